import { codePointsOf } from '../code-points.ts';
import type { ExportedNotice } from '../exported-notice.ts';
import { exportedNumber, exportedTitle } from '../exported-title.ts';
import { type LabelledSpan, labelledSpans } from './labelled-spans.ts';

/** The names of the tags in Label Studio's own template for named entities. */
const FROM = 'label';
const TO = 'text';

/**
 * Notices as Label Studio's JSON of tasks, for a project with `<Labels name="label" toName="text">` and
 * `<Text name="text" value="$text">`: what the parser found as predictions, what a person marked as annotations, and
 * so what a person decided about, with the decision in the region's own `meta`. Offsets in code points, as Label
 * Studio stores them (label-studio-frontend#308).
 */
export function toLabelStudio(notices: readonly ExportedNotice[]): string {
  return `${JSON.stringify(notices.map(taskOf), null, 1)}\n`;
}

function taskOf(exported: ExportedNotice) {
  const { document } = exported;
  const points = codePointsOf(document.text);
  const spans = labelledSpans(exported);
  const result = (by: LabelledSpan['by']) =>
    spans.flatMap((span, at) => (span.by === by ? [regionOf(span, at)] : []));
  const regionOf = ({ start, end, label, reviewed }: LabelledSpan, at: number) => ({
    id: `r${at + 1}`,
    from_name: FROM,
    to_name: TO,
    type: 'labels',
    value: {
      start: points.fromUtf16(start),
      end: points.fromUtf16(end),
      text: document.text.slice(start, end),
      labels: [label],
    },
    ...(reviewed && { meta: { text: [reviewed] } }),
  });
  const [marked, found] = [result('person'), result('machine')];
  const documentNumber = exportedNumber(exported);
  return {
    data: {
      text: document.text,
      title: exportedTitle(exported),
      ...(documentNumber !== undefined && { documentNumber }),
      document: document.id,
    },
    annotations: marked.length > 0 ? [{ result: marked }] : [],
    predictions: found.length > 0 ? [{ model_version: 'policylens', result: found }] : [],
  };
}
