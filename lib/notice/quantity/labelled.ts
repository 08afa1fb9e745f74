import type { Passage } from '../passage/passage.ts';
import { LEVEL_WORDS } from './comparators.ts';
import { targetOf } from './draft-targets.ts';
import type { Place, Reading } from './place.ts';

const WORDS = Object.keys(LEVEL_WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** All there is between the colon and the amount. */
const COMPARED = new RegExp(`^(?:力争|累计)?(?<word>${WORDS})?\\s?$`, 'u');

/** The label of a line or an item, and the colon after it; a measure by its last word. */
const LABEL =
  /(?:^|[;:。,\n(]|\d[.、)]|\)|[—-]|[①-⑳])\s?(?<label>\p{Script=Han}[^;:。,\n]{1,28}?(?:量|数|额|产值|收入|规模|率|占比|比重|比例|满意度|指数|周期|时长|商标|专利|地理标志|标准))(?:\([^()]{1,8}\))?\s?:\s?$/u;

/** 发明专利拥有量:3000件以上; 质押融资额:达到5亿元 — the indicators of a list, each before a colon. */
export const labelled: Reading = (place, passage) => {
  const { amount, left, leftStart, right, run } = place;
  const word = COMPARED.exec(left)?.groups;
  if (!word || run.length > 1 || right.trim() !== '' || amount.chinese) return undefined;
  const before = passage.text.slice(Math.max(0, leftStart - 44), leftStart);
  const label = /:\s?$/u.test(before) ? LABEL.exec(before) : null;
  const indicator = label?.groups?.label;
  if (!label || indicator === undefined || !isGoal(place, passage, word.word)) return undefined;
  const measure = LEVEL_WORDS[word.word ?? ''] ?? { comparator: '=', change: 'level' };
  return [
    targetOf('labelled', amount, {
      start: passage.start + leftStart - (label[0].length - label[0].indexOf(indicator)),
      end: passage.start + amount.end,
      indicator,
      measure: { ...measure, change: 'level' },
    }),
  ];
};

/** A bare figure after a colon may as well tell what is; a list of goals says so above it or in its words. */
function isGoal({ amount }: Place, { text, headings }: Passage, word: string | undefined): boolean {
  if (word !== undefined || amount.comparator !== undefined) return true;
  return (
    headings.some((heading) => /目标|指标/u.test(heading)) || /目标|到20\d{2}年|底前/u.test(text)
  );
}
