/** What is marked in the page: three kinds of finding, and what people add. */
export type MarkKind = 'target' | 'deadline' | 'department' | 'annotation';

/** In the order in which they are listed. */
export const MARK_KINDS: readonly MarkKind[] = ['target', 'deadline', 'department', 'annotation'];
