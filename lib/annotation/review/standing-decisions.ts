import type { Span } from '../../text/span.ts';
import type { Anchored } from '../anchoring/anchored.ts';
import { essence } from '../identity/essence.ts';
import type { Annotation } from '../record/annotation.ts';
import { type Assessment, assessmentOf, type MachineMark, type MarkReading } from './assessment.ts';

/** A decision about a mark, where its words stand in the present text. */
export interface StandingDecision extends Span {
  /** Of the annotation that holds it. */
  id: string;
  decision: Assessment['decision'];
  /** `text.slice(start, end)` */
  quote: string;
  /** The machine's finding, moved along with the words that were decided about. */
  machine?: MarkReading & Span & { rule: string };
  mention?: MarkReading;
}

/** Why a decision does not hold: other words stand at its place, the place is not certain, or its words are gone. */
export type WhyLapsed = 'changed' | 'unsure' | 'gone';

/** A decision that does not hold in the present text: a person has to look again. */
export interface LapsedDecision {
  /** Of the annotation that holds it. */
  id: string;
  decision: Assessment['decision'];
  kind: MarkReading['kind'];
  /** The words that were decided about. */
  quote: string;
  why: WhyLapsed;
  /** Where those words, or others in their place, may stand now. */
  span?: Span;
}

/** The decisions about the marks of one text. */
export interface Decisions {
  /** The last is the one that was made last. */
  standing: StandingDecision[];
  /** In the order in which they were made. */
  lapsed: LapsedDecision[];
}

/**
 * Sorts out which decisions hold. A decision was made on certain words: it stands where they do, however a site prints
 * them, and has lapsed anywhere else.
 *
 * @param places where each annotation stands in `text`, by its id; UTF-16, half-open
 */
export function decisionsOn(
  text: string,
  annotations: readonly Annotation[],
  places: Readonly<Record<string, Anchored>>,
): Decisions {
  const decisions: Decisions = { standing: [], lapsed: [] };
  for (const annotation of annotations.toSorted((a, b) => a.modified.localeCompare(b.modified))) {
    const assessment = annotation.deleted === undefined ? assessmentOf(annotation) : undefined;
    if (assessment) sort(decisions, { text, annotation, assessment, place: places[annotation.id] });
  }
  return decisions;
}

interface Made {
  text: string;
  annotation: Annotation;
  assessment: Assessment;
  place: Anchored | undefined;
}

function sort({ standing, lapsed }: Decisions, { text, annotation, assessment, place }: Made) {
  const { id } = annotation;
  const { decision, machine, mention } = assessment;
  const then = wordsOf(annotation);
  const lapse = (why: WhyLapsed, span?: Span) => {
    const kind = (mention ?? machine)?.kind;
    if (kind) lapsed.push({ id, decision, kind, quote: then, why, ...(span && { span }) });
  };
  if (place === undefined || place.tier === 'orphan') return lapse('gone');
  const { start, end } = place;
  const quote = text.slice(start, end);
  if (!isSame(then, quote)) return lapse('changed', { start, end });
  if (place.tier === 'review') return lapse('unsure', { start, end });
  standing.push({
    ...{ id, decision, start, end, quote },
    ...(machine && { machine: moved(machine, start - startOf(annotation, start)) }),
    ...(mention && { mention }),
  });
}

function wordsOf({ target }: Annotation): string {
  const then = target.selector.find(({ type }) => type === 'TextQuoteSelector');
  return then?.type === 'TextQuoteSelector' ? then.exact : '';
}

const isSame = (then: string, now: string) =>
  then !== '' && (then === now || essence(then) === essence(now));

/** Where it stood when it was made. */
function startOf({ target }: Annotation, otherwise: number): number {
  const then = target.selector.find(({ type }) => type === 'TextPositionSelector');
  return then?.type === 'TextPositionSelector' ? then.start : otherwise;
}

/** The machine's finding lay about the decided words as it does now. */
function moved({ version: _, ...machine }: MachineMark, by: number) {
  return { ...machine, start: machine.start + by, end: machine.end + by };
}
