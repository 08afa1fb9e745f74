import type { reviewQueue as zhCN } from './zh-CN-review.ts';

/** What the interface says while marks are reviewed one by one, in English. */
export const reviewQueue: typeof zhCN = {
  title: 'Review what was found',
  back: 'Back to the overview',
  begin: 'Review one by one',
  left: (count) => `${count} left`,
  allLeft: (done, count) => (count === 0 ? `${done}, all reviewed` : `${done}, ${count} left`),
  allKinds: 'All kinds',
  more: 'More',
  doubtful: 'Doubtful',
  others: 'The others',
  readAs: 'Read as',
  why: (rule, doubts) =>
    doubts === '' ? `Basis: ${rule}.` : `Basis: ${rule}. To review because ${doubts}.`,
  and: '; ',
  doubts: {
    otherKind: 'these words can be read as another kind of mark',
    indicator: 'the indicator stands before the mark, not in it',
    year: 'the year is not stated but inferred',
    fromIssue: 'the day is counted from the date of issue',
    classOfBodies: 'a class of bodies is meant, not one of them',
  },
  showMore: (count) => `List ${count} more`,
  allDone: 'All reviewed',
  allDoneHint: 'What was corrected or added is in the ledger, the targets and every export.',
  missed: 'Something missed? Select it in the page and press',
  missedAfter: 'to add it.',
  formInPanel: 'Fill in and save in the side panel; Esc leaves it as it was.',
  lapsed: 'Decisions that no longer hold',
  lapsedCount: (count) =>
    count === 1 ? '1 decision no longer holds' : `${count} decisions no longer hold`,
  lapsedHint:
    'The text has changed; these are in neither ledger nor exports. Review the present marks anew.',
  lapses: { changed: 'Wording changed', unsure: 'Place uncertain', gone: 'Text gone' },
  formerly: 'Then',
  present: 'Now',
  drop: 'Remove',
  dropNamed: (words) => `Remove the decision on “${words}”`,
};
