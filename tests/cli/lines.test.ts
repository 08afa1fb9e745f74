import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, linesOf } from '../../lib/cli/lines.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The text as a stream that breaks it into chunks of so many bytes. */
async function* streamOf(text: string, chunk: number): AsyncGenerator<Uint8Array> {
  const bytes = encode(text);
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
}

async function readLines(text: string, limit: number, chunk: number) {
  const lines = await Array.fromAsync(linesOf(streamOf(text, chunk), limit));
  return lines.map(({ number, bytes }) => [number, bytes ? decode(bytes) : 'too long']);
}

describe('linesOf', () => {
  test.each<[string, string, unknown[]]>([
    ['nothing', '', []],
    ['a line', 'ab', [[1, 'ab']]],
    ['a line that ends', 'ab\n', [[1, 'ab']]],
    [
      'blank lines',
      '\n\nab',
      [
        [1, ''],
        [2, ''],
        [3, 'ab'],
      ],
    ],
    [
      'characters of three bytes',
      '云泽\n江禾',
      [
        [1, '云泽'],
        [2, '江禾'],
      ],
    ],
    ['the longest that is let in', '12345678\n', [[1, '12345678']]],
    [
      'one that is longer, between others',
      'a\n123456789\nb',
      [
        [1, 'a'],
        [2, 'too long'],
        [3, 'b'],
      ],
    ],
    [
      'one that is longer, at the end',
      'a\n123456789',
      [
        [1, 'a'],
        [2, 'too long'],
      ],
    ],
  ])('%s', async (_, text, lines) => {
    for (const chunk of [1, 2, 5, 1000]) {
      expect(await readLines(text, 8, chunk), `in chunks of ${chunk}`).toEqual(lines);
    }
  });

  test('gives what split gives, however the stream is broken', async () => {
    const text = fc.array(fc.constantFrom('a', '云', '\n', '\r', '\u2028'), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (scraps, chunk) => {
        const whole = scraps.join('');
        const split = whole.split('\n');
        if (split.at(-1) === '') split.pop();
        const lines = (await readLines(whole, 1000, chunk)).map(([, line]) => line);
        expect(lines).toEqual(split);
      }),
    );
  });

  test('gives a line as soon as it ends, not at the end of the stream', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield encode('云泽\n江');
    }
    const first = await linesOf(endless(), 100).next();
    expect(first.value).toEqual({ number: 1, bytes: encode('云泽') });
  });
});

describe('bytesOf', () => {
  test.each([
    ['', 4, ''],
    ['云', 4, '云'],
    ['云泽', 4, undefined],
  ])('%j of at most %d bytes', async (text, limit, found) => {
    const bytes = await bytesOf(streamOf(text, 2), limit);
    expect(bytes && decode(bytes)).toBe(found);
  });
});
