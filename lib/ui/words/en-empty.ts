import type { empty as zhCN } from './zh-CN-empty.ts';

/** What stands in lists that have no row, in English. */
export const empty: typeof zhCN = {
  addMissed: (missing) => `${missing} Select words that were missed and press M to add them.`,
  noMatch: (typed) => `“${typed}” was not found`,
  noMatchHint: 'Try fewer words; Traditional and Simplified are alike.',
  loosen: 'Loosen the filter.',
  otherName: 'If the notice uses another name, add it as an alias with the pencil.',
  noTargetsOf: (names) => `No target in this document involves ${names}`,
  noDeadlinesOf: (names) => `No deadline in this document involves ${names}`,
  showAllTargets: 'Show all targets',
  showAllDeadlines: 'Show all deadlines',
  noOther: 'Annotate one more passage to relate it to this one.',
};
