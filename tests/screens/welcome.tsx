import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/my-departments.css';
import '../../lib/ui/panel/rows.css';
import '../../lib/ui/panel/ledger.css';
import '../../lib/ui/welcome/welcome.css';
import { render } from 'preact';
import { readSample } from '../../entrypoints/welcome/sample.ts';
import { Welcome } from '../../lib/ui/welcome/welcome.tsx';
import type { WelcomeActions, WelcomeState } from '../../lib/ui/welcome/welcome-state.ts';
import { en } from '../../lib/ui/words/en.ts';
import { zhCN } from '../../lib/ui/words/zh-CN.ts';

/** The first-run page by itself, its sample read and painted: `?language=en`. */
const words = new URLSearchParams(location.search).get('language') === 'en' ? en : zhCN;
document.documentElement.lang = words.language;

const root = document.querySelector('#welcome') as Element;
const actions = new Proxy({} as WelcomeActions, { get: () => () => {} });
let state: WelcomeState = {
  myDepartments: { departments: [{ name: '市公安局', aliases: [] }], only: false },
  language: words === en ? 'en' : 'zh-CN',
  today: '2026-11-20',
  openingKeys: 'Alt+Shift+P',
};
let read = false;

function readSheet(sheet: HTMLElement | null): void {
  if (!sheet || read) return;
  read = true;
  state = { ...state, notice: readSample(sheet, () => {}).notice };
  queueMicrotask(show);
}

function show(): void {
  render(<Welcome state={state} actions={actions} sheet={readSheet} words={words} />, root);
}
show();
