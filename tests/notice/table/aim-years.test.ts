import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../lib/notice/parse.ts';
import { aimYears } from '../../../lib/notice/table/aim-years.ts';
import { flattenedTables } from '../../../lib/notice/table/flattened-tables.ts';

const TEXT =
  '序号\n任务\n2025年目标\n牵头单位\n1\n提升质量\n注册量达到900件,2027年底前培育企业8家\n市市场监管局\n2\n专利转让次数\n≥500次\n市科技局';

describe('aimYears', () => {
  it.each([
    ['注册量', 2025],
    ['≥500次', 2025],
    ['提升质量', undefined],
    ['市科技局', undefined],
    ['序号', undefined],
  ])('over %s', (words, year) => {
    const start = TEXT.indexOf(words);
    const yearOf = aimYears(flattenedTables(TEXT, 2025));
    expect(yearOf({ start, end: start + words.length })).toBe(year);
  });

  it('knows of none where there is no table', () => {
    expect(aimYears([])({ start: 0, end: 1 })).toBeUndefined();
  });

  it('dates the targets of the column, unless their own words say by when', () => {
    const targets = parseNotice(TEXT).mentions.flatMap((mention) =>
      mention.kind === 'target' ? [[mention.indicator, mention.value, mention.by]] : [],
    );
    expect(targets).toEqual([
      ['注册量', 900, '2025-12-31'],
      ['企业', 8, '2027-12-31'],
      ['专利转让次数', 500, '2025-12-31'],
    ]);
  });
});
