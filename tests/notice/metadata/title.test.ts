import { describe, expect, it } from 'vitest';
import { titleIn } from '../../../lib/notice/metadata/title.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';

describe('titleIn', () => {
  it.each([
    [
      '江禾省知识产权局 江禾省财政厅关于印发《专项资金管理办法》的通知',
      '江禾省知识产权局 江禾省财政厅关于印发《专项资金管理办法》的通知',
    ],
    [
      '中共江禾省委 江禾省人民政府关于建设知识产权强省的意见',
      '中共江禾省委 江禾省人民政府关于建设知识产权强省的意见',
    ],
    [
      '中共云泽市委办公室 云泽市人民政府办公室印发《实施意见》的通知',
      '中共云泽市委办公室 云泽市人民政府办公室印发《实施意见》的通知',
    ],
    [
      '国家知识产权局 教育部\n国务院国资委\n关于做好开放许可工作的通知',
      '国家知识产权局 教育部 国务院国资委关于做好开放许可工作的通知',
    ],
    ['云泽市人民政府\n关于表彰先进单位的决定', '云泽市人民政府关于表彰先进单位的决定'],
    ['政府信息公开\n关于第86号建议的答复', '关于第86号建议的答复'],
  ])('of %s', (text, title) => {
    expect(titleIn(text.split('\n'))).toBe(title);
  });
});

describe('the issuers of a notice', () => {
  it.each([
    [
      '江禾省知识产权局 江禾省财政厅关于加强保护的意见\n各市人民政府:\n一、要求',
      ['江禾省知识产权局', '江禾省财政厅'],
    ],
    [
      '云泽市人民政府令\n第215号\n《云泽市专利促进办法》现予公布。\n市长 张某\n2023年6月12日',
      ['云泽市人民政府'],
    ],
  ])('%s', (text, issuers) => {
    expect(parseNotice(text).metadata.issuers).toEqual(issuers);
  });
});
