/** What is marked in a page, lowest first: a later one is painted over an earlier one. */
export const MARK_NAMES = [
  'policylens-department',
  'policylens-target',
  'policylens-deadline',
  'policylens-review',
  'policylens-annotation',
  'policylens-focus',
] as const;

/** The name of a highlight in the page's registry. */
export type MarkName = (typeof MARK_NAMES)[number];

/** The names that `paint` takes; the focus is set by `focus` and `flash`. */
export type PaintedName = Exclude<MarkName, 'policylens-focus'>;
