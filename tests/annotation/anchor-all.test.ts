import { expect, test } from 'vitest';
import { anchor } from '../../lib/annotation/anchor.ts';
import { anchorInSlices } from '../../lib/annotation/anchor-all.ts';
import type { Selector } from '../../lib/annotation/annotation.ts';
import { describe } from '../../lib/annotation/describe.ts';
import { presentText } from '../../lib/annotation/present.ts';
import { marked } from './marked.ts';
import { NOTICE } from './notice-sample.ts';

const { text, outline } = marked(NOTICE);
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

test('no annotation, no place', () => {
  expect([...anchorInSlices(presentText(text), [])]).toEqual([[]]);
});
