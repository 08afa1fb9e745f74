import type { Table } from 'dexie';
import type { Annotation } from '../annotation/record/annotation.ts';
import { isWritten } from '../annotation/record/written.ts';

/** What was about to happen when the point was taken. */
export type RestoreReason = 'upgrade' | 'import' | 'deletion' | 'renaming' | 'settling' | 'restore';

/** A copy of what the person had, to be brought back. Its records are in `RestorePart`s, so that a list is short. */
export interface RestorePoint {
  number: number;
  /** ISO 8601 in UTC. */
  taken: string;
  reason: RestoreReason;
  /** How many records of each table; of annotations, how many a person wrote (`isWritten`). */
  counts: Record<string, number>;
  /** Its parts have the numbers from 0 to this. */
  parts: number;
}

/** Some records of one table. */
export interface RestorePart {
  point: number;
  part: number;
  table: string;
  rows: unknown[];
}

/** The tables that hold what the person has; the others can be made anew, or must outlive a restoring. */
export const ANNOTATED: readonly string[] = ['documents', 'annotations', 'codebooks'];

/** Those of them that there were before version 4. */
export const FIRST_ANNOTATED: readonly string[] = ['documents', 'annotations'];

/** So many are kept: the oldest goes first, but never the newest of its reason. */
export const MOST_RESTORE_POINTS = 10;

/** Records in one part: a document may have millions of characters. */
const PART = 100;

/** A database in a transaction, or the transaction of an upgrade. */
interface Tables {
  table(name: string): Table;
}

/** Copies the tables inside the caller's transaction, whose abort takes the point back too. */
export async function takeRestorePoint(
  db: Tables,
  reason: RestoreReason,
  taken: string,
  tables = ANNOTATED,
): Promise<void> {
  const counts: Record<string, number> = {};
  const point = (await db
    .table('restorePoints')
    .add({ taken, reason, counts, parts: 0 })) as number;
  let part = 0;
  for (const table of tables) {
    counts[table] = 0;
    for await (const rows of pagesOf(db.table(table))) {
      await db.table('restoreParts').add({ point, part: part++, table, rows });
      counts[table] += table === 'annotations' ? writtenAmong(rows) : rows.length;
    }
  }
  await db.table('restorePoints').update(point, { counts, parts: part });
}

const writtenAmong = (rows: readonly unknown[]) => (rows as Annotation[]).filter(isWritten).length;

/** The records of a table in the order of their ids, some at a time: a large store need not fit into memory twice. */
async function* pagesOf(table: Table): AsyncGenerator<{ id: string }[]> {
  let last = '';
  for (;;) {
    const rows: { id: string }[] = await table.where('id').above(last).limit(PART).toArray();
    if (rows.length > 0) yield rows;
    if (rows.length < PART) return;
    last = rows.at(-1)?.id ?? '';
  }
}
