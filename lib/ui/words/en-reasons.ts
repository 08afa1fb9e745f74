import type { Words } from './zh-CN.ts';

const quoted = (quote: string | undefined): string => (quote ? ` “${quote}”` : '');
const times = (count: number | undefined): string =>
  count === undefined ? '' : `, ${count} ${count === 1 ? 'time' : 'times'}`;

/** How each rule of the recognisers reads. */
export const rules: Words['rules'] = {
  person: 'Added by you',
  level: 'indicator + “达到” + quantity',
  'level-respectively': 'several indicators + “分别达到” + quantities',
  growth: 'indicator + “增长” + rate',
  increase: 'indicator + “增加” + quantity',
  count: 'indicator + running total',
  deliverable: 'verb + quantity + product',
  'deliverable-continued': 'verb from before + quantity + product',
  share: 'percentage + matter',
  'done-at': 'number of places where it is to be done',
  'there-are': '“有” + quantity + matter',
  labelled: 'indicator + colon + quantity',
  'put-in': 'number of what is taken in',
  pace: 'indicator + pace of growth',
  multiple: 'indicator + multiple',
  bare: 'indicator + quantity',
  part: 'part of the figure before it',
  'table-value': 'goal in a table',
  'by-date': '“到”, “前” or “底” + date',
  'bare-date': 'date',
  'date-range': 'first and last date',
  'plan-period': 'name of a plan period',
  duration: 'length of time',
  'duration-within': 'length of time + “内”',
  'from-issue': 'term from the date of issue',
  recurrence: '“每” + interval',
  'table-heading': 'year in a table’s heading',
  'table-term': 'term in a table',
  'table-column': 'column of responsible bodies',
  'responsibility-list': 'list of bodies at the end of a clause',
  'elliptic-list': 'list of bodies in short form',
  'acting-body': 'body + “负责”, “要” or the like',
  'created-body': 'newly created body',
  'relied-on': '“依托” or “设在” + body',
  partner: '“会同” or “配合” + body',
};

/** Why a page was taken for a notice. */
export const evidence: Words['evidence'] = {
  documentNumber: (quote) => `Document number${quoted(quote)}`,
  title: (quote) => `Title of an official document${quoted(quote)}`,
  siteMeta: (quote) => `Column of the site${quoted(quote)}`,
  container: () => 'Text stands in a layout usual on government sites',
  addressees: (quote) => `Addressees${quoted(quote)}`,
  outline: (_quote, count) =>
    count === undefined ? 'Numbered outline' : `Numbered outline, ${count} headings`,
  intellectualProperty: (quote, count) =>
    count === undefined ? `Title has${quoted(quote)}` : `Text has${quoted(quote)}${times(count)}`,
  issuingWords: (quote, count) => `Words that issue a document:${quoted(quote)}${times(count)}`,
  responsibleBodies: (quote, count) => `Says who is responsible:${quoted(quote)}${times(count)}`,
  dutyWords: (quote, count) => `Words that give work:${quoted(quote)}${times(count)}`,
  notNotice: (quote) =>
    quote ? `Words of another genre:${quoted(quote)}` : 'The text is mostly links',
};

/** Why a file was refused, by the code of the error. */
export const importErrors: Words['importErrors'] = {
  tooLarge: 'The file is too large',
  notJson: 'Not JSON, or cut off',
  notCollection: 'Not a W3C AnnotationCollection',
  notOurs: 'Exported by another program, without the documents',
  newerVersion: 'Exported by a later version; update the extension first',
  invalid: 'A field is missing, unknown, of another type or too long',
  wrongTotal: 'The number of annotations is not the total stated',
  duplicate: 'Two documents, annotations or codebooks have the same id',
  noDocument: 'An annotation’s document is not in the file',
  notZip: 'Not a whole ZIP archive: cut off while downloading, or damaged',
  notProject: 'A ZIP archive without a REFI-QDA project (project.qde)',
  notCodebook: 'No codebook in JSON or REFI-QDA',
  notXml: 'XML that is cut off, or in another encoding than it says',
  documentType: 'XML with a document type, which is not read, for safety',
};
