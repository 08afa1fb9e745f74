import { describe, expect, it } from 'vitest';
import { columnRole } from '../../../lib/notice/table/column-role.ts';
import { flattenedTables } from '../../../lib/notice/table/flattened-tables.ts';
import { gridTables } from '../../../lib/notice/table/grid-tables.ts';
import type { Table } from '../../../lib/notice/table/table.ts';
import type { NormalText } from '../../../lib/text/normal-text.ts';
import type { Block } from '../../../lib/text/source-text.ts';

const rolesOf = (table: Table | undefined) => table?.columns.map((column) => column.role);
const cellsOf = (table: Table | undefined) =>
  table?.rows.map((row) => [...row.cells.values()].map((cell) => cell.text).join(' '));

describe('columnRole', () => {
  it.each([
    ['序号', 'number'],
    ['指标名称', 'indicator'],
    ['主要目标指标', 'indicator'],
    ['牵头单位', 'lead'],
    ['责任单位', 'responsible'],
    ['配合部门', 'participant'],
    ['单位', 'unit'],
    ['2025年目标数', 'target'],
    ['2020年实现数', 'baseline'],
    ['完成时限', 'due'],
    ['重点任务', 'task'],
    ['属性', 'nature'],
    ['指标属性', 'nature'],
    ['年均/累计', 'nature'],
    ['年均增速', 'nature'],
    ['专栏1 主要指标', undefined],
    ['加强组织领导', undefined],
  ])('%s', (header, role) => {
    expect(columnRole(header)).toBe(role);
  });
});

describe('flattenedTables', () => {
  it('reads one cell a line, passing over cells that span rows', () => {
    const text =
      '类别\n序号\n指标\n单位\n2020年\n2025年\n创造\n1\n拥有量\n件\n6\n12\n2\n注册量\n件\n8\n15\n保护\n3\n满意度\n分\n80\n85\n二、任务';
    const [table] = flattenedTables(text, 2021);
    expect(rolesOf(table)).toEqual([
      'category',
      'number',
      'indicator',
      'unit',
      'baseline',
      'target',
    ]);
    expect(cellsOf(table)).toEqual(['1 拥有量 件 6 12', '2 注册量 件 8 15', '3 满意度 分 80 85']);
  });

  it('reads rows without numbers and stops where they end', () => {
    const text =
      '指标|单位|2020年|2025年\n拥有量|件|6|12\n注册量|件|8|15\n一、加强保护\n完善制度。';
    const [table] = flattenedTables(text, 2021);
    expect(cellsOf(table)).toEqual(['拥有量 件 6 12', '注册量 件 8 15']);
  });

  it('reads targets that are told in words in a table of tasks', () => {
    const text =
      '序号\n工作任务\n2025年目标\n牵头单位\n责任单位\n1\n提升质量\n有效发明专利拥有量达到900件;每万人口高价值发明专利拥有量提高到7.2件,新认定优势企业8家,其中示范企业2家\n市市场监管局\n市科技局、市国资委\n2\n加强保护\n抽查比例不低于8%\n市公安局\n市司法局';
    const [table] = flattenedTables(text, 2025);
    expect(rolesOf(table)).toEqual(['number', 'task', 'aim', 'lead', 'responsible']);
    expect(table?.rows.map((row) => row.cells.get(3)?.text)).toEqual(['市市场监管局', '市公安局']);
  });

  it('reads rows whose numbers go on from a list before', () => {
    const text =
      '序号\n重点任务\n牵头单位\n配合单位\n6\n建设园区(基地),开展试点\n市委宣传部\n市文联\n7\n开展检查,健全名录\n市公安局\n市海关、市税务局\n三、工作要求\n8.压实责任。';
    const [table] = flattenedTables(text, 2025);
    expect(table?.rows.map(({ number, cells }) => `${number} ${cells.get(2)?.text}`)).toEqual([
      '6 市委宣传部',
      '7 市公安局',
    ]);
  });

  const HEAD = '序号\n任务\n举措\n牵头单位\n配合单位\n完成时限\n';

  it.each([
    [
      'sentences broken into lines',
      '1\n强化保护\n制定办法,\n开展检查。\n建立机制。\n市公安局\n市司法局\n2026年6月\n',
    ],
    ['a column without a cell', '1\n强化保护\n制定办法,开展检查。\n市公安局\n2026年6月\n'],
    [
      'a heading between the rows',
      '1\n强化保护\n制定办法,\n开展检查。\n市公安局\n市司法局\n2026年6月\n二、促进运用\n',
    ],
  ])('reads rows with %s', (_, row) => {
    const [table] = flattenedTables(
      `${HEAD}${row}2\n促进运用\n举办对接活动。\n市科技局\n市财政局\n长期\n`,
      2025,
    );
    expect(table?.rows.map(({ cells }) => [3, 5].map((at) => cells.get(at)?.text))).toEqual([
      ['市公安局', '2026年6月'],
      ['市科技局', '长期'],
    ]);
  });

  it.each(['指标\n单位', '责任单位:市科技局\n牵头单位:市教育局', '', '指标|单位|2020年|2025年'])(
    'finds none in %s',
    (text) => {
      expect(flattenedTables(text, 2021)).toEqual([]);
    },
  );
});

describe('gridTables', () => {
  /** Rows of cells as the blocks of one table; `^` continues the cell above. */
  function grid(rows: string[][]): NormalText {
    let text = '';
    const blocks: Block[] = [];
    for (const [row, cells] of rows.entries()) {
      for (const [column, words] of cells.entries()) {
        if (words === '^') continue;
        const below = rows.slice(row + 1).findIndex((later) => later[column] !== '^');
        const rowSpan = below < 0 ? rows.length - row : below + 1;
        const cell = { table: 0, row, column, rowSpan, columnSpan: 1, header: false };
        blocks.push({ kind: 'cell', start: text.length, end: text.length + words.length, cell });
        text += `${words}\n`;
      }
    }
    const span = { start: 0, end: 0 };
    return { text, blocks, source: text, toSource: () => span, fromSource: (offset) => offset };
  }

  it('finds the header below a title and keeps a spanning cell in its first row', () => {
    const [table] = gridTables(
      grid([
        ['任务分解表', '', ''],
        ['序号', '重点任务', '责任单位'],
        ['1', '制定办法', '市科技局'],
        ['2', '开展培训', '^'],
      ]),
      2021,
    );
    expect(rolesOf(table)).toEqual(['number', 'task', 'responsible']);
    expect(cellsOf(table)).toEqual(['1 制定办法 市科技局', '2 开展培训']);
    expect(table?.rows.map((row) => row.number)).toEqual(['1', '2']);
  });

  it('makes no table of a box of text', () => {
    expect(gridTables(grid([['加强组织领导'], ['完善制度。']]), 2021)).toEqual([]);
  });

  it('leaves out what lies where no table of a page reaches, and counts no wider span', () => {
    const page = grid([
      ['序号', '重点任务', '责任单位'],
      ['1', '制定办法', '市科技局'],
      ['2', '开展培训', '市教育局'],
    ]);
    const moved = page.blocks.map((block, at) => {
      const cell = block.cell && { ...block.cell, columnSpan: at === 2 ? 1e9 : 1 };
      return { ...block, ...(cell && { cell: at === 8 ? { ...cell, column: 1e9 } : cell }) };
    });
    const [table] = gridTables({ ...page, blocks: moved }, 2021);
    expect(cellsOf(table)).toEqual(['1 制定办法 市科技局', '2 开展培训']);
  });
});
