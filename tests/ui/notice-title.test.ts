import { expect, it } from 'vitest';
import { documentName } from '../../lib/ui/notice-title.ts';

it.each([
  ['云泽市人民政府关于印发云泽市知识产权强市建设方案的通知', '云泽市知识产权强市建设方案'],
  [
    '关于印发《江禾省专利转化行动计划(2026—2028年)》的通知',
    '江禾省专利转化行动计划（2026—2028年）',
  ],
  ['关于转发江禾省商标品牌工作方案的通知', '江禾省商标品牌工作方案'],
  ['澜川县知识产权保护办法', '澜川县知识产权保护办法'],
  ['关于做好专利统计工作的通知', '关于做好专利统计工作的通知'],
])('%s is named %s', (title, name) => {
  expect(documentName(title)).toBe(name);
});
