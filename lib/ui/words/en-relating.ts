import type { relating as zhCN } from './zh-CN-relating.ts';

/** What is said, in English, of how annotations stand to one another, and of a mark's row that is not in the list. */
export const relating: typeof zhCN = {
  begin: 'Relate',
  from: 'Open another annotation and choose how the two are related. Esc cancels.',
  as: (quote) => `“${quote}” and this one:`,
  hiddenTask: 'The task of the selected mark is filtered out.',
};
