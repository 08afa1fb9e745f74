import { expect, test } from 'vitest';
import { anchor } from '../../../lib/annotation/anchoring/anchor.ts';
import { anchorInSlices } from '../../../lib/annotation/anchoring/anchor-all.ts';
import { describe } from '../../../lib/annotation/anchoring/describe.ts';
import { presentText } from '../../../lib/annotation/anchoring/present.ts';
import type { Selector } from '../../../lib/annotation/record/annotation.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';
import { marked } from '../marked.ts';
import { NOTICE } from '../notice-sample.ts';

const { text, outline } = marked(NOTICE);
const parsed = (whole: string) => ({ text: whole, outline: parseNotice(whole).outline });
const selectorsOf = (words: string): Selector[] => {
  const start = text.indexOf(words);
  return describe(text, { start, end: start + words.length }, outline);
};
const targets = ['云泽市知识产权强市建设行动计划', '维权援助工作站20个', '市金融办'].map(
  selectorsOf,
);
const position: Selector = { type: 'TextPositionSelector', start: 3, end: 9 };

test('what stands unmoved is found in the first step', () => {
  const steps = [...anchorInSlices(presentText(text, outline), [...targets, [position]])];
  expect(steps.map((step) => step.map(({ index, anchored }) => [index, anchored.tier]))).toEqual([
    [
      [0, 'anchored'],
      [1, 'anchored'],
      [2, 'anchored'],
      [3, 'orphan'],
    ],
  ]);
});

test('what has moved follows one by one, as if each were sought alone', () => {
  const at = text.indexOf('二、重点任务');
  const present = `${text.slice(0, at)}各区县按年度报送情况。\n${text.slice(at)}`;
  const steps = [...anchorInSlices(presentText(present), targets)];
  expect(steps.map((step) => step.map(({ index }) => index))).toEqual([[0], [1], [2]]);
  for (const { index, anchored } of steps.flat()) {
    expect(anchored).toEqual(anchor(present, targets[index] ?? []));
  }
});

test('a reader may stop at any step: nothing is sought ahead of it', () => {
  let made = 0;
  const present = presentText(`新${text}`);
  const counted = {
    ...present,
    comparable: () => {
      made++;
      return present.comparable();
    },
  };
  const steps = anchorInSlices(counted, targets);
  expect(steps.next().value).toEqual([]);
  expect(made).toBe(0);
  steps.next();
  expect(made).toBe(1);
});

test('words that stand in every clause alike do not go over to the next when theirs is deleted', () => {
  const task = `${'完善工作机制，加强部门协作，'.repeat(4)}全年办结案件三十件。${'推进信息共享，强化监督检查，'.repeat(4)}\n`;
  const listOf = (counties: string[]) =>
    parsed(counties.map((county, at) => `${'一二三四'[at]}、${county}\n${task}`).join(''));
  const before = listOf(['甲县', '乙县', '丙县', '丁县']);
  const after = listOf(['甲县', '丙县', '丁县']);
  const start = before.text.indexOf('全年办结', before.text.indexOf('乙县'));
  const selectors = describe(before.text, { start, end: start + 9 }, before.outline);
  expect(anchor(before.text, selectors, before.outline).tier).toBe('anchored');
  expect(anchor(after.text, selectors, after.outline).tier).toBe('review');
});

test('no annotation, no place', () => {
  expect([...anchorInSlices(presentText(text), [])]).toEqual([[]]);
});
