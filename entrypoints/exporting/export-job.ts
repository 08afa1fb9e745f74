import type { Codebook, OwnCodebook } from '../../lib/annotation/codebook/codebook.ts';
import type { Annotation, NoticeDocument } from '../../lib/annotation/record/annotation.ts';
import type { ExportFormatName } from '../../lib/exchange/export-file-types.ts';
import type { ExportLoss } from '../../lib/exchange/export-losses.ts';
import type { ExportLanguage } from '../../lib/exchange/tables/column-names.ts';
import type { Notice } from '../../lib/notice/notice.ts';

/** What the worker is to make of what. */
export interface ExportJob {
  format: ExportFormatName;
  documents: readonly NoticeDocument[];
  annotations: readonly Annotation[];
  /** By document id: the notice as the panel shows it, of the same text. */
  reviewed: Readonly<Record<string, Notice>>;
  /** Now, ISO 8601 in UTC. */
  time: string;
  language: ExportLanguage;
  /** Where codes are defined. */
  codebooks?: readonly Codebook[];
  /** Those that leave with what is exported. */
  ownCodebooks?: readonly OwnCodebook[];
}

/** What the worker says: how many documents it has read, then the file; or why there is none. */
export type ExportNews =
  | { is: 'progress'; done: number }
  | { is: 'done'; content: string | Uint8Array<ArrayBuffer>; losses: ExportLoss[] }
  | { is: 'failed'; message: string };
