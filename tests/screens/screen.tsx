import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/panel/panel.css';
import { render } from 'preact';
import { Panel } from '../../lib/ui/panel/panel.tsx';
import type { PanelActions, PanelState } from '../../lib/ui/panel/panel-state.ts';
import { en } from '../../lib/ui/words/en.ts';
import { zhCN } from '../../lib/ui/words/zh-CN.ts';
import { STATES, type StateName } from './states.ts';

/** The panel by itself, in the state and the language that the address names: `?state=one&language=en`. */
const asked = new URLSearchParams(location.search);
const words = asked.get('language') === 'en' ? en : zhCN;
document.documentElement.lang = words.language;

const root = document.querySelector('#panel') as Element;
let state: PanelState = STATES[(asked.get('state') ?? 'one') as StateName]();

const nothing = () => {};
const actions = new Proxy({} as PanelActions, {
  get: (_, action) => (action === 'setMyDepartments' ? setMyDepartments : nothing),
});

const setMyDepartments: PanelActions['setMyDepartments'] = (myDepartments) => {
  if (state.is === 'reading') state = { ...state, myDepartments };
  show();
};

function show(): void {
  render(<Panel state={state} actions={actions} words={words} />, root);
}
show();
