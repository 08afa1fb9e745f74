import { expect, test } from 'vitest';
import { type Doubt, doubtsAmong, openDoubts } from '../../lib/notice/doubts.ts';
import { parseNotice } from '../../lib/notice/parse.ts';

const HEAD = '云泽市知识产权工作要点\n云政发〔2026〕9号\n一、重点任务\n';
const END = '\n云泽市人民政府\n2026年3月5日\n';

test.each<[sentence: string, words: string, doubts: Doubt[]]>([
  ['专利授权量达到500件。', '专利授权量达到500件', []],
  ['2027年12月31日前完成。', '2027年12月31日前', []],
  ['2027年底前完成。', '2027年底前', []],
  ['专利侵权案件平均办案周期缩短至30个工作日。', '30个工作日', ['otherKind']],
  ['“十五五”期间完成。', '“十五五”期间', []],
  ['6月底前报送方案。', '6月底前', ['year']],
  ['自本通知印发之日起6个月内出台办法。', '6个月内', ['fromIssue']],
  ['由各有关部门负责。', '各有关部门', ['classOfBodies']],
  ['由市公安局负责。', '市公安局', []],
  ['專利授權量達到500件。', '專利授權量達到500件', []],
  ['專利(lì)授權量達到５００件。', '專利(lì)授權量達到５００件', []],
])('%s: %s', (sentence, words, doubts) => {
  const { mentions } = parseNotice(`${HEAD}${sentence}${END}`);
  const mention = mentions.find(({ quote }) => quote === words);
  expect(mention, mentions.map(({ quote }) => quote).join()).toBeDefined();
  expect(mention && doubtsAmong(mentions)(mention)).toEqual(doubts);
});

test('a cell of a table has its row and column for what it does not say', () => {
  const table = '指标\t2026年\t2028年\n专利授权量（件）\t100\t500\n商标注册量（件）\t200\t900\n';
  const { mentions } = parseNotice(`${HEAD}专栏1　主要指标\n${table}${END}`);
  const values = mentions.filter(({ rule }) => rule.startsWith('table'));
  expect(values.length).toBeGreaterThan(0);
  expect(values.flatMap(doubtsAmong(mentions))).toEqual([]);
});

test('nothing is doubtful any more where a person has decided', () => {
  const { mentions } = parseNotice(`${HEAD}6月底前报送方案。由各有关部门负责。${END}`);
  const decided = mentions.map((it) =>
    it.kind === 'department' ? { ...it, reviewed: 'accepted' as const } : it,
  );
  expect([...openDoubts(mentions).values()]).toEqual([['year'], ['classOfBodies']]);
  expect([...openDoubts(decided).values()]).toEqual([['year']]);
});

test('a rival is found however many marks stand between, and a mark that it only touches is none', () => {
  const { mentions } = parseNotice(
    `${HEAD}平均办案周期缩短至30个工作日，${'授权量达到500件，'.repeat(40)}审查周期压缩至20天。${END}`,
  );
  const doubtsOf = doubtsAmong(mentions);
  const rivalled = mentions.filter((it) => doubtsOf(it).includes('otherKind'));
  const slow = mentions.filter((it) =>
    mentions.some(
      (other) =>
        [it.kind, other.kind].sort().join() === 'deadline,target' &&
        [it, other].some((one) => one.kind === 'deadline' && one.type === 'DURATION') &&
        other.start < it.end &&
        it.start < other.end,
    ),
  );
  expect(rivalled.length).toBeGreaterThan(2);
  expect(rivalled).toEqual(slow);
});
