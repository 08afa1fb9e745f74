import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparable } from '../../lib/text/comparable.ts';

describe('prints of the same words are one text', () => {
  test.each([
    ['width', '（２０２６年），１００％', '(2026年),100%'],
    ['script', '雲澤市發展計劃，著力推進，答覆乾淨', '云泽市发展计划，着力推进，答复干净'],
    ['white space', '　　知识 产权\u00a0保护\r\n\u200b工作', '知识产权保护工作'],
    ['pinyin', '產(chǎn)權【quán】保護', '产权保护'],
    ['stray commas', '专利,、商标，。', '专利、商标。'],
    ['brackets of a number', '云政发［2026］7号', '云政发〔2026〕7号'],
    ['quotation marks', '「十四五」', '“十四五”'],
    ['stops', '加强保护．推进运用。', '加强保护。推进运用.'],
    ['dashes', '2026―2028年', '2026—2028年'],
    ['enclosed numbers', '㈠加强保护', '（一）加强保护'],
  ])('%s', (_, one, other) => {
    expect(comparable(one).text).toBe(comparable(other).text);
  });

  test.each([
    ['a bracket that is no pinyin', '知识产权(TISC)', '知识产权'],
    ['another number', '1.5%', '15%'],
    ['another word', '专利', '商标'],
  ])('but not %s', (_, one, other) => {
    expect(comparable(one).text).not.toBe(comparable(other).text);
  });
});

describe('the way back', () => {
  const source = '　保護知識產(chǎn)權(quán)，\n運用㈠';
  const { text, toSource, fromSource } = comparable(source);

  test.each([
    ['保护', '保護'],
    ['产', '產(chǎn)'],
    ['知识产权', '知識產(chǎn)權(quán)'],
    [',运', '，\n運'],
    ['(一)', '㈠'],
  ])('%s came from %s', (words, printed) => {
    const start = text.indexOf(words);
    const span = toSource({ start, end: start + words.length });
    expect(source.slice(span.start, span.end)).toBe(printed);
    expect(fromSource(span.start)).toBe(start);
  });

  test('an empty span stays empty', () => {
    expect(toSource({ start: 2, end: 2 })).toEqual({ start: 3, end: 3 });
  });
});

test('any string: the text is shorter or made of enclosed numbers, and spans lie in the source', () => {
  const some = fc.string({
    unit: fc.constantFrom('知', '產', '(', 'chǎn', ')', ' ', '㈩', '\ud842', '，'),
  });
  fc.assert(
    fc.property(some, fc.nat(), fc.nat(), (source, a, b) => {
      const { text, toSource } = comparable(source);
      const [x, y] = [a % (text.length + 1), b % (text.length + 1)];
      const span = toSource({ start: Math.min(x, y), end: Math.max(x, y) });
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(source.length);
      expect(comparable(text).text.length).toBeLessThanOrEqual(text.length);
    }),
  );
});
