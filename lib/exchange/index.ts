/** `policylens/exchange`: how annotations leave, and come back. */
export { fromJsonLd, type Read } from './from-json-ld.ts';
export type { ImportError, ImportErrorCode } from './import-error.ts';
export { type Exchanged, toJsonLd } from './to-json-ld.ts';
