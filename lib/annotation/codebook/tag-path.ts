/** Parts a tag of a codebook from the one above it: `供给型/人才培养`. Tags are stored by this path. */
export const SEPARATOR = '/';

/** The tag that stands first in the path, which gives the others their colour. */
export function rootOf(tag: string): string {
  return tag.split(SEPARATOR, 1)[0] ?? tag;
}

/** The path as it is shown: `供给型 › 人才培养`. */
export function pathText(tag: string): string {
  return tag.split(SEPARATOR).join(' › ');
}

/** Whether a tag is this one or stands under it. */
export function isWithin(tag: string, above: string): boolean {
  return tag === above || tag.startsWith(`${above}${SEPARATOR}`);
}

/** A tag after `from` was renamed to `to`: itself and what stands under it moves along, others stay. */
export function renamed(tag: string, from: string, to: string): string {
  return isWithin(tag, from) ? `${to}${tag.slice(from.length)}` : tag;
}

/** The path as it is stored: each name without white space around it, and none of them empty. */
export function tidyPath(typed: string): string {
  const names = typed.split(/[/／›]/u).map((name) => name.trim());
  return names.filter((name) => name !== '').join(SEPARATOR);
}
