import type { Annotation } from '../annotation/record/annotation.ts';
import { mergeAnnotation } from '../annotation/record/merge.ts';
import { isRelation, withEnds } from '../annotation/record/relation.ts';
import { isLive } from './annotations.ts';
import type { Database, Tombstone } from './database.ts';
import { buried } from './tombstones.ts';

type Fate = 'added' | 'changed' | 'same' | 'kept' | 'deletedHere';

interface Sorted extends Record<Fate, string[]> {
  /** What is to be written, and the documents whose annotations that changes. */
  write: Annotation[];
  touched: Set<string>;
  /** What is left of those that became part of one that is here: an old file brings nothing of them back. */
  merged: Tombstone[];
}

/**
 * What becomes of each annotation that comes in, by comparison with what is here: matched by id; else by document and
 * selectors, when somebody marked the same words of the same notice, and then the two are one and nothing that either
 * says is lost; never by the words alone. Relations follow their ends: what became part of another is related as that.
 */
export async function sortAnnotations(db: Database, annotations: Annotation[]): Promise<Sorted> {
  const sorted: Sorted = {
    ...{ added: [], changed: [], same: [], kept: [], deletedHere: [] },
    ...{ write: [], touched: new Set(), merged: [] },
  };
  const marks = annotations.filter((it) => !isRelation(it));
  const parts = await sortInto(sorted, db, marks);
  const relations = annotations.filter(isRelation).map((it) => withEnds(it, parts));
  await sortInto(sorted, db, relations);
  return sorted;
}

/** Returns the annotation that each one became part of, by ids. */
async function sortInto(
  sorted: Sorted,
  db: Database,
  annotations: Annotation[],
): Promise<ReadonlyMap<string, string>> {
  const here = await present(db, annotations);
  const unknown = annotations.filter(({ id }) => !here.has(id));
  const ids = unknown.map(({ id }) => id);
  const deleted = await buried(db, ids);
  const isOld = ({ id, modified }: Annotation) => modified <= (deleted.get(id)?.deleted ?? '');
  const twins = await twinsOf(
    db,
    unknown.filter((it) => !isOld(it)),
    new Set(here.keys()),
  );
  const parts = new Map<string, string>();
  for (const [id, { into }] of deleted) if (into !== undefined) parts.set(id, into);
  for (const annotation of annotations) {
    const { id, modified } = annotation;
    const before = here.get(id);
    const twin = twins.get(id);
    const taken = twin ? joined(twin, annotation) : annotation;
    const fate = twin ? twinFate(twin, taken) : fateOf(annotation, before, deleted);
    sorted[fate].push(id);
    if (twin) {
      parts.set(id, twin.id);
      sorted.merged.push({ id, deleted: modified, into: twin.id });
    }
    if (fate !== 'added' && fate !== 'changed') continue;
    sorted.write.push(taken);
    sorted.touched.add(taken.document).add(before?.document ?? taken.document);
  }
  return parts;
}

/** Those of the annotations that are here already. All keys are read at once, single records only where needed. */
async function present(db: Database, annotations: Annotation[]): Promise<Map<string, Annotation>> {
  const keys = new Set(await db.annotations.toCollection().primaryKeys());
  const ids = annotations.map(({ id }) => id).filter((id) => keys.has(id));
  const records = await db.annotations.bulkGet(ids);
  return new Map(records.flatMap((record) => (record ? [[record.id, record]] : [])));
}

/** For annotations with ids that are not here: the one here on the same words; each is the twin of one only. */
async function twinsOf(db: Database, unknown: Annotation[], taken: ReadonlySet<string>) {
  const documents = [...new Set(unknown.map(({ document }) => document))];
  const candidates = await db.annotations.where('document').anyOf(documents).toArray();
  const free = new Map(
    candidates.filter((it) => isLive(it) && !taken.has(it.id)).map((it) => [placeOf(it), it]),
  );
  const twins = new Map<string, Annotation>();
  for (const annotation of free.size === 0 ? [] : unknown.filter(isLive)) {
    const place = placeOf(annotation);
    const twin = free.get(place);
    if (twin === undefined) continue;
    twins.set(annotation.id, twin);
    free.delete(place);
  }
  return twins;
}

/**
 * A decision about a mark is the twin of nothing: beside a note it says something else, beside another it differs. A
 * relation has no place; it is the twin of one that says the same of the same two.
 */
function placeOf(annotation: Annotation): string {
  const { id, document, motivation, target, body } = annotation;
  if (isRelation(annotation)) return asText([document, target.source, body]);
  return asText([document, target.selector, motivation === 'assessing' && id]);
}

/** What is here, with the tags, the note and the further passages of the other one. */
function joined(here: Annotation, other: Annotation): Annotation {
  const { passages: _, ...first } = other;
  return mergeAnnotation({ ...first, body: [] }, here, other);
}

function twinFate(here: Annotation, joined: Annotation): Fate {
  return joined === here ? 'same' : 'changed';
}

function fateOf(
  annotation: Annotation,
  here: Annotation | undefined,
  deleted: ReadonlyMap<string, Tombstone>,
): Fate {
  if (here === undefined) {
    const stone = deleted.get(annotation.id);
    if (stone === undefined || annotation.modified > stone.deleted) return 'added';
    return stone.into === undefined ? 'deletedHere' : 'same';
  }
  if (asText(here) === asText(annotation)) return 'same';
  if (annotation.modified > here.modified) return 'changed';
  return isLive(here) ? 'kept' : 'deletedHere';
}

/** With keys in one order, so that two records can be compared as text. */
function asText(value: unknown): string {
  return JSON.stringify(ordered(value));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, ordered(inner)]),
  );
}
