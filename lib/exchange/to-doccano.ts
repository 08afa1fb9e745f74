import { codePointsOf } from './code-points.ts';
import type { ExportedNotice } from './exported-notice.ts';
import { exportedNumber, exportedTitle } from './exported-title.ts';
import { labelledSpans } from './labelled-spans.ts';

/**
 * Notices as doccano imports them for sequence labelling: JSON Lines, one notice a line, `label` a list of
 * `[start, end, label]` in code points, for doccano counts as Python does. Other keys become its metadata.
 */
export function toDoccano(notices: readonly ExportedNotice[]): string {
  return notices.map((exported) => `${JSON.stringify(lineOf(exported))}\n`).join('');
}

function lineOf(exported: ExportedNotice) {
  const { document } = exported;
  const points = codePointsOf(document.text);
  const documentNumber = exportedNumber(exported);
  return {
    text: document.text,
    label: labelledSpans(exported).map(({ start, end, label }) => [
      points.fromUtf16(start),
      points.fromUtf16(end),
      label,
    ]),
    title: exportedTitle(exported),
    ...(documentNumber !== undefined && { documentNumber }),
    document: document.id,
  };
}
