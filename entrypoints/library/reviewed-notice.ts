import { anchorInSlices } from '../../lib/annotation/anchor-all.ts';
import type { Anchored } from '../../lib/annotation/anchored.ts';
import type { Annotation, NoticeDocument } from '../../lib/annotation/annotation.ts';
import { isAssessment } from '../../lib/annotation/assessment.ts';
import { presentText } from '../../lib/annotation/present.ts';
import { withDecisions } from '../../lib/notice/decisions.ts';
import type { Notice } from '../../lib/notice/notice.ts';
import { decisionsIn } from '../reader/decisions-in.ts';

/** The notice as the person has reviewed it, by the decisions among the annotations of its document. */
export function reviewedNotice(
  { text, textHash }: Pick<NoticeDocument, 'text' | 'textHash'>,
  notice: Notice,
  annotations: readonly Annotation[],
): Notice {
  const decisions = annotations.filter(isAssessment);
  if (decisions.length === 0) return notice;
  const places = placesIn({ text, textHash }, notice, decisions);
  return withDecisions(notice, decisionsIn({ page: { text }, annotations: decisions, places }));
}

/** Where annotations stand in the stored text, by their id. */
export function placesIn(
  { text, textHash }: Pick<NoticeDocument, 'text' | 'textHash'>,
  { outline }: Pick<Notice, 'outline'>,
  annotations: readonly Annotation[],
): Record<string, Anchored> {
  const places: Record<string, Anchored> = {};
  const targets = annotations.map(({ target }) => target.selector);
  for (const placed of anchorInSlices(presentText(text, outline), targets)) {
    for (const { index, anchored } of placed) {
      const { id = '', absentFrom } = annotations[index] ?? {};
      places[id] = absentFrom === textHash ? { tier: 'orphan' } : anchored;
    }
  }
  return places;
}
