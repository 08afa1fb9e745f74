import { describe, expect, it } from 'vitest';
import { duration } from '../../../lib/notice/time/duration.ts';
import { deadlineWords, passageOf } from '../../notices/passage-of.ts';

const read = (text: string) => deadlineWords(text, duration(passageOf(text)));

describe('duration', () => {
  it.each([
    ['聘期三年。', '三年 → within P3Y'],
    ['示范区筹建期为3年', '3年 → within P3Y'],
    ['筹建期满6个月内', '6个月内 → within P6M'],
    ['用3—5年时间,成倍增长。', '用3—5年时间 → within P3Y/P5Y'],
    ['用 5 年到 10 年的时间形成', '用 5 年到 10 年的时间 → within P5Y/P10Y'],
    ['力争用三年左右时间建成。', '用三年左右时间 → within P3Y'],
    ['通过3年努力', '通过3年努力 → within P3Y'],
    ['缩短至30个工作日。', '30个工作日 → within P30D workdays'],
    ['在15个工作日内答复。', '15个工作日内 → within P15D workdays'],
    ['自受理之日起30日内', '30日内 → within P30D'],
    ['两年内建成', '两年内 → within P2Y'],
    ['6个月以内办结', '6个月以内 → within P6M'],
    ['10年发展目标:', '10年 → within P10Y'],
    ['项目实施期3年。', '3年 → within P3Y'],
    ['有效期五年。', '五年 → within P5Y'],
    ['今后三年持续推进', '今后三年 → within P3Y'],
    ['半年内形成指引。', '半年内 → within P6M'],
    ['期满前6个月内申请续展', '6个月内 → within P6M'],
    ['到2025年,用2年时间建成', '用2年时间 → within P2Y'],
    ['2025年起,3 个工作日内答复', '3 个工作日内 → within P3D workdays'],
    ['24小时内响应', '24小时内 → within PT24H'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it.each([
    '维持年限超过10年的专利',
    '近三年获奖',
    '年龄不超过60周岁',
    '审查周期6.5个月以内',
    '从业5年以上',
    '三年行动计划',
    '由5个工作日压缩',
    '2025年内',
    '2019年用于2025年',
    '下半年内',
    '5月10日内',
    '每3年内',
  ])('finds none in %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
