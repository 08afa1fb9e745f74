import type { OwnCodebook } from '../annotation/codebook/codebook.ts';
import type { Annotation, NoticeDocument } from '../annotation/record/annotation.ts';
import type { Notice } from '../notice/notice.ts';
import { type ParseOptions, parseNotice } from '../notice/parse.ts';
import type { ExportedNotice } from './exported-notice.ts';

/** What is known of some documents: their records, what was written on them, and what was read of them already. */
export interface StoredNotices {
  documents: readonly NoticeDocument[];
  annotations: readonly Annotation[];
  /** The person's, that leave with them. */
  codebooks?: readonly OwnCodebook[];
  /** By document id: notices that were read from the same text, as their person has reviewed them. */
  reviewed?: Readonly<Record<string, Notice>>;
}

/** Reads each document's stored text, one by one; `withDecisions` is left to the export. */
export function* storedNotices(
  { documents, annotations, reviewed = {} }: StoredNotices,
  options: ParseOptions = {},
): Generator<ExportedNotice> {
  const byDocument = Map.groupBy(annotations, ({ document }) => document);
  for (const document of documents) {
    const known = reviewed[document.id];
    yield {
      document,
      notice: known ?? parseNotice(document.text, options),
      annotations: byDocument.get(document.id) ?? [],
      ...(known && { isReviewed: true }),
    };
  }
}
