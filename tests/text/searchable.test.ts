import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundIn, searchable, searchTerms } from '../../lib/text/searchable.ts';

/** The text with what was found in brackets. */
function marked(text: string, typed: string): string {
  const spans = foundIn(searchable(text), searchTerms(typed));
  return spans
    .toReversed()
    .reduce(
      (out, { start, end }) => `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`,
      text,
    );
}

describe('foundIn', () => {
  it.each([
    ['Simplified in Simplified', '公安局', '市[公安局]、市司法局'],
    ['Traditional typed, Simplified printed', '專利導航', '建设[专利导航]基地'],
    ['Simplified typed, Traditional printed', '专利导航', '建設[專利導航]基地'],
    ['a character whose word decides', '徵收', '知识产权[征收]办法'],
    ['the same the other way', '答复', '办理[答覆]意见'],
    ['full-width brackets', '(市、区)', '各县[（市、区）]'],
    ['full-width letters and digits', 'gdp', '占[ＧＤＰ]比重'],
    ['any case', 'pct', '[PCT]国际专利申请'],
    ['spaces that the print has', '2026年', '到 [2026 年]底'],
    ['two terms, in any order', '司法 公安', '市[公安]局、市[司法]局'],
    ['terms that touch are one', '专利 导航', '建设[专利导航]基地'],
    ['more than once', '市', '[市]公安局、[市]司法局'],
    ['nothing', '', '市公安局'],
    ['what is not there', '海关', '市公安局'],
  ])('finds %s', (_, typed, expected) => {
    expect(marked(expected.replace(/[[\]]/g, ''), typed)).toBe(expected);
  });

  it('finds any part of any text', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'市場监管局專利 （）Ａb2年\u3000'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.nat(40), fc.nat(40), (words, a, b) => {
        const part = words.slice(Math.min(a, b), Math.max(a, b));
        const terms = searchTerms(part);
        const form = searchable(words).form;
        expect(terms.filter((term) => !form.includes(term))).toEqual([]);
      }),
    );
  });

  it('gives spans in order, inside the text, that do not overlap', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
        (text, typed) => {
          let last = 0;
          for (const { start, end } of foundIn(searchable(text), searchTerms(typed))) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
