import type { Annotation, NoticeDocument } from '../annotation/record/annotation.ts';
import type { Notice } from '../notice/notice.ts';

/**
 * One notice with what is known of it: what every format that leaves is made of. `notice` is what `parseNotice` finds
 * in `document.text`; its spans, and the positions of the annotations, are UTF-16 offsets into that text.
 */
export interface ExportedNotice {
  document: NoticeDocument;
  notice: Notice;
  annotations: readonly Annotation[];
  /** The person's decisions are in `notice` already. */
  isReviewed?: true;
}
