import { expect, it } from 'vitest';
import { shortTitle } from '../../../lib/ui/compare/short-title.ts';

it.each([
  ['云泽市国家知识产权保护示范区建设方案', '云泽市'],
  ['江禾省“十四五”知识产权发展规划', '江禾省'],
  ['江禾省云泽市知识产权工作要点', '江禾省'],
  ['澜川县人民政府关于印发《云泽市知识产权工作要点》的通知', '云泽市'],
  ['关于印发《澜川县专利转化实施方案》的通知', '澜川县'],
  ['市场主体知识产权行动计划', '市场主体知识产权…'],
  ['知识产权强国纲要', '知识产权强国纲要'],
  ['', ''],
])('%s is %s', (title, short) => {
  expect(shortTitle(title)).toBe(short);
});
