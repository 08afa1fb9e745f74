import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/panel/panel.css';
import { render } from 'preact';
import { openStore } from '../../lib/storage/open-store.ts';
import { Panel } from '../../lib/ui/panel/panel.tsx';
import { chooseWords } from '../../lib/ui/words/choose-words.ts';
import { followTab } from './follow-tab.ts';
import { openPanelDesk } from './panel-desk.ts';

const words = chooseWords(navigator.languages);
document.documentElement.lang = words.language;
document.title = words.productName;

const root = document.querySelector('#panel') as Element;
const desk = openPanelDesk(openStore(), (state) =>
  render(<Panel state={state} actions={desk} words={words} />, root),
);
followTab(desk.turnTo);
