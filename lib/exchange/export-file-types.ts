/** What a file of a format is called and is. */
interface FileType {
  /** Without the dot. */
  extension: string;
  mediaType: string;
}

/** The forms in which notices with their annotations leave. */
export const EXPORT_FILE_TYPES = {
  jsonld: { extension: 'jsonld', mediaType: 'application/ld+json' },
  xlsx: {
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
  csv: { extension: 'csv', mediaType: 'text/csv' },
  ics: { extension: 'ics', mediaType: 'text/calendar' },
  md: { extension: 'md', mediaType: 'text/markdown' },
  doccano: { extension: 'jsonl', mediaType: 'application/jsonl' },
  'label-studio': { extension: 'json', mediaType: 'application/json' },
  qdpx: { extension: 'qdpx', mediaType: 'application/zip' },
  qdc: { extension: 'qdc', mediaType: 'application/xml' },
} as const satisfies Record<string, FileType>;

/** A form in which notices and annotations leave. */
export type ExportFormatName = keyof typeof EXPORT_FILE_TYPES;

/** In the order in which they are listed. */
export const EXPORT_FORMAT_NAMES = Object.keys(EXPORT_FILE_TYPES) as readonly ExportFormatName[];
