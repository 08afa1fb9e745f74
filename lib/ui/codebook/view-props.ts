import type { Words } from '../words/zh-CN.ts';
import type { CodebookActions, CodebookState } from './codebook-state.ts';

/** What every part of the editor is given. */
export interface CodebookViewProps {
  state: CodebookState;
  actions: CodebookActions;
  words: Words;
}
