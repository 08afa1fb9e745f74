import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/my-departments.css';
import '../../lib/ui/panel/rows.css';
import '../../lib/ui/panel/ledger.css';
import '../../lib/ui/overlay/overlay.css';
import '../../lib/ui/welcome/welcome.css';
import { render } from 'preact';
import { openSampleDesk, type SampleDesk } from '../../entrypoints/welcome/sample-desk.ts';
import { Welcome } from '../../lib/ui/welcome/welcome.tsx';
import type { WelcomeActions, WelcomeState } from '../../lib/ui/welcome/welcome-state.ts';
import { en } from '../../lib/ui/words/en.ts';
import { zhCN } from '../../lib/ui/words/zh-CN.ts';

/** The first-run page by itself, its sample read and painted: `?language=en`. */
const words = new URLSearchParams(location.search).get('language') === 'en' ? en : zhCN;
document.documentElement.lang = words.language;

const root = document.querySelector('#welcome') as Element;
let sample: SampleDesk | undefined;
const actions: WelcomeActions = {
  setMyDepartments: () => {},
  setLanguage: () => {},
  open: (id) => sample?.open(id),
  reveal: (place) => sample?.reveal(place),
};
const state: WelcomeState = {
  myDepartments: { departments: [{ name: '市公安局', aliases: [] }], only: false },
  language: words === en ? 'en' : 'zh-CN',
  today: '2026-11-20',
  openingKeys: 'Alt+Shift+P',
};

function readSheet(sheet: HTMLElement | null): void {
  if (!sheet || sample) return;
  sample = openSampleDesk(sheet, show);
  queueMicrotask(show);
}

function show(): void {
  const card = sample?.card();
  const { notice, selected } = sample ?? {};
  const shown = {
    ...state,
    ...(notice && { notice }),
    ...(selected !== undefined && { selected }),
    ...(card && { card }),
  };
  render(<Welcome state={shown} actions={actions} sheet={readSheet} words={words} />, root);
}
show();
