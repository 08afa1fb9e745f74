import { parseArgs } from 'node:util';
import { UsageError } from './usage-error.ts';

/** What `policylens validate` and `policylens agree` are asked for. */
export interface FilesRequest {
  names: string[];
  json: boolean;
  help: boolean;
}

/**
 * Reads the words after `policylens validate` or `policylens agree`.
 * @throws UsageError
 */
export function readFiles(args: string[]): FilesRequest {
  const { values, positionals: names } = readWords(args);
  const { json = false, help = false } = values;
  if (names.length === 0 && !help) throw new UsageError('a file is missing');
  return { names, json, help };
}

function readWords(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** @throws UsageError if there are not two */
export function twoOf([first, second, ...others]: readonly string[]): [string, string] {
  if (first === undefined || second === undefined || others.length > 0) {
    throw new UsageError('two files are compared: policylens agree A.json B.json');
  }
  return [first, second];
}
