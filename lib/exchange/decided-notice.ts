import { anchorInSlices } from '../annotation/anchoring/anchor-all.ts';
import type { Anchored } from '../annotation/anchoring/anchored.ts';
import { presentText } from '../annotation/anchoring/present.ts';
import type { Annotation } from '../annotation/record/annotation.ts';
import { isAssessment } from '../annotation/review/assessment.ts';
import { type Decisions, decisionsOn } from '../annotation/review/standing-decisions.ts';
import { withDecisions } from '../notice/decisions.ts';
import type { ExportedNotice } from './exported-notice.ts';

/**
 * A notice as its person has reviewed it: what was rejected is gone, what was corrected or added is as the person reads
 * it, and the ledger is built anew.
 */
export function decidedNotice(exported: ExportedNotice): ExportedNotice {
  if (exported.isReviewed) return exported;
  const { standing } = exportedDecisions(exported);
  return { ...exported, notice: withDecisions(exported.notice, standing) };
}

/** The decisions that leave with a notice: which stand in its stored text, and which a person has to look at again. */
export function exportedDecisions({ document, notice, annotations }: ExportedNotice): Decisions {
  const decisions = annotations.filter((it) => isAssessment(it) && it.deleted === undefined);
  if (decisions.length === 0) return { standing: [], lapsed: [] };
  return decisionsOn(document.text, decisions, placesIn(document, notice, decisions));
}

function placesIn(
  { text, textHash }: ExportedNotice['document'],
  { outline }: ExportedNotice['notice'],
  annotations: readonly Annotation[],
): Record<string, Anchored> {
  const targets = annotations.map(({ target }) => target.selector);
  const places: Record<string, Anchored> = {};
  for (const placed of anchorInSlices(presentText(text, outline), targets)) {
    for (const { index, anchored } of placed) {
      const annotation = annotations[index];
      if (!annotation) continue;
      const isAbsent = annotation.absentFrom === textHash;
      places[annotation.id] = isAbsent ? { tier: 'orphan' } : anchored;
    }
  }
  return places;
}
