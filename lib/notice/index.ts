/** `policylens`: what a notice is. */
export type { Block, Cell, PageFacts, SourceText } from '../text/source-text.ts';
export type { Span } from '../text/span.ts';
export {
  type Decision,
  type MachineReading,
  type MentionReading,
  withDecisions,
} from './decisions.ts';
export { detectNotice } from './detection/detect.ts';
export type { NoticeSignals } from './detection/signals.ts';
export type * from './notice.ts';
export { parseNotice } from './parse.ts';
