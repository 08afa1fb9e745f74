import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/panel/annotations.css';
import '../../lib/ui/panel/news.css';
import '../../lib/ui/options/options.css';
import { render } from 'preact';
import { openStore } from '../../lib/storage/open-store.ts';
import { Options } from '../../lib/ui/options/options.tsx';
import { chooseWords } from '../../lib/ui/words/choose-words.ts';
import { openOptionsDesk } from './options-desk.ts';

const words = chooseWords(navigator.languages);
document.documentElement.lang = words.language;
document.title = `${words.options} · ${words.productName}`;

const root = document.querySelector('#options') as Element;
const desk = openOptionsDesk(openStore(), (state) =>
  render(<Options state={state} actions={desk} words={words} />, root),
);
