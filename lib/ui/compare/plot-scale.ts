import type { PlotMark } from './plot-marks.ts';

/** What the axes of a picture show. */
export interface PlotScale {
  /** The first and the last year. */
  years: readonly [number, number];
  /** The years that are labelled. */
  yearTicks: readonly number[];
  least: number;
  most: number;
  /** Round numbers from `least` to `most`. */
  ticks: readonly number[];
}

const MOST_YEAR_LABELS = 10;
const TICKS = 5;

/** Axes on which all marks, and `thisYear`, have their place; undefined where there is no mark. */
export function plotScale(marks: readonly PlotMark[], thisYear: number): PlotScale | undefined {
  if (marks.length === 0) return undefined;
  const inYears = marks.map(({ year }) => year);
  const [first, last] = range([...inYears, thisYear]);
  const values = marks.flatMap(({ value, valueMax = value }) => [value, valueMax]);
  // Lengths are compared from zero; what goes below it takes it along.
  const [low, high] = range([...values, 0]);
  const step = roundStep((high - low || 1) / TICKS);
  const [from, to] = [Math.floor(low / step), Math.ceil(high / step) || 1];
  const ticks = Array.from({ length: to - from + 1 }, (_, at) => plain((from + at) * step));
  return {
    years: [first, last],
    yearTicks: yearTicks(first, last, inYears),
    least: ticks[0] ?? 0,
    most: ticks.at(-1) ?? 1,
    ticks,
  };
}

/** The years that have marks where those are few, else every second, fifth or tenth. */
function yearTicks(first: number, last: number, marked: readonly number[]): number[] {
  const years = [...new Set(marked)].sort((a, b) => a - b);
  const wide = (last - first) / MOST_YEAR_LABELS;
  if (years.every((year, at) => at === 0 || year - (years[at - 1] ?? 0) >= wide)) return years;
  const step = [1, 2, 5, 10, 20, 50].find((it) => it >= wide) ?? 100;
  const begin = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.floor((last - begin) / step) + 1 },
    (_, at) => begin + at * step,
  );
}

/** 1, 2 or 5 times a power of ten, not below what is asked. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return plain(([1, 2, 5].find((times) => times * power >= least) ?? 10) * power);
}

/** Without the noise of binary fractions. */
const plain = (number: number) => Number(number.toPrecision(12));

function range(numbers: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
  }
  return [least, most];
}
