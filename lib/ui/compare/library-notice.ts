import type { Notice } from '../../notice/notice.ts';

/** A notice of the library, as the views over many notices need it. */
export interface LibraryNotice {
  /** The id of its document. */
  id: string;
  title: string;
  documentNumber?: string;
  notice: Pick<Notice, 'metadata' | 'mentions' | 'commitments'>;
}

/** A place in the text of a document; UTF-16, half-open. */
export interface LibraryPlace {
  document: string;
  start: number;
  end: number;
}
