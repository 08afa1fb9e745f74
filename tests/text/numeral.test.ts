import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumeral } from '../../lib/text/numeral.ts';

const numbers: Record<string, number> = {
  '12': 12,
  '2,000': 2000,
  '1,234,567': 1234567,
  '24.1': 24.1,
  '1.5万': 15000,
  '10万': 100000,
  '80亿': 8e9,
  '3千': 3000,
  '10万亿': 1e13,
  二〇二五: 2025,
  '二○○九': 2009,
  一九九八: 1998,
  零: 0,
  五: 5,
  两: 2,
  十: 10,
  十二: 12,
  三十五: 35,
  一百零五: 105,
  一百一十: 110,
  两千: 2000,
  三千二百万: 32000000,
  两万五千: 25000,
  一万零三百: 10300,
  一亿二千万: 120000000,
  八点五: 8.5,
  百分之三十: 30,
  百分之百: 100,
  '百分之12.5': 12.5,
};

const noNumbers = [
  '',
  '几十',
  '十二五',
  '三五',
  '两三',
  '万',
  '千',
  '百',
  '十十',
  '五十百',
  '点五',
  '第一',
  '12件',
];

describe('readNumeral', () => {
  test.each(['9'.repeat(400), '一万'.repeat(60), `${'9'.repeat(400)}亿`])(
    'is no number: %s',
    (text) => {
      expect(readNumeral(text)).toBeUndefined();
    },
  );

  test.each(Object.entries(numbers))('%s is %d', (printed, value) => {
    expect(readNumeral(printed)).toBe(value);
  });

  test.each(noNumbers)('%s is no number', (printed) => {
    expect(readNumeral(printed)).toBeUndefined();
  });

  test('reads what it is given in Arabic digits', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (number) => {
        expect(readNumeral(String(number))).toBe(number);
        expect(readNumeral(number.toLocaleString('en-US'))).toBe(number);
      }),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readNumeral(text)));
  });
});
