import type { MentionKind } from '../notice/notice.ts';

/** What is marked in the page: three kinds of finding, and what people add. */
export type MarkKind = MentionKind | 'annotation';

/** In the order in which they are listed. */
export const MARK_KINDS: readonly MarkKind[] = ['target', 'deadline', 'department', 'annotation'];
