/** What a file that leaves is for, in the order of the menu; names of formats as the command line has them. */
export const EXPORT_FORMATS = [
  'jsonld',
  'xlsx',
  'csv',
  'ics',
  'md',
  'doccano',
  'label-studio',
  'qdpx',
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The notice in the page, or all that are stored. */
export type ExportScope = 'document' | 'all';

/** A file that is being made: so many of all documents are read. */
export interface Exporting {
  format: ExportFormat;
  done: number;
  all: number;
}
