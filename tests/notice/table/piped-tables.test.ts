import { describe, expect, it } from 'vitest';
import { pipedTables } from '../../../lib/notice/table/piped-tables.ts';

const shown = (text: string) =>
  pipedTables(text, 2021).map(({ columns, rows }) => ({
    roles: columns.map(({ role }) => role).join(' '),
    rows: rows.map(({ number, cells }) =>
      [number ?? '', ...[...cells].map(([at, { text }]) => `${at}:${text}`)].join(' '),
    ),
  }));

describe('pipedTables', () => {
  it('keeps a row together, its empty cells and columns that say nothing included', () => {
    const text =
      '任务表\n序号|任务|责任领导|甲乙丙|牵头单位|完成时限\n1|建站|李明||市科技局|2023年底\n2|普法|||市司法局|全年\n以上任务请抓紧落实。';
    expect(shown(text)).toEqual([
      {
        roles: 'number task nature nature lead due',
        rows: ['1 0:1 1:建站 2:李明 4:市科技局 5:2023年底', '2 0:2 1:普法 4:市司法局 5:全年'],
      },
    ]);
  });

  it('takes bars at both ends for the border', () => {
    const text = '|指标|单位|2020年|2025年|\n|拥有量|件|6|12|\n';
    expect(shown(text)).toEqual([
      { roles: 'indicator unit baseline target', rows: [' 0:拥有量 1:件 2:6 3:12'] },
    ]);
  });

  it('ends where a line has another number of cells, or lines lie between', () => {
    const text = '指标|单位|2020年|2025年\n拥有量|件|6|12\n注册量|件\n\n登记量|件|6|12';
    expect(shown(text)[0]?.rows).toEqual([' 0:拥有量 1:件 2:6 3:12']);
  });

  it.each(['指标|单位|2020年|2025年', '首页|新闻|单位概况\n天气|交通|部门', '', '|||\n|||'])(
    'finds none in %j',
    (text) => {
      expect(shown(text)).toEqual([]);
    },
  );
});
