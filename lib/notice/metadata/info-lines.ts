import { INFO_LABELS } from '../vocabulary/document-words.ts';

/** What an info table says, by field of the metadata: the values in order, as printed. */
export type InfoLines = Record<Exclude<keyof typeof INFO_LABELS, 'other'>, string[]>;

const FIELDS = Object.keys(INFO_LABELS) as (keyof typeof INFO_LABELS)[];

/** Each label with the field it is for; a label may be spaced out (发 文 机 关). */
const LABEL = new RegExp(
  `[【\\[]?(?:${FIELDS.map((field) => `(?<${field}>${INFO_LABELS[field].map(spaced).join('|')})`).join('|')})(?:[】\\]] ?:?| ?:| ?\\||(?=\\t|$))\\s*`,
  'gu',
);

/**
 * Reads label and value from lines such as `索引号: 014/2018-05 主题分类: 科技`, `【发布日期】2009-12-12` and rows
 * of cells parted by tabs. A value ends where the next label, a bar or wide space begins.
 */
export function readInfoLines(lines: readonly string[]): InfoLines {
  const found: InfoLines = {
    title: [],
    indexNumber: [],
    documentNumber: [],
    issuers: [],
    issuedOn: [],
    publishedOn: [],
  };
  lines.forEach((line, i) => {
    const labels = [...line.matchAll(LABEL)];
    labels.forEach((label, n) => {
      const field = FIELDS.find((name) => label.groups?.[name] !== undefined);
      if (field === undefined || field === 'other') return;
      const from = label.index + label[0].length;
      const own = line.slice(from, labels[n + 1]?.index).split(/\t|\||\s{2,}|【(?!\d)/, 1)[0] ?? '';
      const value = own.trim() === '' && labels.length === 1 ? (lines[i + 1] ?? '') : own;
      const bare = value.trim().replace(/[】\]]$/, '');
      if (bare !== '') found[field].push(bare);
    });
  });
  return found;
}

/** A short label counts only where no longer word ends in it. */
function spaced(label: string): string {
  return (label.length < 4 ? '(?<!\\p{Script=Han})' : '') + [...label].join(' ?');
}
