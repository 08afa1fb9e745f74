import { describe } from '../../lib/annotation/anchoring/describe.ts';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { type Assessment, createAssessment } from '../../lib/annotation/review/assessment.ts';
import type { ExportedNotice } from '../../lib/exchange/exported-notice.ts';
import { type MentionReading, readingOf } from '../../lib/notice/decisions.ts';
import type { Mention } from '../../lib/notice/notice.ts';
import { EXPORTED } from './notice-samples.ts';

type Said = { [K in Assessment['decision']]: MentionReading | undefined };

/** What a person says about the machine's mark on some words; about these words, if no mark is on them. */
export function decisionOn<D extends Assessment['decision']>(
  words: string,
  decision: D,
  mention?: Said[D],
  { document, notice }: ExportedNotice = EXPORTED,
): Annotation {
  const mark = notice.mentions.find(({ quote }) => quote === words);
  const start = mark?.start ?? document.text.indexOf(words);
  const machine = mark && machineMark(mark);
  return createAssessment({
    id: `urn:uuid:5f0c1de0-0000-4000-8000-${String(start).padStart(12, '0')}`,
    document,
    source: document.urls[0] ?? '',
    selectors: describe(document.text, { start, end: start + words.length }, notice.outline),
    time: '2026-11-21T00:00:00.000Z',
    assessment: { decision, ...(machine && { machine }), ...(mention && { mention }) },
  });
}

function machineMark(mark: Mention): NonNullable<Assessment['machine']> {
  const { rule, start, end } = mark;
  return { ...readingOf(mark), rule, version: '0.1.0', start, end };
}

/** One of each: a body accepted, one rejected, a value and a day corrected, a body added. */
export const DECISIONS: readonly Annotation[] = [
  decisionOn('市知识产权局', 'accepted'),
  decisionOn('市财政局', 'rejected'),
  decisionOn('有效发明专利拥有量达到3000件', 'corrected', {
    kind: 'target',
    indicator: '有效发明专利拥有量',
    comparator: '>=',
    value: 3500,
    unit: '件',
    change: 'level',
    by: '2028-12-31',
  }),
  decisionOn('2026年12月31日前', 'corrected', {
    kind: 'deadline',
    type: 'DATE',
    relation: 'by',
    endDate: '2027-01-15',
  }),
  decisionOn('𠮷祥区人民政府', 'added', {
    kind: 'department',
    name: '𠮷祥区人民政府',
    aliases: [],
    role: 'participant',
  }),
];

/** The notice with the person's annotations and decisions, as a store exports it. */
export const REVIEWED: ExportedNotice = {
  ...EXPORTED,
  annotations: [...EXPORTED.annotations, ...DECISIONS],
};
