import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/panel/panel.css';
import { render } from 'preact';
import { openStore } from '../../lib/storage/open-store.ts';
import { Panel } from '../../lib/ui/panel/panel.tsx';
import type { PanelState } from '../../lib/ui/panel/panel-state.ts';
import { WithSoonDays } from '../settings/with-soon-days.tsx';
import { pageInWords } from '../words/page-in-words.ts';
import { followTab } from './follow-tab.ts';
import { openPanelDesk } from './panel-desk.ts';

const root = document.querySelector('#panel') as Element;
const show = pageInWords<PanelState>(
  (state, words) =>
    render(
      <WithSoonDays>
        <Panel state={state} actions={desk} words={words} />
      </WithSoonDays>,
      root,
    ),
  (words) => words.productName,
);
const desk = openPanelDesk(openStore(), show);
followTab(desk.turnTo);
