import { expect, test } from 'vitest';
import { isSiteLine } from '../../../lib/annotation/difference/site-words.ts';

test.each([
  '来源：云泽日报',
  '发布时间:2026-03-27 09:30 来源:市政府办公室 浏览次数:1204',
  '浏览次数 88',
  '【打印】',
  '[关闭窗口]',
  '字体：大 中 小',
  '分享到',
  '上一篇：关于放假的通知',
])('the site’s: %s', (line) => {
  expect(isSiteLine(line)).toBe(true);
});

test.each([
  '时间安排另行通知',
  '来源地认证制度由市农业农村局建立',
  '打印机等办公设备使用正版软件',
  '分享知识产权运用经验',
  '阅读推广活动每年不少于20场',
  '编辑出版云泽市知识产权白皮书',
])('the notice’s: %s', (line) => {
  expect(isSiteLine(line)).toBe(false);
});

test('a long line is not the site’s, whatever it begins with', () => {
  expect(isSiteLine(`来源：${'知识产权'.repeat(20)}`)).toBe(false);
});
