import { describe, expect, it } from 'vitest';
import {
  firstLeadsFrom,
  withoutConvention,
} from '../../../lib/notice/organisation/lead-convention.ts';

describe('firstLeadsFrom', () => {
  it.each([
    '列在首位者为牵头部门',
    '列第一位者为牵头单位',
    '排在第一位的为牵头单位',
    '列首位的单位为牵头单位',
    '首位为牵头单位',
    '第一个单位为牵头单位',
    '排名第一的单位为牵头单位',
  ])('%s', (convention) => {
    expect(firstLeadsFrom(`各项任务责任单位中,${convention}。`)).toBe(0);
  });

  it('holds from the list that states it', () => {
    const text = '第一条。(责任单位:省农委)第二条。(责任单位:省科技厅,列在首位者为牵头部门,下同)';
    expect(firstLeadsFrom(text)).toBe(text.lastIndexOf('(责任单位'));
  });

  it('holds for that list alone where no 下同 follows', () => {
    const text = '(责任单位:省农委、省科技厅,列首位者为牵头部门)第二条。(省科技厅、省农委负责)';
    expect(firstLeadsFrom(text)).toBe(Number.POSITIVE_INFINITY);
  });

  it('never holds where it is not stated', () => {
    expect(firstLeadsFrom('省科技厅为牵头部门。')).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('withoutConvention', () => {
  it('leaves nothing of what is said of other lists and other bodies', () => {
    const text = '各项任务的责任单位中,列第一位的为牵头单位,其他为参加单位';
    expect(withoutConvention(text)).toBe('、'.repeat(text.length));
  });

  it('keeps every offset', () => {
    const text = '省科技厅、省教育厅,列在首位者为牵头部门,下同';
    const plain = withoutConvention(text);
    expect(plain).toHaveLength(text.length);
    expect(plain.replaceAll('、', '')).toBe('省科技厅省教育厅,,');
  });

  it('blanks out what it says of the others', () => {
    const text = '分工如下(列第一位的为牵头单位,其他为配合单位)';
    expect(withoutConvention(text).replaceAll('、', '')).toBe('分工如下()');
  });
});
