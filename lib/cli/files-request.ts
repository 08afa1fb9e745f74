import { readWords } from './read-words.ts';
import { UsageError } from './usage-error.ts';

/** What `policylens validate` and `policylens agree` are asked for. */
export interface FilesRequest {
  names: string[];
  json: boolean;
  help: boolean;
}

const OPTIONS = { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } } as const;

/**
 * Reads the words after `policylens validate` or `policylens agree`.
 * @throws UsageError
 */
export function readFiles(args: string[]): FilesRequest {
  const { values, positionals: names } = readWords(args, OPTIONS);
  const { json = false, help = false } = values;
  if (names.length === 0 && !help) throw new UsageError('a file is missing');
  return { names, json, help };
}

/** @throws UsageError if there are not two */
export function twoOf([first, second, ...others]: readonly string[]): [string, string] {
  if (first === undefined || second === undefined || others.length > 0) {
    throw new UsageError('two files are compared: policylens agree A.json B.json');
  }
  return [first, second];
}
