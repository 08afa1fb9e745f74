import * as v from 'valibot';
import type { Codebook, CodeGroup } from '../../annotation/codebook/codebook.ts';
import { codebookSchema } from '../../annotation/codebook/codebook-schema.ts';
import { LIMITS } from '../../annotation/record/limits.ts';
import { type LeftOut, type ReadCodebook, refusedCodebook } from '../codebook/read-codebook.ts';
import { stableUuid } from '../stable-uuid.ts';
import { childrenNamed, codesFromRefi } from './codes-from-refi.ts';
import { codesOfCodebook, codeXml, qdcFile } from './refi-codes.ts';
import { readXml, withoutPrefixes, type XmlElement } from './xml-reader.ts';
import { xmlText } from './xml-text.ts';

/**
 * A codebook as REFI-QDA codebook (.qdc, version 1.0): nested codes with colours and descriptions (see
 * `descriptionOf`), groups as sets. The format has no name for a codebook: that is the file's. It has none without
 * codes either.
 */
export async function codebookToQdc(codebook: Codebook): Promise<string> {
  const codes = await codesOfCodebook(codebook);
  const sets = codebook.groups.map(async ({ name, codes: members }) => {
    const label = name['zh-CN'];
    if (label === '' || members.length === 0) return '';
    const guids = await Promise.all(members.map((code) => stableUuid('code', code.name)));
    const inside = guids.map((guid) => `<MemberCode guid="${guid}"/>`).join('');
    const guid = await stableUuid('codebook group', codebook.id, label);
    return `<Set guid="${guid}" name="${xmlText(label)}">${inside}</Set>`;
  });
  const content = (await Promise.all(sets)).join('');
  return qdcFile(
    `<Codes>${codes.map((code) => codeXml(code)).join('')}</Codes>` +
      (content === '' ? '' : `<Sets>${content}</Sets>`),
  );
}

/**
 * Reads a REFI-QDA codebook, ours or another program's.
 * @param xml without byte order mark
 * @param name of the codebook, which the format does not have. Never throws.
 */
export async function codebookFromQdc(xml: string, name: string): Promise<ReadCodebook> {
  if (/<!DOCTYPE/i.test(xml)) return refusedCodebook('documentType', 'it has a DOCTYPE');
  let root: XmlElement;
  try {
    root = withoutPrefixes(readXml(xml));
  } catch (error) {
    return refusedCodebook('notXml', messageOf(error));
  }
  if (root.name !== 'CodeBook')
    return refusedCodebook('notCodebook', `its root is ${root.name.slice(0, 50)}, not CodeBook`);
  try {
    const [codes] = childrenNamed(root, 'Codes');
    const [sets] = childrenNamed(root, 'Sets');
    const { groups, leftOut } = await codesFromRefi(codes, sets);
    return await codebookOfCodes(groups, leftOut, name);
  } catch (error) {
    return refusedCodebook('invalid', messageOf(error));
  }
}

/** A codebook of codes that were read, if it can be one; the same name gives the same id. */
export async function codebookOfCodes(
  groups: readonly CodeGroup[],
  leftOut: LeftOut[],
  name: string,
): Promise<ReadCodebook> {
  const id = await stableUuid('codebook', name);
  const short = name.trim().slice(0, LIMITS.codeName) || 'REFI-QDA';
  const result = v.safeParse(codebookSchema, { id, name: short, groups });
  if (result.success) return { ok: true, codebook: result.output, leftOut };
  const [issue] = result.issues;
  const path = v.getDotPath(issue) ?? '';
  return { ok: false, errors: [{ code: 'invalid', path, detail: issue.message }] };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
