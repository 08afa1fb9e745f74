import { describe, expect, it } from 'vitest';
import { enclosedTitleIn } from '../../../lib/notice/metadata/enclosed-title.ts';

/** Titles with what they send out between ⟦ and ⟧. */
const TITLES = [
  '云泽市人民政府关于印发⟦云泽市知识产权战略纲要(2026—2030年)⟧的通知',
  '云泽市人民政府关于印发《⟦云泽市知识产权战略纲要⟧》的通知',
  '江禾省人民政府办公厅转发⟦省知识产权局等部门关于加强专利转化运用的意见⟧的通知',
  '云泽市人民政府关于印发⟦云泽市专利资助办法⟧的通知(试行)',
  '江禾省人民政府关于公布⟦第三批地理标志保护名录⟧的决定',
  '关于印发《甲方案》和《乙方案》的通知',
  '云泽市人民政府关于加强知识产权保护的通知',
  '云泽市知识产权战略纲要(2026—2030年)',
];

describe('the title of what a notice sends out', () => {
  it.each(TITLES)('%s', (marked) => {
    const expected = /⟦(.*)⟧/u.exec(marked)?.[1];
    const title = marked.replace(/[⟦⟧]/gu, '');
    expect(enclosedTitleIn(title)).toBe(
      marked.includes('和《') ? '《甲方案》和《乙方案》' : expected,
    );
  });

  it('has none without a title', () => expect(enclosedTitleIn(undefined)).toBeUndefined());
});
