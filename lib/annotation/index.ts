/** `policylens/annotation`: what an annotation is, and where it stands in a text. */
export { anchor } from './anchoring/anchor.ts';
export { anchorInSlices, type Placed } from './anchoring/anchor-all.ts';
export type { Anchored } from './anchoring/anchored.ts';
export type { Clause } from './anchoring/clause.ts';
export { describe } from './anchoring/describe.ts';
export { type PresentText, presentText } from './anchoring/present.ts';
export { type Change, differenceOf } from './difference/difference.ts';
export type * from './record/annotation.ts';
export { CLAUSE_ADDRESS } from './record/annotation.ts';
export { createAnnotation } from './record/create.ts';
export {
  noteOf,
  tagsOf,
  withDraft,
  withNote,
  withoutPlace,
  withoutTag,
  withPlace,
  withTag,
} from './record/edit.ts';
export { passagesOf, withoutPassage, withPassage } from './record/passages.ts';
export {
  type Assessment,
  assessmentOf,
  createAssessment,
  isAssessment,
  type MachineMark,
  type MarkReading,
  withAssessment,
} from './review/assessment.ts';
export {
  type Decisions,
  decisionsOn,
  type LapsedDecision,
  type StandingDecision,
  type WhyLapsed,
} from './review/standing-decisions.ts';
