import type { RelationKind } from '../annotation/record/relation.ts';
import type { Words } from './words/zh-CN.ts';

interface RelatedItemProps {
  kind: RelationKind;
  /** Whether it goes from the annotation on which it is told. */
  isFrom: boolean;
  /** Of the other annotation; none where that is gone. */
  quote: string | undefined;
  onOpen(): void;
  onUnrelate(): void;
  words: Words;
}

/** One relation as a list of one of its ends tells it: the way to the other end, and the way to end it. */
export function RelatedItem({ kind, isFrom, quote, onOpen, onUnrelate, words }: RelatedItemProps) {
  return (
    <li>
      <button type="button" class="button plain related" onClick={onOpen}>
        {words.codebook[isFrom ? 'relates' : 'isRelated'][kind]}
        <q lang="zh-CN">{quote}</q>
      </button>
      <button
        type="button"
        class="button plain"
        aria-label={words.codebook.unrelate}
        title={words.codebook.unrelate}
        onClick={onUnrelate}
      >
        <span class="icon icon-cross" />
      </button>
    </li>
  );
}
