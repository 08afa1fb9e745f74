import { type Comparable, comparable } from '../../text/comparable.ts';
import type { Clause } from './clause.ts';

/** The text in which annotations are sought, with what is worked out of it once for all of them. */
export interface PresentText {
  readonly source: string;
  readonly outline: readonly Clause[];
  /** The text without what differs from print to print; made when it is first asked for. */
  comparable(): Comparable;
}

/** `outline` is that of the same text. */
export function presentText(source: string, outline: readonly Clause[] = []): PresentText {
  let made: Comparable | undefined;
  return {
    source,
    outline,
    comparable: () => {
      made ??= comparable(source);
      return made;
    },
  };
}
