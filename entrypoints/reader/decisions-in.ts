import type { Annotation } from '../../lib/annotation/annotation.ts';
import { assessmentOf } from '../../lib/annotation/assessment.ts';
import { essence } from '../../lib/annotation/essence.ts';
import type { Decision } from '../../lib/notice/decisions.ts';
import type { Session } from './session.ts';

/** A text, and where annotations stand in it. */
type Read = { page: Pick<Session['page'], 'text'> } & Pick<Session, 'places'>;

/**
 * The person's decisions about marks, where they stand in the text as it is now, the last that was made last. A
 * decision was made on certain words: where others stand now, a person has to look again, and it holds no more.
 */
export function decisionsIn(session: Read & Pick<Session, 'annotations'>): Decision[] {
  return session.annotations
    .toSorted((a, b) => a.modified.localeCompare(b.modified))
    .flatMap((annotation) => decisionOf(session, annotation) ?? []);
}

function decisionOf({ page, places }: Read, annotation: Annotation): Decision | undefined {
  const assessment = assessmentOf(annotation);
  const place = places[annotation.id];
  if (assessment === undefined || place?.tier !== 'anchored') return undefined;
  const { start, end } = place;
  const quote = page.text.slice(start, end);
  if (!saysStill(annotation, quote)) return undefined;
  const { decision, machine, mention } = assessment;
  return {
    ...{ id: annotation.id, decision, start, end, quote },
    ...(machine && { machine: moved(machine, start - startOf(annotation, start)) }),
    ...(mention && { mention }),
  };
}

function saysStill({ target }: Annotation, quote: string): boolean {
  const then = target.selector.find(({ type }) => type === 'TextQuoteSelector');
  if (then?.type !== 'TextQuoteSelector') return false;
  return then.exact === quote || essence(then.exact) === essence(quote);
}

/** Where it stood when it was made. */
function startOf({ target }: Annotation, otherwise: number): number {
  const then = target.selector.find(({ type }) => type === 'TextPositionSelector');
  return then?.type === 'TextPositionSelector' ? then.start : otherwise;
}

/** The machine's finding lay about the decided words as it does now. */
function moved(
  { version: _, ...machine }: NonNullable<ReturnType<typeof assessmentOf>>['machine'] & object,
  by: number,
): NonNullable<Decision['machine']> {
  return { ...machine, start: machine.start + by, end: machine.end + by };
}
