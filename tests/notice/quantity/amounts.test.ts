import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountsIn } from '../../../lib/notice/quantity/amounts.ts';
import { COUNT_UNITS, MONEY_UNITS, SHARE_UNITS } from '../../../lib/notice/quantity/units.ts';

const read = (text: string) =>
  amountsIn(text).map(({ start, end, value, valueMax, unit, comparator }) =>
    [text.slice(start, end), value, valueMax, unit, comparator].filter(
      (part) => part !== undefined,
    ),
  );

describe('amountsIn', () => {
  it.each([
    ['达13件', [['13件', 13, '件']]],
    ['10万件以上', [['10万件以上', 100000, '件', '>=']]],
    ['3—5万元', [['3—5万元', 30000, 50000, '元']]],
    ['百分之三十左右', [['百分之三十左右', 30, '%', '~']]],
    ['占七成以上', [['七成以上', 70, '%', '>=']]],
    ['20余家', [['20余家', 20, '家', '>']]],
    ['三个', [['三个', 3, '个']]],
    ['三至五场', [['三至五场', 3, 5, '场']]],
    ['三至五万人次', [['三至五万人次', 30000, 50000, '人次']]],
    ['百分之三十至四十', [['百分之三十至四十', 30, 40, '%']]],
    ['达百分之百', [['百分之百', 100, '%']]],
    ['占七成以上', [['七成以上', 70, '%', '>=']]],
    ['增长两成,', [['两成', 20, '%']]],
    ['指数达到75以上', [['75以上', 75, '', '>=']]],
    ['50 件', [['50 件', 50, '件']]],
    ['12件/万人', [['12件/万人', 12, '件/万人']]],
  ])('%s', (text, amounts) => {
    expect(read(text)).toEqual(amounts);
  });

  it.each([
    '两成功',
    '3月5日',
    '第3批',
    '前10名',
    '每5家',
    '一批',
    '12330',
    '2025年',
    'A4张',
    '10',
  ])('none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('reads every number with every unit, 万 multiplied out', () => {
    const unit = fc.constantFrom(...COUNT_UNITS, ...MONEY_UNITS, ...SHARE_UNITS);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), unit, fc.boolean(), (number, name, myriad) => {
        const text = `达到${number}${myriad ? '万' : ''}${name}`;
        const [amount] = amountsIn(text);
        expect(amount).toMatchObject({ value: myriad ? number * 1e4 : number, unit: name });
      }),
    );
  });
});
