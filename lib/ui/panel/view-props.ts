import type { Words } from '../words/zh-CN.ts';
import type { PanelActions, ReadingState } from './panel-state.ts';

/** What every view of a reading is given. */
export interface ViewProps {
  state: ReadingState;
  actions: PanelActions;
  words: Words;
}
