import type { coders as zhCN } from './zh-CN-coders.ts';

const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What the comparison of two coders says, in English. */
export const coders: typeof zhCN = {
  me: 'Me',
  colleague: 'Colleague',
  what: 'Load the annotations that a colleague exported and hold them against yours: see how far you agree, settle each difference, save the settled version.',
  promise:
    'The file is only compared, never mixed into your annotations; nothing is stored before you save. Documents are matched by number, title and text.',
  myName: 'Your name',
  theirName: 'Colleague’s name',
  chooseFile: 'Choose a file',
  file: 'Colleague’s annotations (JSON-LD or .qdpx)',
  begin: 'Compare',
  working: (done, of) => (of === 0 ? 'Reading the file' : `Comparing document ${done} of ${of}`),
  stop: 'Stop',
  refused: (file, errors, first) =>
    `“${file}” was not loaded: ${many(errors, 'fault')}. First: ${first}`,
  nothingShared: (file) => `“${file}” has no document that is in your library.`,
  and: 'and',
  shared: (documents) => many(documents, 'shared document'),
  leftOut: (first, second) =>
    [first > 0 && `; ${first} only yours`, second > 0 && `; ${second} only theirs`]
      .filter(Boolean)
      .join(''),
  differences: 'Differences',
  agreement: 'Agreement',
  exportSettled: 'Export settled',
  save: 'Save settled',
  saveQuestion: (changes, open) =>
    `Changes ${many(changes, 'place')}${open > 0 ? `; ${open} not settled stay as yours` : ''}. A restore point is taken first.`,
  saved: (changed) => `Settled version saved, ${many(changed, 'annotation')} changed`,
  end: 'End comparison',
  endQuestion: (decided) =>
    `Puts the colleague’s file away with ${many(decided, 'decision')}. Your annotations stay.`,
  on: 'Unit',
  ons: { clauses: 'Clauses', characters: 'Characters' },
  observed: 'Agreement',
  both: 'Both',
  only: (name) => `${name} only`,
  neither: 'Neither',
  allTags: 'All tags',
  nothingJudged: 'Nothing to compare',
  neverUsed: 'Undefined: neither used it',
  alwaysUsed: 'Undefined: both used it everywhere',
  kappaNote:
    'κ is Cohen’s kappa (1960): agreement beyond chance, 1 at the most, 0 as chance has it. Undefined where both never, or both always, used a tag. Characters are UTF-16 code units.',
  noDifferences: 'No differences',
  noDifferencesHint: 'Both gave the same tags to the same passages of the shared documents.',
  show: 'Show',
  shows: { all: 'All differences', open: 'Not settled', settled: 'Settled' },
  progress: (done, all) => `${done} of ${all} settled`,
  keys: '↑ ↓ move, 1–4 settle, 0 takes back',
  settle: 'Settle',
  settlements: (settlement, { first, second }) =>
    ({ first, second, both: 'Both', neither: 'Neither' })[settlement],
  kinds: (is, { first, second }) =>
    ({
      firstOnly: `Only ${first}`,
      secondOnly: `Only ${second}`,
      tags: 'Other tags',
      extent: 'Other extent',
    })[is],
  nothingMarked: 'Not marked',
};
