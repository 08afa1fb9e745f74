import { describe, expect, it } from 'vitest';
import { tableTargets } from '../../../lib/notice/quantity/table-targets.ts';
import { flattenedTables } from '../../../lib/notice/table/flattened-tables.ts';

const HEAD = '序号|指标|单位|2020年实现数|2025年目标数';

function read(row: string): unknown {
  const text = `${HEAD}\n1|${row}`;
  const [table] = flattenedTables(text, 2021);
  const [target] = table ? tableTargets(table) : [];
  if (!target) return undefined;
  const { indicator, comparator, value, valueMax, unit, change, by, baseline } = target;
  return [
    text.slice(target.start, target.end),
    indicator,
    comparator,
    value,
    valueMax,
    unit,
    change,
    by,
    baseline?.value,
  ];
}

describe('tableTargets', () => {
  it.each([
    ['拥有量|件|6.3|12', ['12', '拥有量', '=', 12, undefined, '件', 'level', '2025-12-31', 6.3]],
    [
      '注册量|万件|26.69|36以上',
      ['36以上', '注册量', '>=', 360000, undefined, '件', 'level', '2025-12-31', 266900],
    ],
    [
      '融资额|亿元|—|8—10',
      ['8—10', '融资额', '=', 8e8, 1e9, '元', 'level', '2025-12-31', undefined],
    ],
    [
      '经费投入增长|%|10|15左右',
      ['15左右', '经费投入增长', '~', 15, undefined, '%', 'growth', '2025-12-31', 10],
    ],
    [
      '满意度|分|80.1*|≥85',
      ['≥85', '满意度', '>=', 85, undefined, '分', 'level', '2025-12-31', 80.1],
    ],
  ])('%s', (row, target) => {
    expect(read(row)).toEqual(target);
  });

  it('leaves a cell without a number alone', () => {
    expect(read('服务网点|个|2|全覆盖')).toBeUndefined();
  });
});
