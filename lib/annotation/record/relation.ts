import type { Annotation } from './annotation.ts';

/** How one annotation stands to another; stored by these names, as a tag. */
export const RELATIONS = ['支持', '细化', '冲突'] as const;

export type RelationKind = (typeof RELATIONS)[number];

/** That one annotation supports, specifies or contradicts another. */
export interface Relation {
  /** Of the annotation that holds it. */
  id: string;
  /** Ids of annotations. */
  from: string;
  to: string;
  kind: RelationKind;
}

/** `id`: `urn:uuid:…`, made by the caller; `time`: now, ISO 8601 in UTC. */
export interface NewRelation extends Relation {
  document: string;
  time: string;
}

/**
 * A relation as an annotation of its own: W3C motivation `linking`, its target the one annotation, its bodies the id
 * of the other and the kind.
 */
export function createRelation({ id, document, from, to, kind, time }: NewRelation): Annotation {
  return {
    id,
    document,
    motivation: 'linking',
    body: [
      { type: 'TextualBody', purpose: 'linking', format: 'text/plain', value: to },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: kind },
    ],
    target: { source: from, selector: [] },
    created: time,
    modified: time,
  };
}

/** Whether it is a relation, which has no place in a text of its own. */
export const isRelation = ({ motivation }: Annotation): boolean => motivation === 'linking';

/** A relation between what its ends have become, by their ids. */
export function withEnds(relation: Annotation, ids: ReadonlyMap<string, string>): Annotation {
  const { target, body } = relation;
  const from = ids.get(target.source);
  const linked = body.map((it) => {
    const to = it.purpose === 'linking' ? ids.get(it.value) : undefined;
    return to === undefined ? it : { ...it, value: to };
  });
  if (from === undefined && linked.every((it, at) => it === body[at])) return relation;
  return { ...relation, body: linked, target: { ...target, source: from ?? target.source } };
}

/** The relations among annotations; one whose end was deleted is left out, and a second of the same words. */
export function relationsAmong(annotations: readonly Annotation[]): Relation[] {
  const ids = new Set(annotations.filter((it) => !isRelation(it)).map(({ id }) => id));
  const found = new Map<string, Relation>();
  for (const annotation of annotations) {
    const relation = relationOf(annotation);
    if (relation === undefined || !ids.has(relation.from) || !ids.has(relation.to)) continue;
    const same = `${relation.from} ${relation.kind} ${relation.to}`;
    if (!found.has(same)) found.set(same, relation);
  }
  return [...found.values()];
}

function relationOf(annotation: Annotation): Relation | undefined {
  if (!isRelation(annotation)) return undefined;
  const { id, body, target } = annotation;
  const to = body.find(({ purpose }) => purpose === 'linking')?.value;
  const named = body.find(({ purpose }) => purpose === 'tagging')?.value;
  const kind = RELATIONS.find((it) => it === named);
  return to === undefined || kind === undefined ? undefined : { id, from: target.source, to, kind };
}
