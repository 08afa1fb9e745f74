import { fromJsonLd, type Read } from '../../lib/exchange/json-ld/from-json-ld.ts';
import { fromQdpx } from '../../lib/exchange/refi-qda/from-qdpx.ts';

/** In bytes; a larger file is not even read. UTF-8 takes up to three bytes for a UTF-16 code unit. */
const LARGEST_FILE = 600_000_000;

/**
 * Reads what a person chose to import: our JSON-LD, or a REFI-QDA project. A zip is a project by its first bytes,
 * whatever its name is; a file called .qdpx is told what it is not. For workers: it may take seconds.
 * @throws where the file cannot be read; what is wrong with its content is in the result
 */
export async function readFile(file: File): Promise<Read> {
  if (file.size > LARGEST_FILE) return tooLarge(file.size);
  if (await isProject(file)) return await fromQdpx(await file.bytes(), new Date().toISOString());
  return fromJsonLd(await file.text());
}

/** Whether a file is, or claims to be, a REFI-QDA project. */
export async function isProject(file: File): Promise<boolean> {
  return /\.qdpx$/i.test(file.name) || (await file.slice(0, ZIP.length).text()) === ZIP;
}

/** The first bytes of a zip. */
const ZIP = 'PK';

function tooLarge(size: number): Read {
  return { ok: false, errors: [{ code: 'tooLarge', path: '', detail: `${size} bytes` }] };
}
