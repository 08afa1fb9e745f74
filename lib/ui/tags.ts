import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { CODEBOOKS } from '../annotation/codebook/built-in/built-in.ts';
import type { Codebook } from '../annotation/codebook/codebook.ts';
import { hueOf, tagHues } from '../annotation/codebook/tag-hues.ts';

/** The hues of the tags on a screen: those of the built-in codebooks, where a screen gives no others. */
export const Hues = createContext(tagHues(CODEBOOKS));

/** The hues of all codebooks, where the one that is offered comes first. */
export function huesWith(offered: Codebook, others: readonly Codebook[]) {
  return tagHues([offered, ...others]);
}

/** Gives the style by which an element of class `tag` has the colour of its tag. */
export function useTagHue(): (tag: string) => { '--tag': string } {
  const hues = useContext(Hues);
  return (tag) => hueStyle(hueOf(tag, hues));
}

/** The style of a hue, 1 to 6. */
export function hueStyle(hue: number): { '--tag': string } {
  return { '--tag': `var(--tag-${hue})` };
}
