import type { Mention, TargetMention } from '../notice.ts';
import { indicatorKey, nearKeys } from './indicator-name.ts';

/** A notice among several. */
export interface NoticeAmongOthers {
  /** The id of its document. */
  id: string;
  notice: { mentions: readonly Mention[] };
}

/** A target and the notice that states it. */
export interface StatedTarget {
  document: string;
  target: TargetMention;
}

/** What several notices set targets for, under names with one `indicatorKey`. */
export interface Indicator {
  key: string;
  /** As it is printed most often. */
  name: string;
  /** In the order of the notices, and in each of the text. */
  targets: readonly StatedTarget[];
  /** In how many notices. */
  documents: number;
}

/** The indicators of some notices: those that most notices have first, then by their names. */
export function indicatorsOf(notices: Iterable<NoticeAmongOthers>): Indicator[] {
  const found = new Map<string, StatedTarget[]>();
  for (const { id, notice } of notices) {
    for (const target of notice.mentions) {
      if (target.kind !== 'target') continue;
      const key = indicatorKey(target.indicator);
      if (key === '') continue;
      const targets = found.get(key) ?? [];
      targets.push({ document: id, target });
      found.set(key, targets);
    }
  }
  return [...found].map(([key, targets]) => indicator(key, targets)).sort(byUse);
}

/** Those about the same matter by another definition; see `nearKeys`. */
export function indicatorsNear(key: string, all: readonly Indicator[]): Indicator[] {
  return all.filter((one) => nearKeys(one.key, key));
}

function indicator(key: string, targets: readonly StatedTarget[]): Indicator {
  const names = new Map<string, number>();
  for (const { target } of targets) {
    names.set(target.indicator, (names.get(target.indicator) ?? 0) + 1);
  }
  const [name = key] = [...names].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { key, name, targets, documents: new Set(targets.map(({ document }) => document)).size };
}

function byUse(a: Indicator, b: Indicator): number {
  return (
    b.documents - a.documents ||
    b.targets.length - a.targets.length ||
    a.key.localeCompare(b.key, 'zh-CN')
  );
}
