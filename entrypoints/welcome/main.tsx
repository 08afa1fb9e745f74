import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/my-departments.css';
import '../../lib/ui/panel/rows.css';
import '../../lib/ui/panel/ledger.css';
import '../../lib/ui/overlay/overlay.css';
import '../../lib/ui/welcome/welcome.css';
import { render } from 'preact';
import { Welcome } from '../../lib/ui/welcome/welcome.tsx';
import type { WelcomeState } from '../../lib/ui/welcome/welcome-state.ts';
import { pageInWords } from '../words/page-in-words.ts';
import { openWelcomeDesk } from './welcome-desk.ts';

const root = document.querySelector('#welcome') as Element;
const show = pageInWords<WelcomeState>(
  (state, words) =>
    render(<Welcome state={state} actions={desk} sheet={desk.readSheet} words={words} />, root),
  (words) => `${words.welcome.title} · ${words.productName}`,
);
const desk = openWelcomeDesk(show);
