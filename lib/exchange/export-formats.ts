import type { Codebook } from '../annotation/codebook.ts';
import { annotationsTable } from './annotations-table.ts';
import type { ExportLanguage } from './column-names.ts';
import { decidedNotice } from './decided-notice.ts';
import type { ExportedNotice } from './exported-notice.ts';
import { ledgerTable } from './ledger-table.ts';
import { toQdc } from './refi-codes.ts';
import type { Table } from './table.ts';
import { targetsTable } from './targets-table.ts';
import { toCsv } from './to-csv.ts';
import { toDoccano } from './to-doccano.ts';
import { toIcs } from './to-ics.ts';
import { toJsonLd } from './to-json-ld.ts';
import { toLabelStudio } from './to-label-studio.ts';
import { toMarkdown } from './to-markdown.ts';
import { toQdpx } from './to-qdpx.ts';
import { toXlsx } from './to-xlsx.ts';

export interface ExportOptions {
  /** Now, ISO 8601 in UTC. */
  time: string;
  /** Of the names of columns. */
  language: ExportLanguage;
  /** Which table a file that holds one has. */
  table: TableName;
  /** Where codes are defined; the built-in ones if not said. */
  codebooks?: readonly Codebook[];
}

const TABLES = { ledger: ledgerTable, targets: targetsTable, annotations: annotationsTable };

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

type Write = (
  notices: readonly ExportedNotice[],
  options: ExportOptions,
) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;

interface ExportFormat {
  extension: string;
  mediaType: string;
  write: Write;
}

/** The forms in which notices with their annotations leave. */
export const EXPORT_FORMATS = {
  jsonld: {
    extension: 'jsonld',
    mediaType: 'application/ld+json',
    write: (notices) => {
      const documents = notices.map(({ document }) => document);
      const annotations = notices.flatMap((one) => one.annotations);
      return JSON.stringify(toJsonLd({ documents, annotations }), null, 1);
    },
  },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (notices, { language }) => toXlsx(allTables(notices, language)),
  },
  csv: {
    extension: 'csv',
    mediaType: 'text/csv',
    write: (notices, { table, language }) => toCsv(TABLES[table](notices, language)),
  },
  ics: {
    extension: 'ics',
    mediaType: 'text/calendar',
    write: (notices, { time }) => toIcs(notices, { time }),
  },
  md: { extension: 'md', mediaType: 'text/markdown', write: toMarkdown },
  doccano: { extension: 'jsonl', mediaType: 'application/jsonl', write: toDoccano },
  'label-studio': { extension: 'json', mediaType: 'application/json', write: toLabelStudio },
  qdpx: {
    extension: 'qdpx',
    mediaType: 'application/zip',
    write: (notices, { codebooks }) => toQdpx(notices, codebooks),
  },
  qdc: {
    extension: 'qdc',
    mediaType: 'application/xml',
    write: (notices, { codebooks }) => toQdc(notices, codebooks),
  },
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof EXPORT_FORMATS;

export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FORMATS) as readonly ExportFormatName[];

function allTables(notices: readonly ExportedNotice[], language: ExportLanguage): Table[] {
  return TABLE_NAMES.map((name) => TABLES[name](notices, language));
}

/**
 * Notices as a file of a format: what stands in it, as text or as bytes. What a person decided about the machine's
 * findings is in it, of the decisions that stand in the text; see `exportedDecisions` for the others.
 */
export async function exportAs(
  format: ExportFormatName,
  notices: readonly ExportedNotice[],
  options: ExportOptions,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const { write }: { write: Write } = EXPORT_FORMATS[format];
  return write(notices.map(decidedNotice), options);
}
