import { type Codebook, codesOf } from './codebook.ts';
import { SEPARATOR } from './tag-path.ts';

/** The hues that codebooks give to tags, by path: numbers of `--tag-1` to `--tag-6`. */
export type TagHues = ReadonlyMap<string, number>;

/** Hues for tags of one's own. */
const FREE_HUES = [5, 6] as const;

/** The hues of some codebooks; where two have a tag, that of the first counts. */
export function tagHues(codebooks: readonly Codebook[]): TagHues {
  const hues = codebooks.flatMap(codesOf).flatMap(({ path, hue }): [string, number][] => {
    return hue === undefined ? [] : [[path, hue]];
  });
  return new Map(hues.reverse());
}

/**
 * The hue of a tag, 1 to 6: its own, or that of the nearest one it stands under; a tag that no codebook has always
 * gets the same, from the name of its root.
 */
export function hueOf(tag: string, hues: TagHues): number {
  const names = tag.split(SEPARATOR);
  for (let length = names.length; length > 0; length--) {
    const hue = hues.get(names.slice(0, length).join(SEPARATOR));
    if (hue !== undefined) return hue;
  }
  let sum = 0;
  for (const character of names[0] ?? '') sum += character.codePointAt(0) ?? 0;
  return FREE_HUES[sum % FREE_HUES.length] ?? FREE_HUES[0];
}
