import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/library/icons.css';
import '../../lib/ui/library/library.css';
import '../../lib/ui/panel/rows.css';
import '../../lib/ui/panel/ledger-tools.css';
import '../../lib/ui/panel/deadlines.css';
import '../../lib/ui/across.css';
import '../../lib/ui/coders/coders.css';
import '../../lib/ui/codebook/codebook.css';
import '../../lib/ui/panel/news.css';
import { render } from 'preact';
import { Library } from '../../lib/ui/library/library.tsx';
import { en } from '../../lib/ui/words/en.ts';
import { zhCN } from '../../lib/ui/words/zh-CN.ts';
import { type AcrossName, AcrossView } from '../ui/across/across-view.tsx';
import { manyDocuments } from './across-documents.ts';
import {
  generatedDocuments,
  LIBRARY_VIEWS,
  LibraryView,
  type LibraryViewName,
} from './library-view.tsx';

/** The views of the library: `?view=compare&documents=8&each=12&language=en`. */
const asked = new URLSearchParams(location.search);
const words = asked.get('language') === 'en' ? en : zhCN;
document.documentElement.lang = words.language;
const view = (asked.get('view') ?? 'compare') as AcrossName | LibraryViewName;
const count = Number(asked.get('documents') ?? 8);

async function opened() {
  if (!isOfLibrary(view)) {
    const documents = manyDocuments(count, Number(asked.get('each') ?? 12));
    return <AcrossView {...{ view, documents, words }} />;
  }
  const documents = await generatedDocuments(count);
  const sought = asked.get('sought') ?? '';
  return <LibraryView {...{ view, documents, sought, words }} />;
}

function isOfLibrary(name: string): name is LibraryViewName {
  return (LIBRARY_VIEWS as readonly string[]).includes(name);
}

const ENTRIES = [
  { view: 'documents', icon: 'library', count },
  { view: 'search', icon: 'search' },
  { view: 'compare', icon: 'compare' },
  { view: 'deadlines', icon: 'calendar' },
  { view: 'counts', icon: 'counts' },
  { view: 'codebook', icon: 'codebook' },
  { view: 'coders', icon: 'coders' },
  { view: 'exchange', icon: 'import', apart: true },
  { view: 'restore', icon: 'restore' },
] as const;

render(
  <Library
    entries={ENTRIES}
    view={view === 'dry-run' ? 'exchange' : view}
    onOptions={() => {}}
    words={words}
  >
    {await opened()}
  </Library>,
  document.querySelector('#library') as Element,
);
