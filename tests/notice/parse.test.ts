import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Notice } from '../../lib/notice/notice.ts';
import { parseNotice } from '../../lib/notice/parse.ts';

const notice = `云泽市人民政府关于印发云泽市知识产权强市建设实施方案的通知
云政发〔2026〕12号
各区、县（市）人民政府，市政府各部门、各直属单位：
　　现将《云泽市知识产权强市建设实施方案》印发给你们，请认真贯彻落实。
云泽市人民政府
2026年3月12日
　　一、总体要求
　　到2028年底，每万人口高价值发明专利拥有量达到15件以上，知识产权质押融资金额累计超过20亿元。
　　二、重点任务
　　（一）提升创造质量。“十五五”期间，培育高价值专利组合30个以上。（责任单位：市知识产权局、市科技局）
　　（二）强化执法保护。每年开展联合执法行动2次以上。（市公安局牵头，市版权局配合）`;

/** The same text as a mirror would have it. */
const disguises: [string, (text: string) => string][] = [
  ['as it is', (text) => text],
  ['in half-width', (text) => text.normalize('NFKC')],
  ['in one line', (text) => text.replaceAll('\n', ' ')],
  ['with pinyin', (text) => text.replaceAll('权', '權(quán)').replaceAll('产', '產(chǎn)')],
  ['with blank lines', (text) => text.replaceAll('\n', '\r\n\u00a0\r\n')],
];

/** Every span lies in the source, and quotes are what stands there. */
function expectSound(source: string, { outline, mentions, commitments, trace }: Notice): void {
  const spans = [...outline, ...mentions, ...commitments, ...(trace ?? [])];
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(source.length);
  }
  for (const { start, end, quote } of mentions) expect(quote).toBe(source.slice(start, end));
  expect(new Set(mentions.map(({ id }) => id)).size).toBe(mentions.length);
}

describe('parseNotice', () => {
  test.each(disguises)('reads the notice %s', (_, disguise) => {
    const source = disguise(notice);
    const found = parseNotice(source);
    expectSound(source, found);
    expect(found.detection).toMatchObject({ isPolicy: true, isIntellectualProperty: true });
    expect(found.metadata).toMatchObject({
      documentNumber: '云政发〔2026〕12号',
      issuedOn: '2026-03-12',
    });
    expect(found.outline.map((node) => node.clause)).toEqual(['一', '二', '二/(一)', '二/(二)']);
    expect(
      found.mentions.filter((one) => one.kind === 'department').map((one) => one.name),
    ).toEqual(['市知识产权局', '市科技局', '市公安局', '市版权局']);
  });

  test('ids say kind and place', () => {
    for (const { id, kind, start } of parseNotice(notice).mentions) {
      expect(id).toMatch(new RegExp(`^${kind}@${start}(?:/\\d+)?$`));
    }
  });

  test('the mentions of a commitment are those of the notice', () => {
    const { mentions, commitments } = parseNotice(notice);
    const known = new Map(mentions.map((mention) => [mention.id, mention]));
    expect(commitments.length).toBeGreaterThan(0);
    for (const { departments, deadlines, targets } of commitments) {
      for (const mention of [...departments, ...deadlines, ...targets]) {
        expect(known.get(mention.id)).toMatchObject({ start: mention.start, quote: mention.quote });
      }
    }
  });

  test('a trace is given only where it is asked for', () => {
    expect(parseNotice(notice)).not.toHaveProperty('trace');
    const { trace } = parseNotice(notice, { trace: true });
    expect(trace?.length).toBeGreaterThan(0);
  });

  test('garbage gives an empty notice', () => {
    expect(parseNotice('asdf 1234 ~~ \ud800')).toEqual({
      detection: expect.objectContaining({ isPolicy: false, isIntellectualProperty: false }),
      metadata: {},
      outline: [],
      mentions: [],
      commitments: [],
    });
  });

  const pieces = fc.constantFrom(
    '一、',
    '（一）',
    '1.',
    '(12)',
    '第三章',
    '专栏1：',
    '到2025年底',
    '达到15件以上',
    '和',
    '、',
    '。',
    '\n',
    '　',
    '责任单位：',
    '市科技局',
    '（',
    '）',
    '“十四五”期间',
    '权(quán)',
    ',、',
    '万人',
    '年均增长',
    '20%',
    '附件：',
    '目录\n',
    '2026年3月12日',
    '关于',
    '的通知',
    '|',
    '\ud83d',
    '㈠',
    '每年',
    '牵头',
    '，',
    '各区、',
    '人民政府',
    '：\n',
  );

  test.each([
    ['any string', fc.string({ unit: 'binary', maxLength: 300 })],
    ['scraps of notices', fc.array(pieces, { maxLength: 80 }).map((scraps) => scraps.join(''))],
  ])('never throws on %s, and its spans are sound', (_, strings) => {
    fc.assert(
      fc.property(strings, (source) => expectSound(source, parseNotice(source, { trace: true }))),
      { numRuns: 300 },
    );
  });
});
