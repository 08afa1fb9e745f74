import * as v from 'valibot';
import type { NoticeDocument } from './annotation.ts';
import { address, instant, textHash, urn } from './annotation-schema.ts';
import { LIMITS } from './limits.ts';

export const title = v.pipe(v.string(), v.maxLength(LIMITS.title));

export const documentNumber = v.pipe(v.string(), v.maxLength(LIMITS.documentNumber));

export const text = v.pipe(v.string(), v.maxLength(LIMITS.text));

/** A document as it is stored; unknown keys are refused, sizes bounded by `LIMITS`. */
export const documentSchema: v.GenericSchema<unknown, NoticeDocument> = v.strictObject({
  id: urn,
  title,
  documentNumber: v.exactOptional(documentNumber),
  textHash,
  urls: v.pipe(v.array(address), v.maxLength(LIMITS.urls)),
  text,
  created: instant,
  modified: instant,
});
