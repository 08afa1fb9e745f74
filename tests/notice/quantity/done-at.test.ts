import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../lib/notice/quantity/targets.ts';
import { passageOf, targetWords } from '../../notices/passage-of.ts';

const read = (text: string) => targetWords(text, targetsIn(passageOf(text)));

describe('doneAt', () => {
  it.each([
    ['在500家企业推行合规标准。', '500家企业推行合规标准 → 企业推行合规标准 = 500 家 count'],
    [
      '在不少于3个片区设立服务工作站。',
      '不少于3个片区设立服务工作站 → 片区设立服务工作站 >= 3 个 count',
    ],
    ['将50家以上网站纳入监管。', '50家以上网站 → 网站 >= 50 家 count'],
    [
      '力争在全市10家以上医院建立管理制度。',
      '10家以上医院建立管理制度 → 医院建立管理制度 >= 10 家 count',
    ],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it.each(['在3个方面存在差距。', '在三个片区设立服务站。', '在80%的企业'])(
    'finds none in %s',
    (text) => {
      expect(read(text).filter((words) => words.endsWith('count'))).toEqual([]);
    },
  );
});
