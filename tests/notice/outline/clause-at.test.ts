import { describe, expect, test } from 'vitest';
import { clauseAt } from '../../../lib/notice/outline/clause-at.ts';
import { readOutline } from '../../../lib/notice/outline/outline.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { sourceFromString } from '../../../lib/text/source-text.ts';

const text = [
  '前言甲。',
  '第一章 创造',
  '章首乙。',
  '第一节 提质',
  '专栏1 培育工程',
  '1.奖励丙。',
  '2.培育丁。',
  '深入实施商标战略，打造区域品牌戊。',
  '第二章 保护',
  '加强执法己。',
].join('\n');

describe('clauseAt', () => {
  test.each([
    ['甲', undefined],
    ['乙', '第一章'],
    ['丙', '专栏1/1'],
    ['丁', '专栏1/2'],
    ['戊', '第一章/第一节'],
    ['己', '第二章'],
  ])('%s stands in %s', (word, clause) => {
    const outline = readOutline(normalise(sourceFromString(text)));
    expect(clauseAt(outline, text.indexOf(word))?.clause).toBe(clause);
  });

  test('without an outline there is no clause', () => {
    expect(clauseAt([], 3)).toBeUndefined();
  });
});
