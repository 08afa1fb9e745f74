import { extname } from 'node:path';
import { fromJsonLd, type Read } from '../exchange/json-ld/from-json-ld.ts';
import { fromQdpx } from '../exchange/refi-qda/from-qdpx.ts';
import { readBytes } from './print.ts';

/** An export of a whole store; what its text may have is the reader's to say. */
const MOST_BYTES = 1_000_000_000;

/** Whether a file is by its name one of documents with annotations, not of a notice. */
export function isAnnotationFile(path: string): boolean {
  return ['.json', '.jsonld', '.qdpx'].includes(extname(path).toLowerCase());
}

/**
 * Reads an exported file: JSON-LD of PolicyLens, or a REFI-QDA project.
 * @param time now, ISO 8601 in UTC
 * @throws Error if the file cannot be read; what is wrong with its content is in the result
 */
export async function readAnnotationFile(path: string, time: string): Promise<Read> {
  const bytes = readBytes(path, MOST_BYTES);
  if (extname(path).toLowerCase() === '.qdpx') return fromQdpx(bytes, time);
  try {
    return fromJsonLd(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, errors: [{ code: 'notJson', path: '', detail: 'it is not UTF-8' }] };
  }
}

/** One sentence for each fault of a file. */
export function faultsOf(read: Read & { ok: false }): string[] {
  return read.errors.map(({ path, detail }) => (path === '' ? detail : `${path}: ${detail}`));
}
