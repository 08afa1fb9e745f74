import type { relating as zhCN } from './zh-CN-relating.ts';

/** What the card in the page says of how annotations stand to one another, in English. */
export const relating: typeof zhCN = {
  begin: 'Relate',
  from: 'Open another annotation and choose how the two are related. Esc cancels.',
  as: (quote) => `“${quote}” and this one:`,
};
