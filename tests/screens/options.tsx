import '../../lib/ui/tokens.css';
import '../../lib/ui/icons.css';
import '../../lib/ui/base.css';
import '../../lib/ui/panel/annotations.css';
import '../../lib/ui/my-departments.css';
import '../../lib/ui/panel/news.css';
import '../../lib/ui/options/options.css';
import { render } from 'preact';
import { Options } from '../../lib/ui/options/options.tsx';
import type { OptionsActions } from '../../lib/ui/options/options-state.ts';
import { en } from '../../lib/ui/words/en.ts';
import { zhCN } from '../../lib/ui/words/zh-CN.ts';
import { options, used } from '../ui/options/sample.ts';

/** The options by themselves: `?state=used&language=en`. */
const asked = new URLSearchParams(location.search);
const words = asked.get('language') === 'en' ? en : zhCN;
document.documentElement.lang = words.language;

const actions = new Proxy({} as OptionsActions, {
  // The options do not lead to themselves.
  get: (_, action) => (action === 'openOptions' || action === 'openLibrary' ? undefined : () => {}),
});
const state = asked.get('state') === 'used' ? used() : options();
const root = document.querySelector('#options') as Element;
render(<Options state={state} actions={actions} words={words} />, root);
