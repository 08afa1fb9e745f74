import { describe, expect, test } from 'vitest';
import { type InfoLines, readInfoLines } from '../../../lib/notice/metadata/info-lines.ts';

const nothing: InfoLines = {
  title: [],
  indexNumber: [],
  documentNumber: [],
  issuers: [],
  issuedOn: [],
  publishedOn: [],
};

describe('readInfoLines', () => {
  test.each<[string[], Partial<InfoLines>]>([
    [['索引号: 014/2018-05 主题分类: 科技'], { indexNumber: ['014/2018-05'] }],
    [['文号: 云政发〔2017〕3号'], { documentNumber: ['云政发〔2017〕3号'] }],
    [['【发布日期】2009-12-12'], { publishedOn: ['2009-12-12'] }],
    [
      ['发布时间:2015-11-05来源:省政府【字号:大 中 小】'],
      { publishedOn: ['2015-11-05'], documentNumber: ['大 中 小'] },
    ],
    [
      ['索引号\t000/1\t发 文 字 号\t云政发〔2026〕3号'],
      { indexNumber: ['000/1'], documentNumber: ['云政发〔2026〕3号'] },
    ],
    [['发文机关', '云泽市人民政府'], { issuers: ['云泽市人民政府'] }],
    [['发布机构 | 云泽市知识产权局 | ||'], { issuers: ['云泽市知识产权局'] }],
    [
      ['文件号 | 云知发〔2025〕16号 | 制发日期 | 2025-05-21 |'],
      { documentNumber: ['云知发〔2025〕16号'], issuedOn: ['2025-05-21'] },
    ],
    [
      ['成文日期: 2023-02-17 发布日期: 2023-02-18 有效性: 有效'],
      { issuedOn: ['2023-02-17'], publishedOn: ['2023-02-18'] },
    ],
    [['要按发布日期确定时间。'], {}],
    [['完成时间:2024年底'], {}],
  ])('%j', (lines, found) => {
    expect(readInfoLines(lines)).toEqual({ ...nothing, ...found });
  });
});
