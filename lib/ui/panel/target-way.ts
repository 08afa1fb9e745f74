import type { TargetMention } from '../../notice/notice.ts';

/** Where a target starts and where it must be, as shares (0 to 1) of the longer of the two. */
export interface Way {
  from: number;
  to: number;
}

/**
 * The way a target has to go; undefined where it is not a way on one scale: nothing says where it starts, or it asks
 * for growth or an increase, which are counted from the baseline.
 */
export function wayOf({ baseline, value, valueMax, change }: TargetMention): Way | undefined {
  if (baseline === undefined || change === 'growth' || change === 'increase') return undefined;
  const goal = valueMax ?? value;
  const scale = Math.max(baseline.value, goal);
  if (Math.min(baseline.value, goal) < 0 || scale <= 0) return undefined;
  return { from: baseline.value / scale, to: goal / scale };
}
