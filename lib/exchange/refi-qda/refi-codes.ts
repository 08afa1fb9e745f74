import { CODEBOOKS } from '../../annotation/codebook/built-in/built-in.ts';
import { type Codebook, codesOf, type PlacedCode } from '../../annotation/codebook/codebook.ts';
import { SEPARATOR } from '../../annotation/codebook/tag-path.ts';
import { tagsOf } from '../../annotation/record/edit.ts';
import type { MentionKind } from '../../notice/notice.ts';
import { living } from '../annotation-place.ts';
import type { ExportedNotice } from '../exported-notice.ts';
import { stableUuid } from '../stable-uuid.ts';
import { descriptionOf } from './code-description.ts';
import { colourOf } from './tag-colours.ts';
import { xmlText } from './xml-text.ts';

/** A code as REFI-QDA has it, with those that stand under it. */
export interface RefiCode {
  guid: string;
  name: string;
  /** `#rrggbb` */
  color?: string;
  description?: string;
  under: readonly RefiCode[];
}

/** The codes of a REFI-QDA project: each tag is one; what the parser finds stands under one of its own. */
export interface RefiCodes {
  codes: readonly RefiCode[];
  /** GUIDs by tag. */
  tags: ReadonlyMap<string, string>;
  machine: { guid: string; kinds: ReadonlyMap<MentionKind, string> };
}

/** What the parser's codes stand under. */
const MACHINE = '政策透镜 PolicyLens';

const KINDS: readonly (readonly [MentionKind, name: string])[] = [
  ['target', '目标'],
  ['deadline', '时限'],
  ['department', '责任单位'],
];

/**
 * The codes of some notices: their tags, and the codebooks that these are from, whole, so that what was looked for and
 * not found is told too. A tag has the same GUID in every export.
 */
export async function refiCodes(
  notices: readonly ExportedNotice[],
  codebooks: readonly Codebook[] = CODEBOOKS,
): Promise<RefiCodes> {
  const all = notices.flatMap(({ annotations }) => living(annotations).flatMap(tagsOf));
  const inUse = new Set(all);
  const used = codebooks.filter((it) => codesOf(it).some(({ path }) => inUse.has(path)));
  const placed = used.flatMap(codesOf);
  const own = [...inUse].toSorted();
  const codes = await codeTree([...placed.map(({ path }) => path), ...own], placed);
  const tags = own.map(async (tag) => [tag, await stableUuid('code', pathOf(tag))] as const);
  return { codes, tags: new Map(await Promise.all(tags)), machine: await machineCodes() };
}

/** The codes of one codebook. */
export async function codesOfCodebook(codebook: Codebook): Promise<RefiCode[]> {
  const placed = codesOf(codebook);
  return await codeTree(
    placed.map(({ path }) => path),
    placed,
  );
}

/** A tag that came from elsewhere may have a name missing (`/待办`): a code has one at every step. */
function pathOf(tag: string): string {
  const steps = tag.split(SEPARATOR).filter((name) => name !== '');
  return steps.length === 0 ? '-' : steps.join(SEPARATOR);
}

/** The codes with these paths and those above them, each once, where it stands first; words are from `known`. */
async function codeTree(
  paths: readonly string[],
  known: readonly PlacedCode[],
): Promise<RefiCode[]> {
  const words = new Map(known.toReversed().map((code) => [code.path, code]));
  const names = new Map<string, Set<string>>();
  for (const path of paths) {
    const steps = pathOf(path).split(SEPARATOR);
    for (const [depth, name] of steps.entries()) {
      const above = steps.slice(0, depth).join(SEPARATOR);
      names.set(above, (names.get(above) ?? new Set()).add(name));
    }
  }
  const under = async (above: string, hue: number | undefined): Promise<RefiCode[]> =>
    Promise.all(
      Array.from(names.get(above) ?? [], async (name) => {
        const path = above === '' ? name : `${above}${SEPARATOR}${name}`;
        const code = words.get(path);
        const own = code?.hue ?? hue;
        const description = code ? descriptionOf(code) : '';
        return {
          guid: await stableUuid('code', path),
          name,
          ...(own !== undefined && { color: colourOf(own) }),
          ...(description !== '' && { description }),
          under: await under(path, own),
        };
      }),
    );
  return await under('', undefined);
}

/** The codes of what the parser finds; an import leaves out what is coded with them. */
export async function machineCodes(): Promise<RefiCodes['machine']> {
  const kinds = KINDS.map(
    async ([kind]) => [kind, await stableUuid('machine code', kind)] as const,
  );
  return { guid: await stableUuid('machine code'), kinds: new Map(await Promise.all(kinds)) };
}

/** The `Codes` element of a project: the person's codes and the parser's. */
export function codesXml({ codes, machine }: RefiCodes): string {
  const kinds = KINDS.map(([kind, name]) => ({
    guid: machine.kinds.get(kind) ?? '',
    name,
    under: [],
  }));
  const found = { guid: machine.guid, name: MACHINE, under: kinds };
  return `<Codes>${codes.map((code) => codeXml(code)).join('')}${codeXml(found, false)}</Codes>`;
}

/** A `Code` element with those under it. */
export function codeXml(code: RefiCode, isCodable = true): string {
  const { guid, name, color, description, under } = code;
  const attributes = `guid="${guid}" name="${xmlText(name)}" isCodable="${isCodable}"`;
  const start = `<Code ${attributes}${color === undefined ? '' : ` color="${color}"`}`;
  const words =
    description === undefined ? '' : `<Description>${xmlText(description)}</Description>`;
  const content = words + under.map((it) => codeXml(it)).join('');
  return content === '' ? `${start}/>` : `${start}>${content}</Code>`;
}

/** A codebook file (.qdc) of the tags on some notices. */
export async function toQdc(
  notices: readonly ExportedNotice[],
  codebooks?: readonly Codebook[],
): Promise<string> {
  return qdcFile(codesXml(await refiCodes(notices, codebooks)));
}

/** The file around the `Codes`, and the `Sets` if there are any. */
export function qdcFile(content: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="PolicyLens">${content}</CodeBook>\n`;
}
