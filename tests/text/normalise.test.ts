import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../lib/text/normalise.ts';
import { sourceFromString } from '../../lib/text/source-text.ts';

const normal = (text: string) => normalise(sourceFromString(text));

describe('normalise', () => {
  test.each([
    [
      'full-width letters, digits and punctuation',
      '达到１０％，（ＡＢ）：甲；乙！',
      '达到10%,(AB):甲;乙!',
    ],
    ['Chinese punctuation stays', '《办法》〔2024〕、“强”。', '《办法》〔2024〕、“强”。'],
    ['white space', '甲　\u00a0 乙\t丙', '甲 乙 丙'],
    ['plain dots for stops', '甲县.乙县.2.5倍.丙县.', '甲县。乙县。2.5倍。丙县。'],
    ['dots beside stops', '甲县.乙县.丙县.丁县。', '甲县.乙县.丙县.丁县。'],
    ['dots after markers', '一.甲县.二.乙县.三.丙县.', '一.甲县。二.乙县。三.丙县。'],
    ['line ends', '甲\r\n乙\r丙\u2028丁', '甲\n乙\n丙\n丁'],
    ['invisible characters', '\ufeff知\u200b识\u00ad产\u0000权', '知识产权'],
    ['dashes', '2021―2025 3–5 7─8 甲——乙', '2021—2025 3—5 7—8 甲——乙'],
    ['hyphens and waves', '2021－2025 3～5', '2021-2025 3~5'],
    ['enclosed numbers', '㈠甲⑴乙⒈丙', '(一)甲(1)乙1.丙'],
    ['small and compatibility forms', '﹝2024﹞﹪ ⼀ ﬀ', '〔2024〕% 一 ﬀ'],
    ['Traditional characters', '知識產權保護與運用', '知识产权保护与运用'],
    ['a form that its word decides', '隨著計畫答覆，著名商標顯著', '随着计划答复,著名商标显著'],
    [
      'Simplified characters that are Traditional ones too',
      '乾县著名商标显著提升',
      '乾县著名商标显著提升',
    ],
    ['pinyin after characters', '產(chǎn)權(quán)實（shí）業【yè】', '产权实业'],
    ['pinyin inside a word that decides a form', '著(zhù)名商標', '著名商标'],
    [
      'brackets that hold no pinyin',
      '中心(TISC)平台(app)市(县)法(an)',
      '中心(TISC)平台(app)市(县)法(an)',
    ],
    ['pinyin not after a character', 'A(chǎn) (quán)', 'A(chǎn) (quán)'],
    [
      'stray commas of a mirror',
      '專利,、商標,、版權,。運用,,保護,管理',
      '专利、商标、版权。运用,保护,管理',
    ],
    ['two commas that are no mirror’s', '专利,,商标', '专利,,商标'],
    ['half surrogates', '\ud800甲\udc00', '\ud800甲\udc00'],
    ['characters outside the BMP', '𠮷甲', '𠮷甲'],
    ['nothing', '', ''],
  ])('%s', (_, source, expected) => {
    expect(normal(source).text).toBe(expected);
  });

  test.each([
    ['《知识产权》', '知识产权'],
    ['大連市知識產(chǎn)權(quán)局負(fù)責', '知識產(chǎn)權(quán)局'],
    ['實施知識產(chǎn)權(quán)。', '知識產(chǎn)權(quán)'],
    ['甲　　知识产权乙', '知识产权'],
    ['知\u200b识产权', '知\u200b识产权'],
  ])('in %s the span found maps back to its source', (source, expected) => {
    const { text, toSource } = normal(source);
    const start = text.search(/知识产权/);
    const length = text.includes('知识产权局') ? 5 : 4;
    const span = toSource({ start, end: start + length });
    expect(source.slice(span.start, span.end)).toBe(expected);
  });

  test('blocks are moved with their text', () => {
    const { text, blocks } = normal('第一段(yī)：\r\n\r\n　　專利(lì)');
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(['第一段:', ' 专利']);
  });

  const disturbed = fc
    .array(
      fc.constantFrom(
        '产',
        '權(quán)',
        ',、',
        ',,',
        '　',
        ' ',
        '\r\n',
        '㈠',
        '１',
        '\ufeff',
        '，',
        '(',
        '\ud800',
      ),
    )
    .map((pieces) => pieces.join(''));

  test.each([
    ['any string', fc.string({ unit: 'binary' })],
    ['strings full of what is repaired', disturbed],
  ])('offsets of %s go there and back', (_, strings) => {
    fc.assert(
      fc.property(strings, (source) => {
        const { text, toSource, fromSource } = normal(source);
        let before = 0;
        for (let at = 0; at < text.length; at++) {
          const { start, end } = toSource({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(toSource({ start: fromSource(start), end: at }).start).toBe(start);
          before = start;
        }
        for (let at = 1; at <= source.length; at++) {
          expect(fromSource(at)).toBeGreaterThanOrEqual(fromSource(at - 1));
          expect(fromSource(at)).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  test('what is normal already stays as it is', () => {
    const pieces = fc.constantFrom(
      '产',
      '，',
      '　',
      ' ',
      '\r\n',
      '㈠',
      '１',
      '知識',
      '：',
      '—',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(pieces), (source) => {
        const once = normal(source.join('')).text;
        expect(normal(once).text).toBe(once);
      }),
    );
  });
});
