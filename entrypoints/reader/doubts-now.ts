import { type Doubt, openDoubts } from '../../lib/notice/doubts.ts';
import type { Mention, Notice } from '../../lib/notice/notice.ts';

const found = new WeakMap<readonly Mention[], ReadonlyMap<string, readonly Doubt[]>>();

/** `openDoubts`, once for each list of mentions: 5,000 take 10 ms, and the page asks at every card that closes. */
export function doubtsNow({
  mentions,
}: Pick<Notice, 'mentions'>): ReadonlyMap<string, readonly Doubt[]> {
  const known = found.get(mentions) ?? openDoubts(mentions);
  found.set(mentions, known);
  return known;
}
