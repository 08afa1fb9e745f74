import type { Passage } from '../passage/passage.ts';
import { signsOf } from '../passage/signs.ts';
import type { Draft, Recogniser, Setting } from '../recogniser.ts';
import { columnsOf, type Table, type TableCell } from '../table/table.ts';
import { isPossible, lastDay } from './calendar.ts';
import { readDate } from './read-date.ts';
import { MONTH, PART_OF_YEAR, YEAR } from './vocabulary.ts';

/** 2025年 in the heading 2025年目标数 of a column of targets: they hold by its end. */
export function tableDeadlines(recognise: Recogniser<'deadline'>) {
  return (table: Table, setting: Setting): Draft<'deadline'>[] => [
    ...targetYears(table),
    ...dueCells(table).flatMap((cell) => dueIn(cell, recognise, setting)),
  ];
}

function targetYears(table: Table): Draft<'deadline'>[] {
  return columnsOf(table, 'target', 'aim').flatMap(([, { header, year }]) => {
    const printed = /20\d{2}\s?年?/u.exec(header.text);
    if (year === undefined || !printed) return [];
    const offset = header.end - header.text.length + printed.index;
    return by(
      'table-heading',
      Math.max(offset, header.start),
      printed[0].length,
      lastDay({ year }),
    );
  });
}

function dueCells(table: Table): TableCell[] {
  const due = columnsOf(table, 'due').map(([at]) => at);
  return table.rows.flatMap((row) => due.flatMap((at) => row.cells.get(at) ?? []));
}

const ALONE = new RegExp(
  `^(?:${YEAR}(?:\\s?${MONTH})?|${YEAR.replace('\\s?年', '')}[.]\\d{1,2})(?:底|末)?$`,
  'u',
);

const PART_ALONE = new RegExp(`(?:${PART_OF_YEAR}|[上中下]旬)$`, 'u');

/** In a column of terms a bare 2025年6月 is the term. */
function dueIn(
  cell: TableCell,
  recognise: Recogniser<'deadline'>,
  setting: Setting,
): Draft<'deadline'>[] {
  const passage: Passage = {
    ...cell,
    signs: signsOf(cell.text),
    headings: [],
    background: false,
    names: [],
  };
  const read = recognise(passage, setting);
  if (read.length > 0 || !ALONE.test(cell.text)) return read.map((draft) => asTerm(draft, cell));
  const day = readDate(
    cell.text.replace(/[底末]$/u, '').replace(/^(\d{4})[.](\d{1,2})$/u, '$1年$2月'),
  );
  return day && isPossible(day) ? by('table-term', cell.start, cell.text.length, lastDay(day)) : [];
}

/** 2025年第三季度 as a term means by its end. */
function asTerm(draft: Draft<'deadline'>, cell: TableCell): Draft<'deadline'> {
  if (draft.relation !== 'during' || !PART_ALONE.test(cell.text)) return draft;
  const { startDate: _startDate, ...rest } = draft;
  return { ...rest, relation: 'by' };
}

function by(rule: string, start: number, length: number, endDate: string): Draft<'deadline'>[] {
  return [
    { kind: 'deadline', rule, start, end: start + length, type: 'DATE', relation: 'by', endDate },
  ];
}
