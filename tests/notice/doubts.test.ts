import { expect, test } from 'vitest';
import { type Doubt, doubtsOf } from '../../lib/notice/doubts.ts';
import { parseNotice } from '../../lib/notice/parse.ts';

const HEAD = '云泽市知识产权工作要点\n云政发〔2026〕9号\n一、重点任务\n';
const END = '\n云泽市人民政府\n2026年3月5日\n';

test.each<[sentence: string, words: string, doubts: Doubt[]]>([
  ['专利授权量达到500件。', '专利授权量达到500件', []],
  ['2027年12月31日前完成。', '2027年12月31日前', []],
  ['2027年底前完成。', '2027年底前', []],
  ['专利侵权案件平均办案周期缩短至30个工作日。', '30个工作日', ['otherKind']],
  ['6月底前报送方案。', '6月底前', ['year']],
  ['自本通知印发之日起6个月内出台办法。', '6个月内', ['fromIssue']],
  ['由各有关部门负责。', '各有关部门', ['classOfBodies']],
  ['由市公安局负责。', '市公安局', []],
])('%s: %s', (sentence, words, doubts) => {
  const { mentions } = parseNotice(`${HEAD}${sentence}${END}`);
  const mention = mentions.find(({ quote }) => quote === words);
  expect(mention, mentions.map(({ quote }) => quote).join()).toBeDefined();
  expect(mention && doubtsOf(mention, mentions)).toEqual(doubts);
});

test('a cell of a table has its row and column for what it does not say', () => {
  const table = '指标\t2026年\t2028年\n专利授权量（件）\t100\t500\n商标注册量（件）\t200\t900\n';
  const { mentions } = parseNotice(`${HEAD}专栏1　主要指标\n${table}${END}`);
  const values = mentions.filter(({ rule }) => rule.startsWith('table'));
  expect(values.length).toBeGreaterThan(0);
  expect(values.flatMap((it) => doubtsOf(it, mentions))).toEqual([]);
});
