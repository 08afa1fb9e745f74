import { codePointsOf } from '../code-points.ts';
import type { ExportedNotice } from '../exported-notice.ts';
import { exportedNumber, exportedTitle } from '../exported-title.ts';
import { type LabelledSpan, labelledSpans } from './labelled-spans.ts';

/**
 * Notices as doccano imports them for sequence labelling: JSON Lines, one notice a line, `label` a list of
 * `[start, end, label]` in code points, for doccano counts as Python does. Other keys become its metadata: in
 * `reviewed` stand the labels that a person decided about, with the decision.
 */
export function toDoccano(notices: readonly ExportedNotice[]): string {
  return notices.map((exported) => `${JSON.stringify(lineOf(exported))}\n`).join('');
}

function lineOf(exported: ExportedNotice) {
  const { document } = exported;
  const points = codePointsOf(document.text);
  const documentNumber = exportedNumber(exported);
  const spans = labelledSpans(exported);
  const labelOf = ({ start, end, label }: LabelledSpan) => [
    points.fromUtf16(start),
    points.fromUtf16(end),
    label,
  ];
  return {
    text: document.text,
    label: spans.map(labelOf),
    reviewed: spans.flatMap((span) => (span.reviewed ? [[...labelOf(span), span.reviewed]] : [])),
    title: exportedTitle(exported),
    ...(documentNumber !== undefined && { documentNumber }),
    document: document.id,
  };
}
