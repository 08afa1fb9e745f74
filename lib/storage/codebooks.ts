import { CODEBOOKS, isBuiltIn } from '../annotation/codebook/built-in/built-in.ts';
import type { Codebook, OwnCodebook } from '../annotation/codebook/codebook.ts';
import { isNameTaken } from '../annotation/codebook/codebook-names.ts';
import { mergeCodebook } from '../annotation/codebook/merge-codebook.ts';
import { sameCodebook } from '../annotation/codebook/same-codebook.ts';
import type { Database } from './database.ts';
import { takeAndTrim } from './restore.ts';
import { type Renamed, renameTag } from './tags.ts';
import { unbury } from './tombstones.ts';

/** A codebook as it is to be, and the renaming of a tag that goes with it. */
export interface CodebookSave {
  codebook: Codebook;
  /** The state from which it was edited; without it, what is here is replaced. */
  base?: Codebook;
  renaming?: { from: string; to: string };
}

/** The person's own codebooks, in order of their names. */
export async function listCodebooks(db: Database): Promise<Codebook[]> {
  const all = (await db.codebooks.toArray()).map(({ codebook }) => codebook);
  return all.sort((a, b) => a.name['zh-CN'].localeCompare(b.name['zh-CN'], 'zh-CN'));
}

/** The person's own codebooks, as they leave the store; in order of their ids. */
export async function exportedCodebooks(db: Database): Promise<OwnCodebook[]> {
  const rows = await db.codebooks.toArray();
  return rows.map(({ codebook, modified }) => ({ ...codebook, modified }));
}

/** What became of a save. */
export interface SavedCodebook extends Renamed {
  /** Whether another tab had changed it: what is stored now has both changes. */
  bothKept: boolean;
}

/**
 * Adds or replaces a codebook, in the caller's transaction; with `renaming`, annotations follow, as in `renameTag`,
 * whose restore point has the codebook as it was. What another tab
 * wrote since `base` is merged with it; see `mergeCodebook`.
 * @throws if it is a built-in one, or another codebook has its name.
 */
export async function saveCodebook(
  db: Database,
  { codebook: mine, base, renaming }: CodebookSave,
  now: string,
): Promise<SavedCodebook> {
  const { id } = mine;
  if (isBuiltIn(id)) throw new Error(`the codebook ${id} is built in`);
  const here = base && (await db.codebooks.get(id))?.codebook;
  const isBehind = base && here && !sameCodebook(base, here) && !sameCodebook(mine, here);
  const codebook = isBehind ? mergeCodebook(base, here, mine) : mine;
  const { name } = codebook;
  const others = [...CODEBOOKS, ...(await listCodebooks(db))];
  for (const text of [name['zh-CN'], name.en]) {
    if (isNameTaken(text, id, others)) throw new Error(`there is a codebook “${text}” already`);
  }
  const renamed = renaming ? await renameTag(db, renaming, now) : { annotations: 0, documents: 0 };
  await db.codebooks.put({ id, codebook, modified: now });
  await unbury(db, [id]);
  return { ...renamed, bothKept: isBehind ?? false };
}

/**
 * Deletes a codebook, in the caller's transaction; annotations keep its tags, and its id stays, so that an older file
 * does not bring it back unasked. A restore point is taken before.
 */
export async function deleteCodebook(db: Database, id: string, now: string): Promise<void> {
  if ((await db.codebooks.get(id)) === undefined) return;
  await takeAndTrim(db, 'deletion', now);
  await db.codebooks.delete(id);
  await db.tombstones.put({ id, deleted: now });
}
