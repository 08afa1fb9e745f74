import type { Annotation } from '../annotation/record/annotation.ts';
import type { Database, StepRow } from './database.ts';

/** How many steps of a document can be taken back. */
const UNDO_DEPTH = 20;

/**
 * Records what was done to one annotation. A save with the name of the document's last step joins that step; an
 * annotation that it touched before keeps its first `before`. Steps beyond the depth are forgotten.
 */
export async function recordStep(
  db: Database,
  step: string,
  before: Annotation | undefined,
  after: Annotation,
): Promise<void> {
  const { document, id: annotation } = after;
  const last = await lastStep(db, document);
  const joins = last?.step === step;
  const turn = joins ? last.turn : (last?.turn ?? 0) + 1;
  const row = joins ? await db.steps.get({ document, turn, annotation }) : undefined;
  if (row !== undefined) {
    // A number of its own again: by that it is seen that something has changed.
    const { number, ...same } = row;
    await db.steps.delete(number);
    await db.steps.add({ ...same, after });
    return;
  }
  await db.steps.add({ document, turn, step, annotation, before: before ?? null, after });
  if (!joins) await forget(db, stepsOf(db, document, 1, turn - UNDO_DEPTH));
}

/**
 * Takes back the last step of a document: every annotation it touched is again as before it.
 * @returns the id of the annotation that the step touched first, or null if there is no step.
 */
export async function undoLastStep(db: Database, document: string): Promise<string | null> {
  const last = await lastStep(db, document);
  return last === undefined ? null : await takeBack(db, document, last.turn);
}

/**
 * Takes back the step of that name, though it be not the last: others on other annotations stay.
 * @returns as `undoLastStep`; null as well where a later step changed one of its annotations.
 */
export async function undoStep(
  db: Database,
  document: string,
  step: string,
): Promise<string | null> {
  const rows = await stepsOf(db, document, 1, Infinity).toArray();
  const turn = rows.findLast((row) => row.step === step)?.turn;
  if (turn === undefined) return null;
  const touched = new Set(rows.filter((row) => row.turn === turn).map((row) => row.annotation));
  const isChanged = rows.some((row) => row.turn > turn && touched.has(row.annotation));
  return isChanged ? null : await takeBack(db, document, turn);
}

/** The name of the last step of a document. */
export async function lastStepOf(db: Database, document: string): Promise<string | undefined> {
  return (await lastStep(db, document))?.step;
}

async function takeBack(db: Database, document: string, turn: number): Promise<string | null> {
  const rows = await stepsOf(db, document, turn, turn).sortBy('number');
  await db.annotations.bulkPut(rows.flatMap(({ before }) => before ?? []));
  const made = rows.filter(({ before }) => before === null);
  await db.annotations.bulkDelete(made.map(({ annotation }) => annotation));
  await db.steps.bulkDelete(rows.map(({ number }) => number));
  return rows[0]?.annotation ?? null;
}

/** Forgets every step of a document: what they would restore is no longer what was there. */
export async function forgetSteps(db: Database, document: string): Promise<void> {
  await forget(db, stepsOf(db, document, 1, Infinity));
}

/** When a deletion can no longer be taken back, what the person deleted goes; its id stays as a tombstone. */
async function forget(db: Database, steps: ReturnType<typeof stepsOf>): Promise<void> {
  for (const { annotation: id, after } of await steps.toArray()) {
    const { deleted } = after;
    if (deleted === undefined || (await db.annotations.get(id))?.deleted !== deleted) continue;
    await db.annotations.delete(id);
    await db.tombstones.put({ id, deleted });
  }
  await steps.delete();
}

async function lastStep(db: Database, document: string): Promise<StepRow | undefined> {
  return await stepsOf(db, document, 1, Infinity).last();
}

/** The rows of a document from one turn to another, both included. */
function stepsOf(db: Database, document: string, from: number, to: number) {
  return db.steps
    .where('[document+turn+annotation]')
    .between([document, from, ''], [document, to, '\uffff'], true, true);
}
