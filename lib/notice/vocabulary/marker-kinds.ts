/** How parts of a notice are numbered: GB/T 9704 (一、（一） 1. （1）) and the drafting habit of plans and rules. */
export type MarkerKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'numeral'
  | 'bracketNumeral'
  | 'box'
  | 'article'
  | 'arabic'
  | 'bracketArabic'
  | 'halfBracketArabic'
  | 'circled';

const HAN_NUMBER = '[一二三四五六七八九十百零〇]{1,6}';
const NUMBER = `(?:${HAN_NUMBER}|\\d{1,3})`;
const SHORT_HAN_NUMBER = '[一二三四五六七八九十]{1,3}';

/**
 * What each kind looks like in normal text, from the topmost to the lowest as they usually nest. Sources of
 * regular expressions without groups.
 */
export const MARKER_PATTERNS: Readonly<Record<MarkerKind, string>> = {
  part: `第${NUMBER}(?:编|篇|部分)`,
  chapter: `第${NUMBER}章`,
  section: `第${NUMBER}节`,
  numeral: `${SHORT_HAN_NUMBER} ?[、.,]`,
  bracketNumeral: `\\( ?${SHORT_HAN_NUMBER} ?\\)`,
  box: `专栏 ?${NUMBER}`,
  article: `第${NUMBER}条`,
  arabic: '\\d{1,2} ?[.、](?!\\d(?!\\d{0,3} ?[年月]))',
  bracketArabic: '\\( ?\\d{1,3} ?\\)',
  halfBracketArabic: '\\d{1,2}\\)',
  circled: '[①-⑳]',
};

/** The kinds in their usual nesting, topmost first. */
export const USUAL_NESTING = Object.keys(MARKER_PATTERNS) as MarkerKind[];

/** A list with one of these words before it is no part of the outline. */
export const LIST_OWNERS = '附件|附|注|备注|附注|说明|抄送|附表|附图';

/** Titles of a table of contents, without white space. */
export const CONTENTS_TITLES: readonly string[] = ['目录', '目次', '目錄'];
