import { tagsOf } from '../../annotation/record/edit.ts';
import type { Decided } from '../../notice/notice.ts';
import type { Span } from '../../text/span.ts';
import { living, placesOf } from '../annotation-place.ts';
import type { ExportedNotice } from '../exported-notice.ts';

/** A passage with what it is called. UTF-16 offsets into the text, half-open. */
export interface LabelledSpan extends Span {
  label: string;
  /** Of a finding that a person accepted, corrected or added, the person. */
  by: 'machine' | 'person';
  /** What a person decided about it. */
  reviewed?: Decided;
}

/** What a highlight without a tag is called. */
const HIGHLIGHT = 'annotation';

/**
 * The passages of a notice that carry a label: what the parser found, by its kind, and what a person marked, once for
 * each tag. In order of place. Each passage of an annotation counts;
 * one whose words are not in the text is left out.
 */
export function labelledSpans(exported: ExportedNotice): LabelledSpan[] {
  const { notice, annotations } = exported;
  const found = notice.mentions.map(({ start, end, kind, reviewed }): LabelledSpan => {
    const by = reviewed ? 'person' : 'machine';
    return { start, end, label: kind, by, ...(reviewed && { reviewed }) };
  });
  const marked = living(annotations).flatMap((annotation): LabelledSpan[] => {
    const tags = tagsOf(annotation);
    const labels = tags.length > 0 ? tags : [HIGHLIGHT];
    return placesOf(annotation, exported).flatMap(({ span }) =>
      span ? labels.map((label): LabelledSpan => ({ ...span, label, by: 'person' })) : [],
    );
  });
  return [...found, ...marked].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
