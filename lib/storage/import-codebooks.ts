import { CODEBOOKS } from '../annotation/codebook/built-in/built-in.ts';
import type { Codebook, OwnCodebook } from '../annotation/codebook/codebook.ts';
import { freelyNamed } from '../annotation/codebook/codebook-names.ts';
import { sameCodebook, sameCodes } from '../annotation/codebook/same-codebook.ts';
import type { CodebookRow, Database } from './database.ts';
import { buried } from './tombstones.ts';

/** What an import does with codebooks, by id; each of the file is in one list. */
export interface ImportedCodebooks {
  added: string[];
  /** Here in an older state; that of the file is taken. */
  changed: string[];
  same: string[];
  /** Here in another state that is newer or as new, and kept. */
  kept: string[];
  /** Deleted here after that of the file was last changed: they stay deleted. */
  deletedHere: string[];
}

/**
 * Which codebooks of a file are to be written, and what becomes of each. The newer state of a codebook counts, its
 * deletion here among them; one whose name another has already gets a number.
 */
export async function planCodebooks(
  db: Database,
  codebooks: readonly OwnCodebook[],
): Promise<ImportedCodebooks & { rows: CodebookRow[] }> {
  const own = new Map((await db.codebooks.toArray()).map((row) => [row.id, row]));
  const deleted = await buried(
    db,
    codebooks.map(({ id }) => id),
  );
  const plan: ImportedCodebooks = { added: [], changed: [], same: [], kept: [], deletedHere: [] };
  const rows: CodebookRow[] = [];
  for (const { modified, ...codebook } of codebooks) {
    const { id } = codebook;
    const here = own.get(id);
    const what = here
      ? becomes(here, codebook, modified)
      : comes(modified, deleted.get(id)?.deleted);
    plan[what].push(id);
    if (what !== 'added' && what !== 'changed') continue;
    const others = [...own.values()].map((row) => row.codebook);
    const row = { id, codebook: freelyNamed(codebook, [...CODEBOOKS, ...others]), modified };
    own.set(id, row);
    rows.push(row);
  }
  return { ...plan, rows };
}

/** One that is not here: as of an annotation, what was changed after it was deleted here comes back. */
function comes(modified: string, deleted: string | undefined): 'added' | 'deletedHere' {
  return deleted === undefined || modified > deleted ? 'added' : 'deletedHere';
}

function becomes(
  here: CodebookRow,
  codebook: Codebook,
  modified: string,
): 'same' | 'changed' | 'kept' {
  // An import may have numbered the name.
  const isSame =
    here.modified === modified
      ? sameCodes(codebook, here.codebook)
      : sameCodebook(codebook, here.codebook);
  if (isSame) return 'same';
  return modified > here.modified ? 'changed' : 'kept';
}
