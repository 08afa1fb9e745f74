import type { StatedTarget } from '../../notice/across/indicators.ts';
import { fullWidth } from '../full-width.ts';
import type { LibraryDocument } from '../library/library-document.ts';
import type { FigureTable } from '../picture/figure-table.ts';
import type { Words } from '../words/zh-CN.ts';

/** The compared targets as a table that leaves: numbers are numbers, a whole date is a date. */
export function comparisonFigures(
  name: string,
  targets: readonly StatedTarget[],
  documents: ReadonlyMap<string, LibraryDocument>,
  words: Words,
): FigureTable {
  return {
    name: fullWidth(name),
    head: words.compare.columns,
    rows: targets.map(({ document, target }) => {
      const held = documents.get(document);
      const { baseline, by } = target;
      return [
        held?.document.title,
        held?.document.documentNumber,
        fullWidth(target.indicator),
        baseline?.value,
        baseline?.year,
        target.comparator,
        target.value,
        target.valueMax,
        target.unit,
        target.change,
        target.per,
        by !== undefined && /^\d{4}-\d\d-\d\d$/.test(by) ? { date: by } : by,
        target.clause,
        target.quote,
      ];
    }),
  };
}
