import { mergeAnnotation } from '../annotation/record/merge.ts';
import { keep } from './annotations.ts';
import type { Database, StepRow } from './database.ts';
import { undoLastStep } from './steps.ts';
import type { Renamed } from './tags.ts';

/**
 * Takes back a renaming on all documents, in the caller's transaction: where it was the last step, as undo does; where
 * something was done since, that stays, and the tags alone are as before, as one step more. What was deleted since
 * stays deleted.
 *
 * @param step as `renameTag` named it; one that is forgotten is taken back nowhere
 */
export async function undoRenaming(db: Database, step: string, now: string): Promise<Renamed> {
  const rows = await db.steps.filter((row) => row.step === step).toArray();
  const byDocument = Map.groupBy(rows, ({ document }) => document);
  for (const [document, renamed] of byDocument) {
    if (await isLast(db, document, step)) await undoLastStep(db, document);
    else for (const row of renamed) await takeBack(db, row, `undoing ${now} ${step}`, now);
  }
  return { annotations: rows.length, documents: byDocument.size };
}

async function isLast(db: Database, document: string, step: string): Promise<boolean> {
  const turns = db.steps.where('[document+turn+annotation]');
  const last = await turns.between([document, 1, ''], [document, Infinity, '\uffff']).last();
  return last?.step === step;
}

async function takeBack(
  db: Database,
  { annotation: id, before, after }: StepRow,
  step: string,
  now: string,
): Promise<void> {
  const here = await db.annotations.get(id);
  if (here === undefined || before === null) return;
  const { deleted, ...alive } = here;
  const merged = mergeAnnotation(after, alive, { ...before, modified: now });
  const tombstone = deleted === undefined ? {} : { deleted };
  if (merged !== alive) await keep(db, { ...merged, ...tombstone }, step);
}
