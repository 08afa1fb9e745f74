import { availableParallelism } from 'node:os';
import { FORMATS, type Format, isFormat } from './formats.ts';
import type { PrintOptions } from './print.ts';
import { readWords } from './read-words.ts';
import { UsageError } from './usage-error.ts';

/** What `policylens parse` is asked for. */
export interface Request {
  /** Files and folders; `-` is stdin. */
  names: string[];
  /** What stdin and the named files are; without it their names and first bytes say. */
  format?: Format;
  /** Threads that read notices, 1 the main thread alone. */
  jobs: number;
  /** Whether the name of the file is printed, too. */
  withName: boolean;
  print: PrintOptions;
}

const MOST_JOBS = 256;

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  help: { type: 'boolean', short: 'h' },
  jobs: { type: 'string', short: 'j' },
  today: { type: 'string' },
  trace: { type: 'boolean' },
  'with-filename': { type: 'boolean', short: 'H' },
  'with-text': { type: 'boolean' },
} as const;

/**
 * Reads the words after `policylens parse`.
 *
 * @returns the request, or `'help'` where help is asked for
 * @throws UsageError
 */
export function readParseRequest(words: string[]): Request | 'help' {
  const { values, positionals } = readWords(words, OPTIONS);
  if (values.help) return 'help';
  const names = positionals;
  if (names.length === 0) throw new UsageError('a file is missing; - reads from stdin');
  if (names.filter((name) => name === '-').length > 1) {
    throw new UsageError('- can be given once: there is one stdin');
  }
  return {
    names,
    ...(values.format !== undefined && { format: readFormat(values.format) }),
    jobs: readJobs(values.jobs ?? '1'),
    withName: values['with-filename'] ?? false,
    print: {
      ...(values.today !== undefined && { today: readDay(values.today) }),
      ...(values.trace && { trace: true }),
      ...(values['with-text'] && { withText: true }),
    },
  };
}

export function readFormat(word: string): Format {
  if (isFormat(word)) return word;
  throw new UsageError(`--format must be one of ${FORMATS.join(', ')}, not ${word}`);
}

function readJobs(word: string): number {
  if (word === 'max') return availableParallelism();
  const jobs = /^\d{1,3}$/.test(word) ? Number(word) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`--jobs must be max or a number from 1 to ${MOST_JOBS}, not ${word}`);
}

export function readDay(word: string): string {
  const day = /^\d{4}-\d\d-\d\d$/.test(word) ? new Date(`${word}T00:00:00Z`) : undefined;
  if (day && Number.isFinite(day.getTime()) && day.toISOString().startsWith(word)) return word;
  throw new UsageError(`--today must be a date such as 2026-01-31, not ${word}`);
}
