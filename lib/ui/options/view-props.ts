import type { Words } from '../words/zh-CN.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import type { Settings, SettingsActions, SiteNews } from './settings.ts';

/** What every part of the options page is given. */
export interface OptionsViewProps {
  state: OptionsState;
  actions: OptionsActions;
  words: Words;
}

/** What the parts are given that set something. */
export interface SettingsViewProps {
  settings: Settings;
  siteNews?: SiteNews | undefined;
  actions: SettingsActions;
  words: Words;
}
