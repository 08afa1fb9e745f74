import type { compare as zhCN } from './zh-CN-compare.ts';

/** What the views over many documents say, in English. */
export const compare: typeof zhCN = {
  title: 'Compare indicators',
  indicators: 'Indicators',
  findIndicator: 'Find an indicator',
  indicatorsFound: (all, shown) =>
    shown < all ? `${shown} of ${all} indicators` : `${all} indicators`,
  inDocuments: (count) => String(count),
  noIndicators: 'No indicators to compare yet',
  noIndicatorsHint: 'Open notices that set targets in figures; their indicators are listed here.',
  choose: 'Choose an indicator',
  chooseHint:
    'Targets of one definition share a picture; other definitions stand apart and are never joined.',
  document: 'Document',
  printedIndicator: 'Indicator as printed',
  tableCaption: 'The marks of the picture, as the notices have them',
  noYear: 'No year stated',
  open: 'Open',
  number: (value) => value.toLocaleString('en', { maximumFractionDigits: 6 }),
  reachedBy: (name) => `${name}, reached`,
  mark: (title, year, is, amount) =>
    `${title}, ${year}, ${is === 'goal' ? 'goal' : 'reached'} ${amount}`,
  measure: (unit, change, yearly) => {
    const of = { level: '', growth: 'growth', increase: 'increase' }[change];
    return [yearly ? 'yearly' : '', of, unit].filter(Boolean).join(' ');
  },
  measures: 'Measured in',
  near: 'Near definitions',
  otherDefinitions: (names) =>
    `Different definitions: ${names.map((name) => `“${name}”`).join(' and ')} are not directly comparable. Shown apart, joined by no line.`,
  otherWording: (names) =>
    `Printed in several ways: ${names.map((name) => `“${name}”`).join(', ')}. Listed as one definition; the notices decide.`,
  summary: (name, marks, from, to) =>
    `${name}: ${from === to ? from : `${from}–${to}`}, ${marks} marks; the table below says the same`,
  notDrawn: (count) => `${count} without a year, in the table only.`,
  nothingDrawn: 'No year is stated, so there is no picture.',
  reached: 'Reached',
  goal: 'Goal',
  pictureFailed: 'The picture could not be made; the CSV holds the same.',
  source: (documents, day) =>
    `From the text of ${documents} ${documents === 1 ? 'notice' : 'notices'}; PolicyLens, ${day}`,
  without: (count) =>
    `${count} more ${count === 1 ? 'document has' : 'documents have'} no such indicator.`,
  columns: [
    'Document',
    'Document no.',
    'Indicator as printed',
    'Baseline',
    'Baseline year',
    'Comparator',
    'Value',
    'Upper value',
    'Unit',
    'Change',
    'Per',
    'End date',
    'Clause',
    'Quote',
  ],
};
