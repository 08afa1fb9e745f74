import { tagsOf } from '../annotation/edit.ts';
import type { MentionKind } from '../notice/notice.ts';
import { living } from './annotation-place.ts';
import type { ExportedNotice } from './exported-notice.ts';
import { stableUuid } from './stable-uuid.ts';
import { xmlText } from './xml-text.ts';

/** The codes of a REFI-QDA codebook: each tag is one; what the parser finds stands under one of its own. */
export interface RefiCodes {
  /** GUIDs by tag, in order of the tags. */
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

/** The codes of some notices; a tag has the same GUID in every export. */
export async function refiCodes(notices: readonly ExportedNotice[]): Promise<RefiCodes> {
  const all = notices.flatMap(({ annotations }) => living(annotations).flatMap(tagsOf));
  const names = [...new Set(all)].toSorted();
  const tags = names.map(async (tag) => [tag, await stableUuid('code', tag)] as const);
  return { tags: new Map(await Promise.all(tags)), machine: await machineCodes() };
}

/** The codes of what the parser finds; an import leaves out what is coded with them. */
export async function machineCodes(): Promise<RefiCodes['machine']> {
  const kinds = KINDS.map(
    async ([kind]) => [kind, await stableUuid('machine code', kind)] as const,
  );
  return { guid: await stableUuid('machine code'), kinds: new Map(await Promise.all(kinds)) };
}

/** The `Codes` element, of a project as of a codebook. */
export function codesXml({ tags, machine }: RefiCodes): string {
  const code = (guid: string, name: string) =>
    `<Code guid="${guid}" name="${xmlText(name)}" isCodable="true"/>`;
  const own = Array.from(tags, ([tag, guid]) => code(guid, tag));
  const kinds = KINDS.map(([kind, name]) => code(machine.kinds.get(kind) ?? '', name));
  const found = `<Code guid="${machine.guid}" name="${MACHINE}" isCodable="false">${kinds.join('')}</Code>`;
  return `<Codes>${own.join('')}${found}</Codes>`;
}

/** A codebook file (.qdc) of the tags on some notices. */
export async function toQdc(notices: readonly ExportedNotice[]): Promise<string> {
  const codes = codesXml(await refiCodes(notices));
  return `<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="PolicyLens">${codes}</CodeBook>\n`;
}
