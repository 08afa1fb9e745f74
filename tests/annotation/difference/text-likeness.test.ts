import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textLikeness } from '../../../lib/annotation/difference/text-likeness.ts';

const CLAUSE = '到2028年，全市有效发明专利达到3000件，商标品牌指导站覆盖各县区。';

test.each<[string, string, string, number]>([
  ['itself', CLAUSE, CLAUSE, 1],
  [
    'itself in other dress',
    CLAUSE,
    ' 到２０２８年,全市有效發明專利達到3000件,商標品牌指導站覆蓋各縣區',
    1,
  ],
  ['itself within more', CLAUSE, `来源：云泽日报 ${CLAUSE} 分享到`, 1],
  ['nothing', CLAUSE, '', 0],
  ['nothing and nothing', '', '', 0],
  ['another', CLAUSE, '你局报来的请示收悉，经研究，现批复如下，请遵照执行。', 0],
  ['a word in it', CLAUSE, '专利', 1],
  ['a word not in it', CLAUSE, '版权', 0],
])('%s', (_name, a, b, likeness) => {
  expect(textLikeness(a, b)).toBe(likeness);
  expect(textLikeness(b, a)).toBe(likeness);
});

test('a decimal point is not dress', () => {
  expect(textLikeness('增长1.5', '增长15')).toBe(0);
});

test('of long texts a sample tells as much: half of a text in the other is a half', () => {
  const words = (from: number) =>
    Array.from({ length: 20_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((from + i * i * 7) % 9_000)),
    ).join('');
  const [a, b, c] = [words(1), words(5_000), words(300)];
  expect(textLikeness(a + b, a + c)).toBeCloseTo(0.5, 1);
});

test('it is a share, the same from both sides, and whole for a text in itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const likeness = textLikeness(a, b);
      expect(likeness).toBe(textLikeness(b, a));
      expect(likeness >= 0 && likeness <= 1).toBe(true);
    }),
  );
});
