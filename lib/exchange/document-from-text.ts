import { foldForHash } from '../annotation/identity/identity.ts';
import type { NoticeDocument } from '../annotation/record/annotation.ts';
import { LIMITS } from '../annotation/record/limits.ts';
import type { Metadata } from '../notice/notice.ts';
import { hexOf, sha256 } from './sha-256.ts';
import { stableUuid } from './stable-uuid.ts';

/** A text that comes from outside the store. */
export interface ForeignText {
  text: string;
  metadata: Metadata;
  urls?: readonly string[];
  /** ISO 8601 in UTC. */
  time: string;
}

/** The record of such a text; its id is made from the text, so that the same text is the same document. */
export async function documentFromText(given: ForeignText): Promise<NoticeDocument> {
  const { text, metadata, urls = [], time } = given;
  const textHash = hexOf(await sha256(foldForHash(text)));
  const { title = '', documentNumber } = metadata;
  return {
    id: `urn:uuid:${await stableUuid('document', textHash)}`,
    title: title.slice(0, LIMITS.title),
    ...(documentNumber !== undefined && {
      documentNumber: documentNumber.slice(0, LIMITS.documentNumber),
    }),
    textHash,
    urls: [...urls],
    text,
    created: time,
    modified: time,
  };
}
