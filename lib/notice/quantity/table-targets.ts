import { readNumeral } from '../../text/numeral.ts';
import type { Comparator } from '../notice.ts';
import type { Draft } from '../recogniser.ts';
import { markOf } from '../table/footnotes.ts';
import { type Column, columnsOf, type Row, type Table, type TableCell } from '../table/table.ts';
import { lastDay } from '../time/calendar.ts';
import { AFTER_VALUE, GROWTH_NOUN, GROWTH_UNITS, LEVEL_WORDS } from './comparators.ts';

/** 12以上 · ≥80% · 10—12 · 15左右 · [80] · 0.93*; the whole cell. */
const VALUE =
  /^(?<word>≥|≤|>|<|达到?|不低于|不少于|超过|不超过|高于|低于|突破|约|增长|年均增长|累计)?\s?[[(]?(?<low>\d[\d,]*(?:\.\d+)?[万亿]?)(?:\s?[—–~―-]+\s?(?<high>\d[\d,]*(?:\.\d+)?[万亿]?))?\s?(?<unit>%|(?!及?以上|以内|以下|左右)\p{Script=Han}{1,4}?)?[\])]?\s?(?<post>及?以上|以内|以下|左右)?[*※①②③]?$/u;

/** The targets of a table of indicators: one for each cell of a column of target values. */
export function tableTargets(table: Table): Draft<'target'>[] {
  const columns = columnsOf(table, 'target', 'aim');
  const named = columnsOf(table, 'indicator');
  const indicators = (named.length > 0 ? named : columnsOf(table, 'task')).map(([at]) => at);
  return table.rows.flatMap((row) => {
    const name = indicators.map((at) => row.cells.get(at)).find((cell) => cell !== undefined);
    return columns.flatMap(([at, column]) => {
      const cell = row.cells.get(at);
      return name && cell ? targetOf(cell, column, name, row, table) : [];
    });
  });
}

function targetOf(
  cell: TableCell,
  column: Column,
  name: TableCell,
  row: Row,
  table: Table,
): Draft<'target'>[] {
  const read = readCell(cell.text);
  if (!read) return [];
  const unit = unitOf(read.unit, column, name, row, table);
  const indicator = name.text
    .replace(/^\d{1,2}\s?[.、]\s?/u, '')
    .replace(/\([^()]{1,8}\)$/u, '')
    .trim();
  const growth = GROWTH_NOUN.test(indicator) && GROWTH_UNITS.has(unit.name);
  const baseline = baselineOf(row, table, unit.factor);
  return [
    {
      kind: 'target',
      rule: 'table-value',
      start: cell.start,
      end: cell.end,
      indicator,
      comparator: read.comparator,
      value: times(read.value, unit.factor),
      ...(read.valueMax === undefined ? {} : { valueMax: times(read.valueMax, unit.factor) }),
      unit: unit.name,
      change: growth ? 'growth' : 'level',
      ...(/年均|每年/u.test(indicator + cell.text) ? { per: 'year' as const } : {}),
      ...(column.year === undefined ? {} : { by: lastDay({ year: column.year }) }),
      ...(baseline ? { baseline } : {}),
    },
  ];
}

const times = (value: number, factor: number) => Number((value * factor).toPrecision(12));

interface CellValue {
  value: number;
  valueMax?: number;
  unit?: string;
  comparator: Comparator;
}

function readCell(words: string): CellValue | undefined {
  const groups = VALUE.exec(words.trim())?.groups;
  const value = readNumeral(groups?.low ?? '');
  if (!groups || value === undefined) return undefined;
  const valueMax = groups.high === undefined ? undefined : readNumeral(groups.high);
  return {
    value,
    ...(valueMax === undefined ? {} : { valueMax }),
    ...(groups.unit === undefined ? {} : { unit: groups.unit }),
    comparator: AFTER_VALUE[groups.post ?? ''] ?? LEVEL_WORDS[groups.word ?? '']?.comparator ?? '=',
  };
}

/** From the cell, the column 单位, or a bracket after the indicator or the heading; 万 and 亿 are multiplied out. */
function unitOf(
  own: string | undefined,
  column: Column,
  name: TableCell,
  row: Row,
  table: Table,
): { name: string; factor: number } {
  const [unitColumn] = columnsOf(table, 'unit');
  const inBracket = (words: string) => /\((?:单位:)?([^()]{1,8})\)$/u.exec(words.trim())?.[1];
  const stated =
    own ??
    (unitColumn && row.cells.get(unitColumn[0])?.text) ??
    inBracket(name.text) ??
    inBracket(column.header.text) ??
    '';
  const factor = stated.startsWith('万') ? 1e4 : stated.startsWith('亿') ? 1e8 : 1;
  return { name: factor === 1 ? stated : stated.slice(1), factor };
}

function baselineOf(
  row: Row,
  table: Table,
  factor: number,
): { value: number; year?: number } | undefined {
  const [column] = columnsOf(table, 'baseline');
  const words = (column && row.cells.get(column[0])?.text) ?? '';
  const read = readCell(words);
  if (!column || !read) return undefined;
  const year = table.markYears?.get(markOf(words) ?? '') ?? column[1].year;
  return { value: times(read.value, factor), ...(year === undefined ? {} : { year }) };
}
