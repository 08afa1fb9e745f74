import { noticeKeys, sameNotice } from '../../annotation/identity/identity.ts';
import type { NoticeDocument } from '../../annotation/record/annotation.ts';

/** A notice in two collections. */
export interface PairedDocument {
  first: NoticeDocument;
  second: NoticeDocument;
}

export interface PairedDocuments {
  pairs: PairedDocument[];
  /** In one of them only. */
  firstOnly: NoticeDocument[];
  secondOnly: NoticeDocument[];
}

/**
 * Finds the notices that two collections share: records with one id, then those that are the same notice by 文号, title
 * and text (`sameNotice`). A text alone does not make two notices one: that two are alike word for word, under two 文号,
 * happens. Each record is in one pair at most.
 */
export function pairedDocuments(
  first: readonly NoticeDocument[],
  second: readonly NoticeDocument[],
): PairedDocuments {
  const left = new Map(second.map((document) => [document.id, document]));
  const pairs: PairedDocument[] = [];
  const alone: NoticeDocument[] = [];
  for (const document of first) {
    const other = left.get(document.id);
    if (other) {
      left.delete(other.id);
      pairs.push({ first: document, second: other });
    } else alone.push(document);
  }
  const byKey = documentsByKey(left.values());
  const firstOnly = alone.filter((document) => {
    const other = keysOf(document)
      .flatMap((key) => byKey.get(key) ?? [])
      .find((it) => left.has(it.id) && sameNotice(document, it));
    if (!other) return true;
    left.delete(other.id);
    pairs.push({ first: document, second: other });
    return false;
  });
  return { pairs, firstOnly, secondOnly: [...left.values()] };
}

function documentsByKey(documents: Iterable<NoticeDocument>): Map<string, NoticeDocument[]> {
  const found = new Map<string, NoticeDocument[]>();
  for (const document of documents) {
    for (const key of keysOf(document)) {
      const alike = found.get(key) ?? [];
      alike.push(document);
      found.set(key, alike);
    }
  }
  return found;
}

/** What two records of one notice have at least one of in common, so that not each is compared with each. */
function keysOf(document: NoticeDocument): string[] {
  return [
    `text:${document.textHash}`,
    ...noticeKeys(document),
    ...document.urls.map((url) => `url:${url}`),
  ];
}
