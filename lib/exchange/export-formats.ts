import type { Codebook, OwnCodebook } from '../annotation/codebook.ts';
import { annotationsTable } from './annotations-table.ts';
import type { ExportLanguage } from './column-names.ts';
import { decidedNotice } from './decided-notice.ts';
import type { ExportFormatName } from './export-file-types.ts';
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

/** What an export says beside its notices; a format takes of it what it can hold. */
export interface ExportOptions {
  /** Now, ISO 8601 in UTC. */
  time: string;
  /** Of the names of columns. */
  language: ExportLanguage;
  /** Which table a file that holds one has. */
  table: TableName;
  /** Where codes are defined; the built-in ones if not said. */
  codebooks?: readonly Codebook[];
  /** Those that the file is to hold, where its format holds a store. */
  ownCodebooks?: readonly OwnCodebook[];
}

const TABLES = { ledger: ledgerTable, targets: targetsTable, annotations: annotationsTable };

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

type Write = (
  notices: readonly ExportedNotice[],
  options: ExportOptions,
) => string | Uint8Array<ArrayBuffer> | Promise<string | Uint8Array<ArrayBuffer>>;

/** What makes the files; their names and media types are in `export-file-types.ts`, which weighs nothing. */
const WRITERS: Readonly<Record<ExportFormatName, Write>> = {
  jsonld: (notices, { ownCodebooks = [] }) => {
    const documents = notices.map(({ document }) => document);
    const annotations = notices.flatMap((one) => one.annotations);
    return JSON.stringify(toJsonLd({ documents, annotations, codebooks: ownCodebooks }), null, 1);
  },
  xlsx: (notices, { language }) => toXlsx(allTables(notices, language)),
  csv: (notices, { table, language }) => toCsv(TABLES[table](notices, language)),
  ics: (notices, { time }) => toIcs(notices, { time }),
  md: toMarkdown,
  doccano: toDoccano,
  'label-studio': toLabelStudio,
  qdpx: (notices, { codebooks }) => toQdpx(notices, codebooks),
  qdc: (notices, { codebooks }) => toQdc(notices, codebooks),
};

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
  return WRITERS[format](notices.map(decidedNotice), options);
}
