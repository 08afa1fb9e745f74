import { hiddenKinds } from '../../lib/storage/settings.ts';
import type { MarkKind } from '../../lib/ui/mark-kind.ts';

/** Switches a kind of mark off, or on again, in all pages; `hidden` are those that are off now. */
export function toggleKind(kind: MarkKind, hidden: readonly MarkKind[]): void {
  const others = hidden.filter((it) => it !== kind);
  hiddenKinds.setValue(hidden.includes(kind) ? others : [...others, kind]);
}
