import type { agenda as zhCN } from './zh-CN-agenda.ts';

/** What the timeline of all documents says, in English. */
export const agenda: typeof zhCN = {
  none: 'No deadlines yet',
  noneHint: 'Open notices with dates, terms or periods; their deadlines are listed here.',
  search: 'Search tasks, documents, bodies',
  calendar: 'Save to calendar',
  found: (shown, all) => (shown < all ? `${shown} of ${all} deadlines` : `${all} deadlines`),
  nothing: 'No deadline matches',
  nothingHint: 'Try another word, or show more than your departments.',
  calendarName: 'Deadlines',
};
