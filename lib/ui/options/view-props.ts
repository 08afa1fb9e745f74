import type { Words } from '../words/zh-CN.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';

/** What every part of the options page is given. */
export interface OptionsViewProps {
  state: OptionsState;
  actions: OptionsActions;
  words: Words;
}
