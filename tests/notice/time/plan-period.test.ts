import { describe, expect, it } from 'vitest';
import { planPeriod } from '../../../lib/notice/time/plan-period.ts';
import { deadlineWords, passageOf } from '../../notices/passage-of.ts';

const read = (text: string) => deadlineWords(text, planPeriod(passageOf(text)));

describe('planPeriod', () => {
  it.each([
    ['“十四五”期间,培育50件。', '“十四五”期间 → during 2021-01-01/2025-12-31'],
    ['十五五时期新增10家。', '十五五时期 → during 2026-01-01/2030-12-31'],
    ['到“十四五”末,达到12件。', '到“十四五”末 → by 2025-12-31'],
    ['“十二五”期末实现翻番。', '“十二五”期末 → by 2015-12-31'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it.each(['“十四五”规划', '“十四五”以来', '五期间', '第十五期'])('finds none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
