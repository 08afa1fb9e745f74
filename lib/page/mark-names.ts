/** The wash of an annotation in the hue of its tag: `--tag-1` to `--tag-6` of the interface. */
export const TAG_NAMES = [
  'policylens-annotation-1',
  'policylens-annotation-2',
  'policylens-annotation-3',
  'policylens-annotation-4',
  'policylens-annotation-5',
  'policylens-annotation-6',
] as const;

/** What is marked in a page, lowest first: a later one is painted over an earlier one. */
export const MARK_NAMES = [
  'policylens-department',
  'policylens-target',
  'policylens-deadline',
  'policylens-review',
  'policylens-annotation',
  ...TAG_NAMES,
  'policylens-focus',
] as const;

/** The name of a highlight in the page's registry. */
export type MarkName = (typeof MARK_NAMES)[number];

/** The names that `paint` takes; the focus is set by `focus` and `flash`. */
export type PaintedName = Exclude<MarkName, 'policylens-focus'>;
