import { describe, expect, test } from 'vitest';
import { pinyinEnd } from '../../lib/text/pinyin.ts';

describe('pinyinEnd', () => {
  test.each([
    'fā',
    'guān',
    'chǎn',
    'quán',
    'zhàn',
    'qū',
    'gòu',
    'chuàng',
    'yùn',
    'jié',
    'xiàng',
    'yuǎn',
    'zhuǎn',
    'shù',
    'xué',
    'lǐng',
    'nóng',
    'jiàn',
    'hào',
    'guó',
    'lüè',
    'nǚ',
    'ér',
    'ài',
    'ēn',
    'wǒ',
    'shuāng',
    'qióng',
    'zhǔn',
    'jiǔ',
    'duì',
    'liú',
    'huái',
    'yīng',
    'wēng',
  ])('%s is a syllable', (syllable) => {
    expect(pinyinEnd(`(${syllable})`, 0)).toBe(syllable.length + 2);
    const decomposed = syllable.normalize('NFD');
    expect(pinyinEnd(`(${decomposed})`, 0)).toBe(decomposed.length + 2);
  });

  test.each(['(TISC)', '(app)', '(市)', '(an)', '(café)', '(résumé)', '()', '(chǎn', '(１)'])(
    '%s is none',
    (text) => {
      expect(pinyinEnd(text, 0)).toBeUndefined();
    },
  );
});
