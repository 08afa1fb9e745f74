import type { Code, CodeGroup } from '../../annotation/codebook/codebook.ts';
import { inBoth } from '../../annotation/codebook/codebook-names.ts';
import { SEPARATOR } from '../../annotation/codebook/tag-path.ts';
import { LIMITS } from '../../annotation/record/limits.ts';
import type { LeftOut } from '../codebook/read-codebook.ts';
import { type CodeWords, wordsFrom } from './code-description.ts';
import { machineCodes } from './refi-codes.ts';
import { nearestHue, TAG_COLOURS } from './tag-colours.ts';
import type { XmlElement } from './xml-reader.ts';

/** The codes of a REFI-QDA file as a codebook has them. */
export interface CodesFromRefi {
  groups: CodeGroup[];
  /**
   * The tag of each code by its GUID, the path of the names as they stand; what the parser's own codes are called is
   * not in it.
   */
  paths: ReadonlyMap<string, string>;
  leftOut: LeftOut[];
}

const GUID = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/i;

/** A GUID as we write it: without braces, small. @throws Error if it is none */
export function guidIn(text = ''): string {
  const [, guid] = GUID.exec(text) ?? [];
  if (guid === undefined) throw new Error(`${text.slice(0, 50)} is no GUID`);
  return guid.toLowerCase();
}

/** The elements of a name directly in an element. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/**
 * Reads `Codes` and `Sets`. Sets that hold only codes that stand first, each in one set, are groups; others are left
 * out. A code's colour becomes the nearest hue, a slash in its name a hyphen, for tags are stored by path.
 * @throws Error if a GUID is none, or there twice
 */
export async function codesFromRefi(
  codes: XmlElement | undefined,
  sets: XmlElement | undefined,
): Promise<CodesFromRefi> {
  const { guid: machine } = await machineCodes();
  const reading: Reading = {
    paths: new Map(),
    keys: new Set(),
    colours: 0,
    slashes: 0,
    doubles: 0,
  };
  const own = childrenNamed(codes, 'Code').filter((it) => guidIn(it.attributes.guid) !== machine);
  const first = codesIn(own, { above: '', hue: undefined, reading });
  const { groups, ungrouped } = grouped(first, own, childrenNamed(sets, 'Set'));
  const counts = { ...reading, sets: ungrouped };
  const leftOut = WHAT.map((what) => ({ what, count: counts[what] }));
  return { groups, paths: reading.paths, leftOut: leftOut.filter(({ count }) => count > 0) };
}

const WHAT = ['sets', 'colours', 'slashes', 'doubles'] as const;

interface Place {
  above: string;
  /** That of the code above. */
  hue: number | undefined;
  reading: Reading;
}

/** What was met so far. */
interface Reading {
  paths: Map<string, string>;
  keys: Set<string>;
  colours: number;
  slashes: number;
  doubles: number;
}

function codesIn(elements: readonly XmlElement[], { above, hue, reading }: Place): Code[] {
  const names = new Map<string, number>();
  return elements.map((element) => {
    const { guid, name = '', color } = element.attributes;
    const tidy = nameFrom(name);
    if (tidy !== name.trim()) reading.slashes++;
    const free = numbered(tidy, names);
    if (free !== tidy) reading.doubles++;
    // A tag is any text: what a name of a codebook cannot have, it keeps, but for what parts a path.
    const whole = free === tidy && !name.includes(SEPARATOR);
    const step = whole ? name : free;
    const path = above === '' ? step : `${above}${SEPARATOR}${step}`;
    take(reading.paths, guidIn(guid), path);
    const own = color === undefined ? undefined : nearestHue(color.trim());
    if (own !== undefined && !TAG_COLOURS.includes((color ?? '').trim().toLowerCase()))
      reading.colours++;
    const description = childrenNamed(element, 'Description')[0]?.text.trim() ?? '';
    const under = codesIn(childrenNamed(element, 'Code'), {
      above: path,
      hue: own ?? hue,
      reading,
    });
    return {
      name: free,
      ...withFreeKey(wordsFrom(description), reading.keys),
      ...(own !== undefined && own !== hue && { hue: own }),
      ...(under.length > 0 && { under }),
    };
  });
}

/** The name, or with the first number that it has not been given with; `given` has the last number of each name. */
function numbered(name: string, given: Map<string, number>): string {
  let free = name;
  let number = given.get(name) ?? 1;
  while (given.has(free)) free = `${name} ${++number}`;
  given.set(name, number);
  if (free !== name) given.set(free, 1);
  return free;
}

/** Of two codes with one key the first has it. */
function withFreeKey({ key, ...words }: CodeWords, taken: Set<string>): CodeWords {
  if (key === undefined || taken.has(key)) return words;
  taken.add(key);
  return { ...words, key };
}

/** A name that a path can be made of. */
function nameFrom(name: string): string {
  return name
    .replace(/\s*[/／›]\s*/gu, '-')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}

function take(paths: Map<string, string>, guid: string, path: string): void {
  if (paths.has(guid)) throw new Error(`the GUID ${guid} is there twice`);
  paths.set(guid, path);
}

/** The codes that stand first, in the groups that sets make of them; those in none come last. */
function grouped(
  codes: readonly Code[],
  elements: readonly XmlElement[],
  sets: readonly XmlElement[],
): { groups: CodeGroup[]; ungrouped: number } {
  const rest = new Map(elements.map((it, at) => [guidIn(it.attributes.guid), codes[at] as Code]));
  const groups: CodeGroup[] = [];
  for (const set of sets) {
    const members = childrenNamed(set, 'MemberCode').map(({ attributes }) =>
      guidIn(attributes.guid ?? attributes.targetGUID),
    );
    const inSet = members.flatMap((guid) => rest.get(guid) ?? []);
    if (members.length === 0 || inSet.length < members.length) continue;
    for (const guid of members) rest.delete(guid);
    groups.push({
      name: inBoth((set.attributes.name ?? '').trim().slice(0, LIMITS.codeName)),
      codes: inSet,
    });
  }
  const ungrouped = sets.length - groups.length;
  if (rest.size > 0 || groups.length === 0)
    groups.push({ name: inBoth(''), codes: [...rest.values()] });
  return { groups, ungrouped };
}
