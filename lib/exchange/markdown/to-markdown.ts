import type { Annotation } from '../../annotation/record/annotation.ts';
import { noteOf, tagsOf } from '../../annotation/record/edit.ts';
import type { Commitment, Metadata, OutlineNode } from '../../notice/notice.ts';
import { type AnnotationPlace, living, placesOf } from '../annotation-place.ts';
import type { ExportedNotice } from '../exported-notice.ts';
import { exportedNumber, exportedTitle } from '../exported-title.ts';
import { targetText } from '../review-of.ts';
import { inline, tableRow } from './markdown-text.ts';

/** Notices as a report to read: of each its facts, its ledger, and the annotations under their clauses. */
export function toMarkdown(notices: readonly ExportedNotice[]): string {
  return notices.map(report).join('\n---\n\n');
}

function report(exported: ExportedNotice): string {
  const sections = [
    [`# ${inline(exportedTitle(exported))}`],
    facts(exported),
    ledger(exported.notice.commitments),
    annotations(exported),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

const FACTS: readonly [name: string, value: (metadata: Metadata) => string | undefined][] = [
  ['发文机关', ({ issuers }) => issuers?.join('、')],
  ['成文日期', ({ issuedOn }) => issuedOn],
  ['发布日期', ({ publishedOn }) => publishedOn],
  ['主送机关', ({ addressees }) => addressees?.join('、')],
  ['规划期', ({ period }) => period && [period.startDate, period.endDate].join('—')],
];

function facts(exported: ExportedNotice): string[] {
  const { document, notice } = exported;
  const known = FACTS.map(([name, value]) => [name, value(notice.metadata)] as const);
  return [
    ['发文字号', exportedNumber(exported)] as const,
    ...known,
    ['来源', document.urls[0]] as const,
  ]
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `- ${name}：${inline(value ?? '')}`);
}

function ledger(commitments: readonly Commitment[]): string[] {
  if (commitments.length === 0) return [];
  const rows = commitments.map(({ clause, heading, departments, deadlines, targets }) => [
    clause,
    heading,
    [...new Set(departments.map(({ name }) => name))].join('、'),
    [...new Set(deadlines.map(({ quote, endDate }) => endDate ?? quote))].join('；'),
    targets.map(targetText).join('；'),
  ]);
  return [
    '## 任务台账',
    '',
    tableRow(['条款', '任务', '单位', '时限', '目标']),
    '|---|---|---|---|---|',
    ...rows.map(tableRow),
  ];
}

function annotations(exported: ExportedNotice): string[] {
  const { notice } = exported;
  const byClause = new Map<string, string[]>();
  for (const annotation of living(exported.annotations)) {
    const places = placesOf(annotation, exported);
    const clause = places[0]?.clause ?? '';
    const items = byClause.get(clause) ?? [];
    items.push(...item(annotation, places));
    byClause.set(clause, items);
  }
  if (byClause.size === 0) return [];
  const order = notice.outline.map(({ clause }) => clause);
  const clauses = [...byClause].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  const lines = clauses.flatMap(([clause, items]) => [
    '',
    `### ${name(clause, notice.outline)}`,
    '',
    ...items,
  ]);
  return ['## 批注', ...lines];
}

function name(clause: string, outline: readonly OutlineNode[]): string {
  if (clause === '') return '条款之外';
  const heading = outline.find((node) => node.clause === clause)?.heading ?? '';
  return inline(`${clause} ${heading}`.trim());
}

/** Under the clause of its first passage; of each other one the clause is said. */
function item(annotation: Annotation, places: readonly AnnotationPlace[]): string[] {
  const quotes = places.map(({ quote, clause }, at) => {
    const words = `“${inline(quote)}”`;
    return at === 0 || clause === undefined ? words : `${words}（${inline(clause)}）`;
  });
  const tags = tagsOf(annotation).map((tag) => `\`#${tag.replaceAll('`', "'")}\``);
  const note = noteOf(annotation);
  return [
    `- ${[...quotes, ...tags].join(' ')}`,
    ...(note === '' ? [] : note.split(/\r\n?|\n/).map((line) => `  > ${inline(line)}`)),
  ];
}
