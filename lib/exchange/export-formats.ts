import type { Codebook, OwnCodebook } from '../annotation/codebook/codebook.ts';
import { toIcs } from './calendar/to-ics.ts';
import { decidedNotice } from './decided-notice.ts';
import type { ExportFormatName } from './export-file-types.ts';
import type { ExportedNotice } from './exported-notice.ts';
import { toJsonLd } from './json-ld/to-json-ld.ts';
import { toMarkdown } from './markdown/to-markdown.ts';
import { toQdc } from './refi-qda/refi-codes.ts';
import { toQdpx } from './refi-qda/to-qdpx.ts';
import { annotationsTable } from './tables/annotations-table.ts';
import type { ExportLanguage } from './tables/column-names.ts';
import { ledgerTable } from './tables/ledger-table.ts';
import type { Table } from './tables/table.ts';
import { targetsTable } from './tables/targets-table.ts';
import { toCsv } from './tables/to-csv.ts';
import { toXlsx } from './tables/to-xlsx.ts';
import { toDoccano } from './training/to-doccano.ts';
import { toLabelStudio } from './training/to-label-studio.ts';

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
