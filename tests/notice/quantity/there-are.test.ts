import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../lib/notice/quantity/targets.ts';
import { passageOf, targetWords } from '../../notices/passage-of.ts';

const read = (text: string) => targetWords(text, targetsIn(passageOf(text)));

describe('thereAre', () => {
  it.each([
    ['累计有10家以上企业实现上市', '累计有10家以上企业实现上市 → 企业实现上市 >= 10 家 count'],
    ['到2026年,至少有3件商标获得保护。', '至少有3件商标获得保护 → 商标获得保护 >= 3 件 count'],
    ['力争全市有不少于5个园区通过验收', '有不少于5个园区通过验收 → 园区通过验收 >= 5 个 count'],
  ])('%s', (text, words) => {
    expect(read(text)).toEqual([words]);
  });

  it.each(['全市有10家企业上市。', '现有10家以上企业获批', '共有30余家', '有两项重点任务'])(
    'finds none in %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});
