import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignment } from '../../../lib/annotation/difference/alignment.ts';

test.each<[string, string, string]>([
  ['abc', 'abc', 'abc'],
  ['abc', 'ac', 'ac'],
  ['ac', 'abc', 'ac'],
  ['abcd', 'acbd', 'acd'], // either of b and c
  ['abcab', 'abxab', 'abab'], // nothing stands once in both
  ['pabqxab', 'rabsxab', 'abxab'], // a and b stand once on each side of x
  ['aab', 'ab', 'ab'],
  ['', 'a', ''],
  ['abc', 'xyz', ''],
])('%s and %s have %s in common', (a, b, common) => {
  expect(
    alignment([...a], [...b])
      .map(([i]) => a[i])
      .join(''),
  ).toBe(common);
});

test('pairs rise in both lists and are equal', () => {
  const list = fc.array(fc.constantFrom(...'abcdefgh'));
  fc.assert(
    fc.property(list, list, (a, b) => {
      const pairs = alignment(a, b);
      for (const [index, [i, j]] of pairs.entries()) {
        expect(a[i]).toBe(b[j]);
        const [k, l] = pairs[index - 1] ?? [-1, -1];
        expect(k < i && l < j).toBe(true);
      }
    }),
  );
});
