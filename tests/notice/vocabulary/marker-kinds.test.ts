import { describe, expect, test } from 'vitest';
import { MARKER_PATTERNS, USUAL_NESTING } from '../../../lib/notice/vocabulary/marker-kinds.ts';

const printed: Record<string, string[]> = {
  part: ['第一编', '第二部分'],
  chapter: ['第三章', '第12章'],
  section: ['第四节'],
  numeral: ['一、', '十二、', '二十一.', '三 、'],
  bracketNumeral: ['(一)', '( 十二 )'],
  box: ['专栏1', '专栏 二'],
  article: ['第三条', '第一百零一条'],
  arabic: ['1.', '12、'],
  bracketArabic: ['(1)', '(40)'],
  halfBracketArabic: ['1)'],
  circled: ['①', '⑳'],
};

describe('the kinds of markers', () => {
  test('each has its examples', () => {
    expect(Object.keys(printed)).toEqual(USUAL_NESTING);
  });

  test.each(USUAL_NESTING)('%s', (kind) => {
    for (const example of printed[kind] ?? []) {
      const kinds = USUAL_NESTING.filter((name) =>
        new RegExp(`^(?:${MARKER_PATTERNS[name]})$`).test(example),
      );
      expect(kinds, example).toEqual([kind]);
    }
  });
});
