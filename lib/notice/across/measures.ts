import type { StatedTarget } from './indicators.ts';

/** Targets that can stand in one picture: in one unit, and all levels, or all growth, or all increases. */
export interface Measure {
  unit: string;
  change: 'level' | 'growth' | 'increase';
  /** Asked for each year. */
  yearly: boolean;
  targets: readonly StatedTarget[];
}

/** Targets by what they are measured in, the largest group first. Nothing is converted: 件 and 件/万人 stay apart. */
export function measuresOf(targets: readonly StatedTarget[]): Measure[] {
  const groups = new Map<string, StatedTarget[]>();
  for (const stated of targets) {
    const key = keyOf(stated);
    const group = groups.get(key) ?? [];
    group.push(stated);
    groups.set(key, group);
  }
  return [...groups.values()].map(measure).sort((a, b) => b.targets.length - a.targets.length);
}

function keyOf({ target }: StatedTarget): string {
  return [target.unit, levelOrChange(target.change), target.per ?? ''].join('\n');
}

/** Something delivered so many times (count) is a number in the same unit as a level to be reached. */
function levelOrChange(change: StatedTarget['target']['change']): Measure['change'] {
  return change === 'count' ? 'level' : change;
}

function measure(targets: readonly StatedTarget[]): Measure {
  const { target } = targets[0] as StatedTarget;
  return {
    unit: target.unit,
    change: levelOrChange(target.change),
    yearly: target.per === 'year',
    targets,
  };
}
