import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotationSchema } from '../../../lib/annotation/record/annotation-schema.ts';
import { tagsOf } from '../../../lib/annotation/record/edit.ts';
import {
  createRelation,
  type RelationKind,
  relationsAmong,
} from '../../../lib/annotation/record/relation.ts';
import { annotationOn, urn } from '../samples.ts';

const NOW = '2026-11-22T00:00:00.000Z';
const document = urn();
const [one, other] = [annotationOn(document), annotationOn(document)];
const relation = (kind: RelationKind, from = one.id, to = other.id) =>
  createRelation({ id: urn(), document, from, to, kind, time: NOW });

it('is an annotation of its own, whose kind is no tag', () => {
  const linking = relation('细化');
  expect(v.parse(annotationSchema, linking)).toEqual(linking);
  expect(tagsOf(linking)).toEqual([]);
  expect(relationsAmong([one, linking, other])).toEqual([
    { id: linking.id, from: one.id, to: other.id, kind: '细化' },
  ]);
});

describe('what is not told', () => {
  it('is a relation one end of which is gone', () => {
    expect(relationsAmong([one, relation('支持')])).toEqual([]);
    expect(relationsAmong([one, other, relation('支持', one.id, urn())])).toEqual([]);
  });

  it('is the same again', () => {
    const [first, second, third] = [relation('支持'), relation('支持'), relation('冲突')];
    const told = relationsAmong([one, other, first, second, third]);
    expect(told.map(({ id }) => id)).toEqual([first.id, third.id]);
  });

  it('is one of a kind that nobody knows', () => {
    const strange = relation('像' as RelationKind);
    expect(relationsAmong([one, other, strange])).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    ['a relation with a place', { ...relation('支持'), target: one.target }],
    ['an annotation without one', { ...one, target: { source: other.id, selector: [] } }],
    ['a target that is no id', { ...relation('支持'), target: { source: 'x', selector: [] } }],
  ])('%s', (_, annotation) => {
    expect(v.is(annotationSchema, annotation)).toBe(false);
  });
});
