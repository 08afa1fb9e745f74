import fc from 'fast-check';
import { expect, describe as group, test } from 'vitest';
import { describe } from '../../../lib/annotation/anchoring/describe.ts';
import { CLAUSE_ADDRESS } from '../../../lib/annotation/record/annotation.ts';
import { marked } from '../marked.ts';
import { NOTICE } from '../notice-sample.ts';

const quoteOf = (text: string, start: number, end: number) =>
  describe(text, { start, end }).find(({ type }) => type === 'TextQuoteSelector');

test('a span is described by clause, position and quotation', () => {
  const { text, outline } = marked(NOTICE);
  const start = text.indexOf('20个');
  expect(describe(text, { start, end: start + 3 }, outline)).toEqual([
    { type: 'FragmentSelector', conformsTo: CLAUSE_ADDRESS, value: '二/(二)' },
    { type: 'TextPositionSelector', start, end: start + 3 },
    {
      type: 'TextQuoteSelector',
      exact: '20个',
      prefix: '。建立海外纠纷应对指导平台，2027年6月底前建成维权援助工作站',
      suffix: '。（牵头单位：市市场监管局；配合单位：市商务局、市司法局）\n（三）',
    },
  ]);
});

group('the clause is the innermost that holds the whole span', () => {
  const outline = [
    { clause: '一', start: 0, end: 20 },
    { clause: '一/(一)', start: 2, end: 10 },
    { clause: '一/(二)', start: 10, end: 20 },
  ];
  const text = '字'.repeat(30);
  test.each<[number, number, string | undefined]>([
    [0, 1, '一'],
    [2, 10, '一/(一)'],
    [9, 11, '一'],
    [10, 20, '一/(二)'],
    [19, 21, undefined],
    [25, 26, undefined],
  ])('%i to %i: %s', (start, end, clause) => {
    const [first] = describe(text, { start, end }, outline);
    expect(first?.type === 'FragmentSelector' ? first.value : undefined).toBe(clause);
  });
});

group('the context is as long as it must be to tell the quotation from its like', () => {
  const row = `序号、指标名称、责任单位、完成时限，详见附表所列各项，逐项落实。`;
  test.each<[string, string, number]>([
    ['once', `甲${row}保护${row}乙`, 32],
    ['again in the same 32 characters', `甲${row}保护${row}乙丙${row}保护${row}丁`, 64],
    ['again in the same 256', `${row.repeat(20)}保护${row.repeat(40)}保护${row.repeat(20)}`, 32],
  ])('it stands %s', (_, text, length) => {
    const at = text.indexOf('保护');
    const quote = quoteOf(text, at, at + 2);
    if (quote?.type !== 'TextQuoteSelector') throw new Error('no quotation');
    expect(quote.prefix).toBe(text.slice(Math.max(0, at - length), at));
    expect(quote.suffix).toBe(text.slice(at + 2, at + 2 + length));
  });
});

group('no character is cut in half', () => {
  const text = `${'a'.repeat(3)}𠮷${'b'.repeat(31)}知${'c'.repeat(31)}𠮷d`;
  const at = text.indexOf('知');

  test('at the ends of the context', () => {
    expect(quoteOf(text, at, at + 1)).toMatchObject({
      prefix: 'b'.repeat(31),
      suffix: 'c'.repeat(31),
    });
  });

  test('at the ends of the span: it is widened', () => {
    expect(describe('甲𠮷𠮷乙', { start: 2, end: 4 })).toMatchObject([
      { start: 1, end: 5 },
      { exact: '𠮷𠮷', prefix: '甲', suffix: '乙' },
    ]);
  });

  test('lone surrogates are characters like others', () => {
    expect(quoteOf('\ud842知\udfb7', 1, 2)).toMatchObject({ prefix: '\ud842', suffix: '\udfb7' });
  });
});

test.each([
  [-1, 2],
  [2, 1],
  [0, 4],
  [0.5, 1],
  [Number.NaN, 1],
])('what is no span of the text is refused: %d, %d', (start, end) => {
  expect(() => describe('知识产', { start, end })).toThrow(RangeError);
});

/** Whatever the comparable text drops, folds or keeps; halves of surrogate pairs too. */
const anyText = fc.string({
  unit: fc.constantFrom(
    '知',
    '產',
    '(chǎn)',
    '，',
    ' ',
    '\n',
    '\u0000',
    '\ud842',
    '\udfb7',
    '𠮷',
    'a',
  ),
  maxLength: 120,
});

test('quotation and context are the text around the position', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const [x, y] = [a % (text.length + 1), b % (text.length + 1)];
      const [position, quote] = describe(text, { start: Math.min(x, y), end: Math.max(x, y) });
      if (position?.type !== 'TextPositionSelector' || quote?.type !== 'TextQuoteSelector') {
        throw new Error('selectors are missing');
      }
      const { prefix = '', exact, suffix = '' } = quote;
      const from = position.start - prefix.length;
      expect(text.slice(from, from + prefix.length + exact.length + suffix.length)).toBe(
        prefix + exact + suffix,
      );
      expect(exact).toBe(text.slice(position.start, position.end));
      expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(1000);
    }),
  );
});
