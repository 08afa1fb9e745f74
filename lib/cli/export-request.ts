import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../exchange/export-file-types.ts';
import { TABLE_NAMES, type TableName } from '../exchange/export-formats.ts';
import type { ExportLanguage } from '../exchange/tables/column-names.ts';
import type { Format } from './formats.ts';
import { readWords } from './read-words.ts';
import { readDay, readFormat } from './request.ts';
import { UsageError } from './usage-error.ts';

/** What `policylens export` is asked for. */
export interface ExportRequest {
  to: ExportFormatName;
  /** A path, or `-` for stdout. */
  out: string;
  /** Files and folders; `-` is stdin. */
  names: string[];
  /** What stdin and the named files are; without it their names and first bytes say. */
  format?: Format;
  /** The day, `YYYY-MM-DD`, from which a notice without a date of its own is read. */
  today?: string;
  table: TableName;
  language: ExportLanguage;
}

const LANGUAGES: readonly ExportLanguage[] = ['zh-CN', 'en'];

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  help: { type: 'boolean', short: 'h' },
  language: { type: 'string' },
  out: { type: 'string', short: 'o' },
  table: { type: 'string' },
  to: { type: 'string', short: 't' },
  today: { type: 'string' },
} as const;

/**
 * Reads the words after `policylens export`.
 * @throws UsageError
 */
export function readExportRequest(args: string[]): ExportRequest | 'help' {
  const { values, positionals: names } = readWords(args, OPTIONS);
  if (values.help) return 'help';
  if (values.to === undefined)
    throw new UsageError(`--to is missing: ${EXPORT_FORMAT_NAMES.join(', ')}`);
  if (names.length === 0) throw new UsageError('a file is missing; - reads from stdin');
  return {
    to: oneOf(EXPORT_FORMAT_NAMES, '--to', values.to),
    out: values.out ?? '-',
    names,
    ...(values.format !== undefined && { format: readFormat(values.format) }),
    ...(values.today !== undefined && { today: readDay(values.today) }),
    table: oneOf(TABLE_NAMES, '--table', values.table ?? 'ledger'),
    language: oneOf(LANGUAGES, '--language', values.language ?? 'zh-CN'),
  };
}

function oneOf<T extends string>(words: readonly T[], option: string, word: string): T {
  const found = words.find((one) => one === word);
  if (found === undefined)
    throw new UsageError(`${option} must be one of ${words.join(', ')}, not ${word}`);
  return found;
}
