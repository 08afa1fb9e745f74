import { firstCodesOf } from '../annotation/codebook.ts';
import { CODEBOOKS } from '../annotation/codebooks/built-in.ts';
import { rootOf } from '../annotation/tag-path.ts';

/** Hues for tags of one's own. */
const FREE_HUES = [5, 6] as const;

const HUES = new Map(
  CODEBOOKS.flatMap(firstCodesOf).map(({ name, hue }) => [name, hue ?? FREE_HUES[0]]),
);

/** The hue of a tag, 1 to 6: that of its root in any codebook; a tag of one's own always gets the same, from its name. */
export function hueOf(tag: string): number {
  const root = rootOf(tag);
  const known = HUES.get(root);
  if (known !== undefined) return known;
  let sum = 0;
  for (const character of root) sum += character.codePointAt(0) ?? 0;
  return FREE_HUES[sum % FREE_HUES.length] ?? FREE_HUES[0];
}

/** The style by which an element of class `tag` has its colour. */
export function tagHue(tag: string): { '--tag': string } {
  return { '--tag': `var(--tag-${hueOf(tag)})` };
}
