import { expect, it } from 'vitest';
import { targetGroups } from '../../../lib/ui/panel/target-groups.ts';
import { target } from '../mentions.ts';
import { notice } from './sample.ts';

const outline = ['一', '二', '专栏1'].map((clause, at) => ({
  clause,
  marker: clause,
  heading: `第${at}`,
  level: 1,
  start: at * 10,
  end: at * 10 + 10,
}));
const groupsOf = (...targets: Parameters<typeof target>[0][]) =>
  targetGroups({ ...notice, outline, mentions: targets.map(target) });
const clauses = (...addresses: string[]) =>
  groupsOf(...addresses.map((clause, start) => ({ clause, start }))).map(
    ({ clause, targets }) => `${clause} ${targets.length}`,
  );

it.each([
  [
    ['一', '一', '二'],
    ['一 2', '二 1'],
  ],
  [
    ['一', '二', '一'],
    ['一 1', '二 1', '一 1'],
  ],
  [['专栏1/1', '专栏1/2', '专栏1/3'], ['专栏1 3']],
  [['三'], ['undefined 1']],
])('targets of %j stand under %j', (addresses, groups) => {
  expect(clauses(...addresses)).toEqual(groups);
});

it('says a date once if it holds for all', () => {
  const by = '2026-12-31';
  expect(groupsOf({ clause: '一', by }, { clause: '一', by })[0]?.by).toBe(by);
  expect(groupsOf({ clause: '一', by }, { clause: '一' })[0]?.by).toBeUndefined();
});

it('has nothing to say without targets', () => {
  expect(groupsOf()).toEqual([]);
});
