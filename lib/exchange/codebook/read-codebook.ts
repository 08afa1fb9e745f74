import type { Codebook } from '../../annotation/codebook/codebook.ts';
import type { ImportError, ImportErrorCode } from '../import-error.ts';

/** What a codebook has no place for, or a name for: see `codesFromRefi`. */
export type LeftOut = { what: 'sets' | 'colours' | 'slashes' | 'doubles'; count: number };

/** The codebook of a file, or all that is wrong with it. */
export type ReadCodebook =
  | { ok: true; codebook: Codebook; leftOut: LeftOut[] }
  | { ok: false; errors: ImportError[] };

/** A file that is no codebook that can be read. */
export function refusedCodebook(code: ImportErrorCode, detail: string): ReadCodebook {
  return { ok: false, errors: [{ code, path: '', detail }] };
}
