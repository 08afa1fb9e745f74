import { expect, it } from 'vitest';
import type { Commitment } from '../../../lib/notice/notice.ts';
import { clauseGroups } from '../../../lib/ui/panel/clause-groups.ts';
import { deadline } from '../mentions.ts';

/** A row for each clause, in this order; `from` marks a bound that it inherits. */
function rowsOf(clauses: readonly string[], from: Record<string, string> = {}): Commitment[] {
  return clauses.map((clause, at) => {
    const inheritedFrom = from[clause];
    const bound = deadline({ endDate: '2026-12-31', start: 900 });
    return {
      clause,
      heading: `任务${at}`,
      start: at * 10,
      end: at * 10 + 9,
      departments: [],
      targets: [],
      deadlines: inheritedFrom === undefined ? [] : [{ ...bound, inheritedFrom }],
    };
  });
}

const node = (clause: string) => ({
  clause,
  marker: clause,
  heading: `“${clause}”`,
  level: 1,
  start: 0,
  end: 999,
});
const outline = ['一', '二', '二/(一)', '二/(二)', '三'].map(node);
const heads = (clauses: string[]) =>
  clauseGroups(rowsOf(clauses), outline).map(
    ({ head, rows }) => `${head?.clause ?? '-'} ${rows.length}`,
  );

it.each<[string, string[], string[]]>([
  ['chapters that are tasks have no head', ['一', '三'], ['- 1', '- 1']],
  [
    'few rows stand under their chapter',
    ['一', '二/(一)/1', '二/(二)/2', '三'],
    ['- 1', '二 2', '- 1'],
  ],
  [
    'many rows stand under their section',
    ['二/(一)/1', '二/(一)/2', '二/(一)/3', '二/(二)/1', '二/(二)/2', '二/(二)/3'],
    ['二/(一) 3', '二/(二) 3'],
  ],
  ['a chapter with rows of its own has a head', ['二', '二/(一)'], ['二 2']],
  ['a clause that the outline does not know has none', ['九/1', '九/2'], ['- 2']],
  ['nothing gives nothing', [], []],
])('%s', (_, clauses, expected) => {
  expect(heads(clauses)).toEqual(expected);
});

it('keeps the order of the text', () => {
  const rows = rowsOf(['二/(一)/1', '三', '二/(二)/1']);
  expect(clauseGroups(rows, outline).flatMap((group) => group.rows)).toEqual(rows);
});

it('says a deadline once if all the rows inherit it', () => {
  const clauses = ['二/(一)', '二/(二)'];
  const shared = (from: Record<string, string>) =>
    clauseGroups(rowsOf(clauses, from), outline)[0]?.shared?.inheritedFrom;
  expect(shared({ '二/(一)': '一', '二/(二)': '一' })).toBe('一');
  expect(shared({ '二/(一)': '一' })).toBeUndefined();
  expect(shared({})).toBeUndefined();
});

it('does not ask the clause that states it to inherit it', () => {
  const rows = rowsOf(['二', '二/(一)', '二/(二)'], { '二/(一)': '二', '二/(二)': '二' });
  expect(clauseGroups(rows, outline)[0]?.shared?.inheritedFrom).toBe('二');
});
