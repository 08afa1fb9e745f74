import type { Codebook, OwnCodebook } from '../annotation/codebook.ts';
import { freelyNamed } from '../annotation/codebook-names.ts';
import { CODEBOOKS } from '../annotation/codebooks/built-in.ts';
import { sameCodebook, sameCodes } from '../annotation/same-codebook.ts';
import type { CodebookRow, Database } from './database.ts';

/** What an import does with codebooks, by id; each of the file is in one list. */
export interface ImportedCodebooks {
  added: string[];
  /** Here in an older state; that of the file is taken. */
  changed: string[];
  same: string[];
  /** Here in another state that is newer or as new, and kept. */
  kept: string[];
}

/**
 * Which codebooks of a file are to be written, and what becomes of each. The newer state of a codebook counts; one
 * whose name another has already gets a number.
 */
export async function planCodebooks(
  db: Database,
  codebooks: readonly OwnCodebook[],
): Promise<ImportedCodebooks & { rows: CodebookRow[] }> {
  const own = new Map((await db.codebooks.toArray()).map((row) => [row.id, row]));
  const plan: ImportedCodebooks = { added: [], changed: [], same: [], kept: [] };
  const rows: CodebookRow[] = [];
  for (const { modified, ...codebook } of codebooks) {
    const { id } = codebook;
    const here = own.get(id);
    const what = becomes(here, codebook, modified);
    plan[what].push(id);
    if (what === 'same' || what === 'kept') continue;
    const others = [...own.values()].map((row) => row.codebook);
    const row = { id, codebook: freelyNamed(codebook, [...CODEBOOKS, ...others]), modified };
    own.set(id, row);
    rows.push(row);
  }
  return { ...plan, rows };
}

function becomes(
  here: CodebookRow | undefined,
  codebook: Codebook,
  modified: string,
): keyof ImportedCodebooks {
  if (here === undefined) return 'added';
  // An import may have numbered the name.
  const isSame =
    here.modified === modified
      ? sameCodes(codebook, here.codebook)
      : sameCodebook(codebook, here.codebook);
  if (isSame) return 'same';
  return modified > here.modified ? 'changed' : 'kept';
}
