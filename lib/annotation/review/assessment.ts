import type { Annotation, NoticeDocument, Selector } from '../record/annotation.ts';
import { readAssessment } from './assessment-schema.ts';

/** What a quantified target says; fields as QuantitativeValue. */
export interface TargetReading {
  kind: 'target';
  indicator: string;
  comparator: '>=' | '>' | '<=' | '<' | '~' | '=';
  value: number;
  valueMax?: number;
  unit: string;
  change: 'level' | 'increase' | 'growth' | 'count';
  per?: 'year';
  /** `YYYY-MM-DD` */
  by?: string;
  baseline?: { value: number; year?: number };
}

/** What a deadline says; fields as TIMEX3, dates `YYYY-MM-DD`, `value` an ISO 8601 duration. */
export interface DeadlineReading {
  kind: 'deadline';
  type: 'DATE' | 'DURATION' | 'SET';
  relation: 'by' | 'during' | 'within' | 'every';
  startDate?: string;
  endDate?: string;
  value?: string;
  workdays?: boolean;
}

/** What is said of a responsible body. */
export interface DepartmentReading {
  kind: 'department';
  name: string;
  aliases: string[];
  role: 'lead' | 'participant' | 'responsible';
  generic?: boolean;
}

/** What a mark is read as, by the machine or by a person. */
export type MarkReading = TargetReading | DeadlineReading | DepartmentReading;

/** A machine's mark as it was read when a person decided about it. */
export type MachineMark = MarkReading & {
  /** The rule that made it, and the version of the program that held the rule. */
  rule: string;
  version: string;
  /** Where it stood in the text that the selectors were made on; UTF-16, half-open. */
  start: number;
  end: number;
};

/**
 * A person's decision about a machine's mark, or a mark of the person's own (`added`, without `machine`). A correction
 * and an addition say in `mention` how it is to be read; its place is the annotation's target.
 */
export interface Assessment {
  decision: 'accepted' | 'rejected' | 'corrected' | 'added';
  machine?: MachineMark;
  mention?: MarkReading;
}

/** What a new decision is made of; see `NewAnnotation`. */
export interface NewAssessment {
  id: string;
  document: Pick<NoticeDocument, 'id'>;
  source: string;
  selectors: Selector[];
  time: string;
  assessment: Assessment;
}

/** A decision as an annotation of its own: W3C motivation and purpose `assessing`. */
export function createAssessment(made: NewAssessment): Annotation {
  return {
    id: made.id,
    document: made.document.id,
    motivation: 'assessing',
    body: [bodyOf(made.assessment)],
    target: { source: made.source, selector: [...made.selectors] },
    created: made.time,
    modified: made.time,
  };
}

/** The same mark decided anew; notes beside the decision stay. `time` (ISO 8601 in UTC) becomes its `modified`. */
export function withAssessment(
  annotation: Annotation,
  assessment: Assessment,
  time: string,
): Annotation {
  const others = annotation.body.filter(({ purpose }) => purpose !== 'assessing');
  const body = [bodyOf(assessment), ...others];
  return { ...annotation, motivation: 'assessing', body, modified: time };
}

/** Whether it is a decision about a mark, which lists of notes and tags leave out. */
export const isAssessment = ({ motivation }: Annotation): boolean => motivation === 'assessing';

/** The decision that an annotation holds; undefined for any other annotation. */
export function assessmentOf(annotation: Annotation): Assessment | undefined {
  if (!isAssessment(annotation)) return undefined;
  const assessing = annotation.body.find(({ purpose }) => purpose === 'assessing');
  return assessing && readAssessment(assessing.value);
}

function bodyOf(assessment: Assessment): Annotation['body'][number] {
  const value = JSON.stringify(assessment);
  return { type: 'TextualBody', purpose: 'assessing', format: 'application/json', value };
}
