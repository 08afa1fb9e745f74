import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Part, wordChanges } from '../../../lib/annotation/difference/word-changes.ts';

/** `[-gone-]` and `{+come+}`, as `git diff --word-diff` prints them. */
const printed = (parts: readonly Part[]) =>
  parts
    .map(({ is, text }) => ({ kept: text, deleted: `[-${text}-]`, added: `{+${text}+}` })[is])
    .join('');

test.each([
  '建立公检法联席会议[-工作-]制度，畅通案件信息互通渠道',
  '有效发明专利达到[-15-]{+20+}万件',
  '年均增长[-12%-]{+1.2%+}以上',
  '（[-三-]{+二+}）促进转化运用',
  '市[-知识产权-]{+市场监管+}局负责',
  '[-促进转化-]{+优化服务+}',
  '在各县区{+设立服务站+}',
  '原样不动',
  '[-全部删去-]',
  '{+全部新增+}',
  '',
  'TISC[-2-]{+3+}中心',
])('%s', (change) => {
  const before = change.replace(/\{\+.*?\+\}/gu, '').replace(/\[-|-\]/gu, '');
  const after = change.replace(/\[-.*?-\]/gu, '').replace(/\{\+|\+\}/gu, '');
  expect(printed(wordChanges(before, after))).toBe(change);
});

test('too large a change is told whole, but for its ends', () => {
  const [a, b] = ['甲乙'.repeat(2_000), '丙丁'.repeat(2_000)];
  expect(wordChanges(`始${a}终`, `始${b}终`)).toEqual([
    { is: 'kept', text: '始' },
    { is: 'deleted', text: a },
    { is: 'added', text: b },
    { is: 'kept', text: '终' },
  ]);
});

test('both wordings can be read from the parts; no part is empty, none of a kind follow each other', () => {
  const wording = fc.string({ unit: fc.constantFrom(...'甲乙丙1.%a') });
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      const parts = wordChanges(before, after);
      const without = (kind: Part['is']) =>
        parts
          .filter(({ is }) => is !== kind)
          .map(({ text }) => text)
          .join('');
      expect(without('added')).toBe(before);
      expect(without('deleted')).toBe(after);
      expect(parts.every(({ text, is }, i) => text !== '' && is !== parts[i - 1]?.is)).toBe(true);
    }),
  );
});
