import { Converter } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../lib/text/normalise.ts';
import { DEPENDS_ON_WORD, eachTraditional } from '../../lib/text/simplified.ts';

const convert = Converter({ from: 't', to: 'cn' });

describe('the table of Simplified forms', () => {
  test('says what OpenCC says of each character by itself', () => {
    const wrong: string[] = [];
    const table = new Map<number, number>();
    eachTraditional((traditional, simplified) => table.set(traditional, simplified));
    for (let code = 0x3400; code <= 0x9fff; code++) {
      const character = String.fromCharCode(code);
      const expected = convert(character);
      const got = String.fromCharCode(table.get(code) ?? code);
      if (expected.length === 1 && expected !== got)
        wrong.push(`${character}: ${got}, not ${expected}`);
    }
    expect(wrong).toEqual([]);
  });

  test('converts words of notices as OpenCC does with its phrases', () => {
    const words =
      '計畫 規畫 籌畫 答覆 批覆 函覆 回覆 瞭解 明瞭 一目瞭然 藉助 憑藉 乾淨 乾燥 復甦 覆蓋 藉此';
    expect(normalise({ text: words, blocks: [] }).text).toBe(convert(words));
  });

  test('lists each character that depends on its word once', () => {
    expect(new Set(DEPENDS_ON_WORD).size).toBe(DEPENDS_ON_WORD.length);
  });
});
