import type { StatedTarget } from '../../notice/across/indicators.ts';

/** A number of a notice in a year: what was reached, or what is aimed at. */
export interface PlotMark {
  stated: StatedTarget;
  is: 'baseline' | 'goal';
  year: number;
  value: number;
  /** The upper end, where the notice gives a range. */
  valueMax?: number;
}

/**
 * The marks of some targets, each in the year in which it holds, in order of years. A baseline that a growth is counted
 * from is a level and not in the picture; what has no year is in no picture, but in the table.
 */
export function plotMarks(targets: readonly StatedTarget[]): PlotMark[] {
  return targets.flatMap(marksOf).sort((a, b) => a.year - b.year || a.value - b.value);
}

function marksOf(stated: StatedTarget): PlotMark[] {
  const { value, valueMax, by, baseline, change } = stated.target;
  const marks: PlotMark[] = [];
  const level = change === 'level' || change === 'count';
  if (level && baseline?.year !== undefined) {
    marks.push({ stated, is: 'baseline', year: baseline.year, value: baseline.value });
  }
  const year = Number(by?.slice(0, 4));
  if (by !== undefined && Number.isInteger(year)) {
    marks.push({ stated, is: 'goal', year, value, ...(valueMax !== undefined && { valueMax }) });
  }
  return marks;
}
