import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/library/library.css';
import '../../lib/ui/panel/rows.css';
import '../../lib/ui/panel/ledger-tools.css';
import '../../lib/ui/panel/deadlines.css';
import '../../lib/ui/across.css';
import '../../lib/ui/coders/coders.css';
import { render } from 'preact';
import { openShelf } from '../../lib/storage/open-shelf.ts';
import { openStore } from '../../lib/storage/open-store.ts';
import type { Holdings } from '../../lib/ui/library/library-document.ts';
import { WithSoonDays } from '../settings/with-soon-days.tsx';
import { pageInWords } from '../words/page-in-words.ts';
import { openHoldings } from './holdings.ts';
import { LibraryPage } from './library-page.tsx';
import { openParser } from './open-parser.ts';
import { PARSER_IDENTITY } from './parser-identity.ts';

const root = document.querySelector('#library') as Element;
const store = openStore();
const show = pageInWords<Holdings>(
  (holdings, words) =>
    render(
      <WithSoonDays>
        <LibraryPage holdings={holdings} desk={desk} store={store} words={words} />
      </WithSoonDays>,
      root,
    ),
  (words) => `${words.library.name} · ${words.productName}`,
);
const desk = openHoldings(
  { shelf: openShelf(), parser: openParser(), version: PARSER_IDENTITY },
  show,
);
