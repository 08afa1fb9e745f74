import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../lib/notice/parse.ts';
import { markOf, yearsOfMarks } from '../../../lib/notice/table/footnotes.ts';

describe('yearsOfMarks', () => {
  it.each([
    ['注:*为2019年数。', ['*', 2019]],
    ['注:1.带*的为2019年数据;2.〔〕内为累计数。', ['*', 2019]],
    ['标注“※”的数据为2018年末值', ['※', 2018]],
    ['①2019年实际数', ['①', 2019]],
    ['**表示2019年统计数', ['**', 2019]],
  ])('%s', (note, [mark, year]) => {
    expect([...yearsOfMarks(`表\n${note}`, 0, 1)]).toEqual([[mark, year]]);
  });

  it.each(['0.93*\n2025年目标数', '0.93*|2025年', '*为预期性指标,2019年印发', '注:2019年数'])(
    'reads none in %s',
    (text) => {
      expect([...yearsOfMarks(text, 0, text.length)]).toEqual([]);
    },
  );
});

it.each([
  ['0.93*', '*'],
  ['12※ ', '※'],
  ['0.93', undefined],
])('markOf %s', (cell, mark) => {
  expect(markOf(cell)).toBe(mark);
});

it('gives a marked baseline the year of its note, and the others that of their column', () => {
  const text =
    '江禾省“十四五”知识产权规划\n指标|单位|2020年|2025年\n专利产业化率|%|9.3*|11.5\n专利授权量|件|200|400\n注:带*的为2019年数据。';
  const baselines = parseNotice(text).mentions.flatMap((mention) =>
    mention.kind === 'target' ? [mention.baseline] : [],
  );
  expect(baselines).toEqual([
    { value: 9.3, year: 2019 },
    { value: 200, year: 2020 },
  ]);
});
