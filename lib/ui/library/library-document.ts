import type { Annotation, NoticeDocument } from '../../annotation/record/annotation.ts';
import type { Notice } from '../../notice/notice.ts';

/** A document of the store with all that is known of it. What leaves is made of the same, see `ExportedNotice`. */
export interface LibraryDocument {
  document: NoticeDocument;
  /** In order of `created`, without the deleted; decisions about marks and relations are among them. */
  annotations: readonly Annotation[];
  /** What stands in `document.text`, as the person has reviewed it; absent until the text has been read. */
  notice?: Notice;
  /** The page was seen with another text since: annotations may have lost their places. */
  textChanged?: true;
}

/** All documents of the store. Whatever changes makes a new object: of the library, and of each document concerned. */
export interface Holdings {
  /** In order of `created`. */
  documents: readonly LibraryDocument[];
  /** Absent while nothing is under way. */
  progress?: Progress;
}

/**
 * Work under way. `fetching`: from the store; `reading`: texts that no one has read before; `counting` what is in them;
 * `stopped` and `countingStopped`: by the person.
 */
export interface Progress {
  is: 'fetching' | 'reading' | 'counting' | 'stopped' | 'countingStopped';
  done: number;
  of: number;
}
