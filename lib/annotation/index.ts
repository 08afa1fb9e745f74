/** `policylens/annotation`: what an annotation is, and where it stands in a text. */
export { anchor } from './anchor.ts';
export { anchorInSlices, type Placed } from './anchor-all.ts';
export type { Anchored } from './anchored.ts';
export type * from './annotation.ts';
export { CLAUSE_ADDRESS } from './annotation.ts';
export {
  type Assessment,
  assessmentOf,
  createAssessment,
  isAssessment,
  type MachineMark,
  type MarkReading,
  withAssessment,
} from './assessment.ts';
export type { Clause } from './clause.ts';
export { createAnnotation } from './create.ts';
export { describe } from './describe.ts';
export { type Change, differenceOf } from './difference.ts';
export {
  noteOf,
  tagsOf,
  withDraft,
  withNote,
  withoutPlace,
  withoutTag,
  withPlace,
  withTag,
} from './edit.ts';
export { passagesOf, withoutPassage, withPassage } from './passages.ts';
export { type PresentText, presentText } from './present.ts';
export {
  type Decisions,
  decisionsOn,
  type LapsedDecision,
  type StandingDecision,
  type WhyLapsed,
} from './standing-decisions.ts';
