import { describe, expect, test } from 'vitest';
import {
  foldForHash,
  type Identity,
  noticeKey,
  sameNotice,
  withoutFragment,
} from '../../lib/annotation/identity.ts';

test.each<[string, string]>([
  ['知识 产权\u3000强\u00a0市\r\n建设\u200b', '知识产权强市建设'],
  ['２０２８年，达到１２％', '2028年,达到12%'],
  ['ﬁ㎡', 'fim2'],
  ['é', 'é'],
  ['\ufeff', ''],
  ['𠮷\ud842', '𠮷\ud842'],
])('%j is hashed as %j', (text, folded) => {
  expect(foldForHash(text)).toBe(folded);
});

describe('文号 and title make one key', () => {
  const key = noticeKey('云政发〔2026〕7号', '行动计划');
  test.each<[string, string]>([
    ['云政发[2026]7号', '行动计划'],
    ['云政发(2026)7号', '行动计划'],
    ['云政发［２０２６］７号', '行动计划'],
    ['云政发【2026】 7 号', ' 行动\n计划'],
  ])('%s %j', (number, title) => {
    expect(noticeKey(number, title)).toBe(key);
  });
  test.each<[string | undefined, string]>([
    [undefined, '行动计划'],
    ['', '行动计划'],
    ['云政发〔2026〕7号', ' '],
  ])('none of %j and %j', (number, title) => {
    expect(noticeKey(number, title)).toBeUndefined();
  });
  test('number and title do not run into each other', () => {
    expect(noticeKey('甲1', '2乙')).not.toBe(noticeKey('甲12', '乙'));
  });
});

describe('one notice, or two', () => {
  const notice: Identity = {
    documentNumber: '云政发〔2026〕7号',
    title: '行动计划',
    textHash: 'a',
    urls: ['https://a.cn/1'],
  };
  const { documentNumber: _, ...unnumbered } = notice;
  const other = { title: '通知', textHash: 'b', urls: ['https://b.cn/2'] };
  test.each<[string, Identity, Identity, boolean]>([
    [
      'number and title',
      notice,
      { ...other, documentNumber: '云政发[2026]7号', title: '行动计划' },
      true,
    ],
    ['text', notice, { ...other, textHash: 'a' }, true],
    [
      'title and address',
      notice,
      { ...other, title: '行动计划', urls: ['https://b.cn/2', 'https://a.cn/1'] },
      true,
    ],
    ['text, but not number', notice, { ...notice, documentNumber: '云政发〔2026〕8号' }, false],
    [
      'number, but not title',
      notice,
      { ...other, documentNumber: notice.documentNumber as string },
      false,
    ],
    ['title', unnumbered, { ...other, title: '行动计划' }, false],
    ['address', unnumbered, { ...other, urls: notice.urls }, false],
    [
      'address, both without title',
      { ...unnumbered, title: '' },
      { ...other, title: '', urls: notice.urls },
      false,
    ],
    ['nothing', notice, other, false],
  ])('agreeing in %s', (_name, a, b, same) => {
    expect(sameNotice(a, b)).toBe(same);
    expect(sameNotice(b, a)).toBe(same);
  });
});

test.each([
  ['https://a.cn/1#top', 'https://a.cn/1'],
  ['https://a.cn/1?p=#/2#x', 'https://a.cn/1?p='],
  ['https://a.cn/1', 'https://a.cn/1'],
])('%s without its fragment', (url, bare) => {
  expect(withoutFragment(url)).toBe(bare);
});
