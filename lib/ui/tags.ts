/** A tag of the codebook: its hue is a number of `--tag-1` to `--tag-6`, its key gives it to a selection. */
export interface CodebookTag {
  name: string;
  hue: number;
  key: string;
}

/** The tags everyone has from the start. They are stored by name, so they are not translated. */
export const BUILT_IN_TAGS: readonly CodebookTag[] = [
  { name: '需牵头', hue: 4, key: '1' },
  { name: '需配合', hue: 2, key: '2' },
  { name: '需上报', hue: 1, key: '3' },
  { name: '待明确', hue: 3, key: '4' },
];

/** Hues that no built-in tag has. */
const FREE_HUES = [5, 6] as const;

/** The hue of a tag, 1 to 6: a tag of one's own always gets the same one, from its name. */
export function hueOf(tag: string): number {
  const known = BUILT_IN_TAGS.find(({ name }) => name === tag);
  if (known) return known.hue;
  let sum = 0;
  for (const character of tag) sum += character.codePointAt(0) ?? 0;
  return FREE_HUES[sum % FREE_HUES.length] ?? 6;
}
