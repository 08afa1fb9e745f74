import type { Annotation, NoticeDocument } from '../../lib/annotation/record/annotation.ts';
import type { CodingDifference } from '../../lib/annotation/review/double-coding.ts';
import {
  type Agreement,
  agreementIn,
  type PairTally,
  tallyOf,
} from '../../lib/exchange/double-coding/agreement.ts';
import { codedPairReader } from '../../lib/exchange/double-coding/coded-pair.ts';
import { differencesIn } from '../../lib/exchange/double-coding/coding-differences.ts';
import { pairedDocuments } from '../../lib/exchange/double-coding/paired-documents.ts';
import type { Exchanged } from '../../lib/exchange/json-ld/to-json-ld.ts';
import type { OutlineNode } from '../../lib/notice/notice.ts';
import { instalments } from '../../lib/ui/library/instalments.ts';

/** What one and the other have made of the documents they share. */
export interface CodersCompared {
  documents: { both: number; firstOnly: number; secondOnly: number };
  agreement: Agreement;
  differences: CodingDifference[];
}

interface Work {
  outlineOf(document: NoticeDocument): readonly OutlineNode[] | undefined;
  /** Told of each document before it is compared. */
  onProgress(done: number, of: number): void;
  /** Asked between two documents. */
  stopped(): boolean;
}

/** Compares document by document, so that the page answers meanwhile; undefined where it was stopped. */
export async function compareCoders(
  first: Exchanged,
  second: Exchanged,
  { outlineOf, onProgress, stopped }: Work,
): Promise<CodersCompared | undefined> {
  const pause = instalments();
  const { pairs, firstOnly, secondOnly } = pairedDocuments(first.documents, second.documents);
  const read = codedPairReader(first, second, outlineOf);
  const tallies: PairTally[] = [];
  const differences: CodingDifference[] = [];
  for (const [done, pair] of pairs.entries()) {
    onProgress(done + 1, pairs.length);
    await pause();
    if (stopped()) return undefined;
    const coded = read(pair);
    tallies.push(tallyOf(coded));
    differences.push(...differencesIn(coded));
  }
  return {
    documents: {
      both: pairs.length,
      firstOnly: firstOnly.length,
      secondOnly: secondOnly.length,
    },
    agreement: agreementIn(tallies),
    differences,
  };
}

/** Annotations by their ids. */
export function byId(annotations: readonly Annotation[]): Map<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}
