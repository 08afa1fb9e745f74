import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointsOf } from '../../lib/exchange/code-points.ts';

test.each<[string, number, number]>([
  ['知识', 2, 2],
  ['𠮷祥', 2, 1],
  ['a𠮷b𠮷c', 4, 3],
  ['a𠮷b𠮷c', 6, 4],
  ['\ud842知', 1, 1],
  ['\udfb7\ud842', 2, 2],
  ['', 5, 5],
  ['𠮷', 7, 6],
])('in %j the offset %i is %i code points', (text, utf16, points) => {
  const map = codePointsOf(text);
  expect(map.fromUtf16(utf16)).toBe(points);
  expect(map.toUtf16(points)).toBe(utf16);
});

test('inside a pair is after it', () => {
  const map = codePointsOf('𠮷');
  expect(map.toUtf16(map.fromUtf16(1))).toBe(2);
});

test('agrees with the string iterator everywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const map = codePointsOf(text);
      let utf16 = 0;
      let points = 0;
      for (const character of text) {
        expect(map.fromUtf16(utf16)).toBe(points++);
        expect(map.toUtf16(points - 1)).toBe(utf16);
        utf16 += character.length;
      }
    }),
  );
});
