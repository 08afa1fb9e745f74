import type { MarkKind } from './mark-kind.ts';
import type { Words } from './words/zh-CN.ts';

/** A kind's name with its swatch: the same line as in the page. */
export function KindLabel({ kind, words }: { kind: MarkKind; words: Words }) {
  return <span class={`kind kind-${kind}`}>{words.kinds[kind]}</span>;
}
