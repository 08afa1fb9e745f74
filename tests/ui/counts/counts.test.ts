import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../lib/notice/parse.ts';
import { codeByCode } from '../../../lib/ui/counts/code-by-code.ts';
import { codeByDocument } from '../../../lib/ui/counts/code-by-document.ts';
import { crossFigures } from '../../../lib/ui/counts/cross-figures.ts';
import {
  type Counting,
  type CrossTable,
  CrossTally,
  largestIn,
  sortedRows,
} from '../../../lib/ui/counts/cross-table.ts';
import { departmentByDeadline } from '../../../lib/ui/counts/department-by-deadline.ts';
import { NO_DEPARTMENTS } from '../../../lib/ui/my-departments.ts';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { type Coded, libraryDocument } from '../library/library-samples.ts';

/** Counts to the end without a pause. */
const whole =
  <Given extends unknown[]>(count: (...given: Given) => Counting) =>
  (...given: Given): CrossTable => {
    const work = count(...given);
    for (;;) {
      const next = work.next();
      if (next.done) return next.value;
    }
  };

/** The table as lines: a name, then each count that is not zero with its column. */
const lines = ({ rows, columns, count, total }: CrossTable) =>
  rows.map(({ key, name }) => {
    const cells = columns
      .filter((column) => count(key, column.key) > 0)
      .map((column) => `${column.name} ${count(key, column.key)}`);
    return `${name}: ${cells.join('，')}；${total(key)}`;
  });

const on = (span: [number, number], tags: string[], clause = '一'): Coded => ({
  span,
  tags,
  clause,
});
const documents = (...coded: Coded[][]) =>
  coded.map((annotations, at) => libraryDocument(`第${at + 1}号`, { annotations }));

describe('codes by documents', () => {
  const held = documents(
    [on([0, 4], ['供给型/人才']), on([2, 6], ['供给型/资金', '环境型']), on([8, 9], ['环境型'])],
    [],
    [on([0, 4], ['环境型'])],
  );

  it('count annotations; a document without a code has no row', () => {
    expect(lines(whole(codeByDocument)(held, 'each', ''))).toEqual([
      '第1号: 供给型 › 人才 1，供给型 › 资金 1，环境型 2；4',
      '第3号: 环境型 1；1',
    ]);
  });

  it('count under the first tag of the path', () => {
    expect(lines(whole(codeByDocument)(held, 'root', ''))).toEqual([
      '第1号: 供给型 2，环境型 2；4',
      '第3号: 环境型 1；1',
    ]);
  });

  it('count an annotation with two tags of one root once', () => {
    const both = documents([on([0, 4], ['供给型/人才', '供给型/资金'])]);
    expect(lines(whole(codeByDocument)(both, 'root', ''))).toEqual(['第1号: 供给型 1；1']);
  });
});

describe('codes by codes', () => {
  it.each<[string, Coded[], string[]]>([
    [
      'one passage with both',
      [on([0, 10], ['a', 'b'])],
      ['a: a 10，b 10；10', 'b: a 10，b 10；10'],
    ],
    [
      'passages that overlap',
      [on([0, 10], ['a']), on([6, 12], ['b'])],
      ['a: a 10，b 4；10', 'b: a 4，b 6；6'],
    ],
    ['passages that touch', [on([0, 6], ['a']), on([6, 12], ['b'])], ['a: a 6；6', 'b: b 6；6']],
    ['a passage marked twice', [on([0, 6], ['a']), on([3, 9], ['a'])], ['a: a 9；9']],
    [
      'one inside another',
      [on([0, 9], ['a']), on([3, 5], ['b'])],
      ['a: a 9，b 2；9', 'b: a 2，b 2；2'],
    ],
  ])('by characters: %s', (_, annotations, expected) => {
    expect(lines(whole(codeByCode)(documents(annotations), 'each', 'characters'))).toEqual(
      expected,
    );
  });

  it('by clauses: each clause once, and never across documents', () => {
    const held = documents(
      [
        on([0, 4], ['a'], '一'),
        on([5, 6], ['b'], '一'),
        on([7, 8], ['b'], '一'),
        on([9, 10], ['a'], '二'),
      ],
      [on([0, 4], ['b'], '二')],
    );
    expect(lines(whole(codeByCode)(held, 'each', 'clause'))).toEqual([
      'a: a 2，b 1；2',
      'b: a 1，b 2；2',
    ]);
  });

  it('are the same in both directions', () => {
    const held = documents([on([0, 9], ['a', 'b']), on([3, 12], ['b', 'c']), on([8, 20], ['a'])]);
    const { rows, count } = whole(codeByCode)(held, 'each', 'characters');
    for (const one of rows)
      for (const other of rows) expect(count(one.key, other.key)).toBe(count(other.key, one.key));
  });
});

describe('departments by deadlines', () => {
  const plan = [
    '一、加强保护',
    '（一）到2027年底，建成维权站10家。（市公安局、市司法局负责）',
    '（二）开展专项执法。（市公安局负责）',
    '（三）2026年12月底前，出台办法。（市司法局负责）',
  ].join('\n');
  const held = [libraryDocument('方案', { notice: parseNotice(plan) })];
  const asked = { today: '2026-11-20', mine: NO_DEPARTMENTS, words: zhCN };

  it('count tasks by the year of their deadline', () => {
    expect(lines(whole(departmentByDeadline)(held, { ...asked, columns: 'year' }))).toEqual([
      '市公安局: 2027 1，未载年份 1；2',
      '市司法局: 2026 1，2027 1；2',
    ]);
  });

  it('count tasks by how their deadline stands', () => {
    expect(lines(whole(departmentByDeadline)(held, { ...asked, columns: 'state' }))).toEqual([
      '市公安局: 以后 1，未定时限 1；2',
      '市司法局: 将至 1，以后 1；2',
    ]);
  });

  it('keep to my departments', () => {
    const mine = { departments: [{ name: '云泽市公安局', aliases: [] }], only: true };
    const table = whole(departmentByDeadline)(held, { ...asked, mine, columns: 'year' });
    expect(table.rows.map(({ name }) => name)).toEqual(['市公安局']);
  });
});

describe('a table of counts', () => {
  const tally = new CrossTally().row('b').row('a').column('x').column('y');
  tally.add('a', 'x', 3);
  tally.add('b', 'y');
  const table = tally.table();

  it('is sorted by a column, the total, or names', () => {
    const names = (order: Parameters<typeof sortedRows>[1]) =>
      sortedRows(table, order).map(({ key }) => key);
    expect(names({ by: 'total' })).toEqual(['a', 'b']);
    expect(names({ by: 'column', key: 'y' })).toEqual(['b', 'a']);
    expect(names({ by: 'name' })).toEqual(['a', 'b']);
  });

  it('leaves with empty cells for nothing', () => {
    const heads = { name: '表', of: '行', totalName: '合计' };
    expect(crossFigures(table, heads).rows).toEqual([
      ['a', 3, 3, undefined],
      ['b', 1, undefined, 1],
    ]);
  });

  it('knows its largest count', () => {
    expect(largestIn(table)).toBe(3);
    expect(largestIn(new CrossTally().table())).toBe(0);
  });
});
