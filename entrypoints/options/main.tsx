import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/panel/annotations.css';
import '../../lib/ui/my-departments.css';
import '../../lib/ui/panel/news.css';
import '../../lib/ui/options/options.css';
import { render } from 'preact';
import { openStore } from '../../lib/storage/open-store.ts';
import { Options } from '../../lib/ui/options/options.tsx';
import type { OptionsState } from '../../lib/ui/options/options-state.ts';
import { pageInWords } from '../words/page-in-words.ts';
import { openOptionsDesk } from './options-desk.ts';

const root = document.querySelector('#options') as Element;
const show = pageInWords<OptionsState>(
  (state, words) => render(<Options state={state} actions={desk} words={words} />, root),
  (words) => `${words.options} · ${words.productName}`,
);
const desk = openOptionsDesk(openStore(), show);
