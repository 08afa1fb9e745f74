import { SEPARATOR } from './tag-path.ts';

/** A text in the languages of the interface. */
export interface Bilingual {
  'zh-CN': string;
  en: string;
}

/** A tag of a codebook. It is stored by its name, so that is not translated. */
export interface Code {
  /** Under its parent; without `/`. */
  name: string;
  definition: Bilingual;
  /** Words of a notice that one would tag so; not translated. */
  example: string;
  /** `1` to `9`, of one code of a codebook. */
  key?: string;
  /** A number of `--tag-1` to `--tag-6`; those under it have the same, unless they have one of their own. */
  hue?: number;
  under?: readonly Code[];
}

/** Tags that answer one question; the name is empty where there is but one group. */
export interface CodeGroup {
  name: Bilingual;
  codes: readonly Code[];
}

/** Tags that are used together, in groups that answer one question each. */
export interface Codebook {
  /** Kept in the settings. */
  id: string;
  name: Bilingual;
  groups: readonly CodeGroup[];
}

/** A codebook that the person made or took in. */
export interface OwnCodebook extends Codebook {
  /** When it was last changed; ISO 8601 in UTC. */
  modified: string;
}

/** A tag with its place in the codebook. */
export interface PlacedCode extends Code {
  /** As it is stored: `供给型/人才培养`. */
  path: string;
  /** 0 for those that stand first. */
  depth: number;
  group: Bilingual;
}

/** All tags of a codebook, each before those under it. */
export function codesOf({ groups }: Codebook): PlacedCode[] {
  return groups.flatMap(({ name, codes }) => placed(codes, '', 0, name));
}

/** So many tags are offered of a codebook that has no keys. */
const OFFERED = 4;

/** The tags that are offered at once: those with keys, in the order of the codebook; without any, the first four. */
export function offeredCodesOf(codebook: Codebook): PlacedCode[] {
  const codes = codesOf(codebook);
  const keyed = codes.filter(({ key }) => key !== undefined);
  return keyed.length > 0 ? keyed : codes.filter(({ depth }) => depth === 0).slice(0, OFFERED);
}

/** The tag that has the key, `1` to `9`. */
export function codeWithKey(codebook: Codebook, key: string): PlacedCode | undefined {
  return codesOf(codebook).find((code) => code.key === key);
}

/** The tag with this path. */
export function codeAt(codebook: Codebook, path: string): PlacedCode | undefined {
  return codesOf(codebook).find((code) => code.path === path);
}

/** Words in a language of the interface. */
export function inLanguage(text: Bilingual, language: string): string {
  return language === 'en' ? text.en : text['zh-CN'];
}

function placed(
  codes: readonly Code[],
  above: string,
  depth: number,
  group: Bilingual,
): PlacedCode[] {
  return codes.flatMap((code) => {
    const path = `${above}${code.name}`;
    const under = placed(code.under ?? [], `${path}${SEPARATOR}`, depth + 1, group);
    return [{ ...code, path, depth, group }, ...under];
  });
}
