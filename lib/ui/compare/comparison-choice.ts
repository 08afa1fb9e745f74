import {
  type Indicator,
  indicatorsNear,
  type StatedTarget,
} from '../../notice/across/indicators.ts';
import { type Measure, measuresOf } from '../../notice/across/measures.ts';

/** What is compared. */
export interface ComparisonChoice {
  /** The key of the indicator. */
  key: string;
  /** The keys of near definitions that stand beside it. */
  beside: readonly string[];
  /** Which of the measures, by its place in the list. */
  measure: number;
}

/** One definition in the picture. */
export interface Definition {
  name: string;
  targets: readonly StatedTarget[];
}

/** What a choice leads to. */
export interface Comparison {
  indicator: Indicator;
  near: readonly Indicator[];
  measures: readonly Measure[];
  measure: Measure;
  /** With targets in the chosen measure; the chosen indicator first. */
  definitions: readonly Definition[];
  /** The ways in which the chosen indicator is printed. */
  wordings: readonly string[];
}

/** The chosen indicator with the definitions beside it, in one measure; undefined where there is no such indicator. */
export function comparisonOf(
  all: readonly Indicator[],
  { key, beside, measure: at }: ComparisonChoice,
): Comparison | undefined {
  const indicator = all.find((one) => one.key === key);
  if (!indicator) return undefined;
  const near = indicatorsNear(key, all);
  const shown = [indicator, ...near.filter((one) => beside.includes(one.key))];
  const measures = measuresOf(shown.flatMap(({ targets }) => targets));
  const measure = measures[at] ?? measures[0];
  if (!measure) return undefined;
  const inMeasure = new Set(measure.targets);
  return {
    indicator,
    near,
    measures,
    measure,
    definitions: shown
      .map(({ name, targets }) => ({ name, targets: targets.filter((it) => inMeasure.has(it)) }))
      .filter(({ targets }) => targets.length > 0),
    wordings: [...new Set(indicator.targets.map(({ target }) => target.indicator))],
  };
}
