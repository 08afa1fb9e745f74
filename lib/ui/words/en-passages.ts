import type { passages as zhCN } from './zh-CN-passages.ts';

/** What the interface says of annotations on several passages, in English. */
export const passages: typeof zhCN = {
  join: 'Add to annotation',
  joinTo: (quote, count) => `Add to the annotation “${quote}”, on ${passagesText(count)}`,
  joined: (count) => `Added. The annotation is on ${passagesText(count)}`,
  passageAdded: '1 passage added to the annotation',
  passageRemoved: '1 passage taken from the annotation',
  oneOf: (number, of) => `Passage ${number} of ${of}`,
  count: (count) => passagesText(count),
  previous: 'Previous passage',
  next: 'Next passage',
  leave: 'Remove passage',
  leaveNamed: (quote) => `Take “${quote}” from the annotation`,
  addSelection: 'Add selection',
  orders: { page: 'Page order', recent: 'Last changed', tag: 'By tag' },
};

function passagesText(count: number): string {
  return count === 1 ? '1 passage' : `${count} passages`;
}
