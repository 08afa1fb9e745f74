import { describe, expect, test } from 'vitest';
import type { Annotation, Passage } from '../../../lib/annotation/record/annotation.ts';
import { annotationSchema } from '../../../lib/annotation/record/annotation-schema.ts';
import { withoutPlace, withPlace } from '../../../lib/annotation/record/edit.ts';
import { LIMITS } from '../../../lib/annotation/record/limits.ts';
import {
  passagesOf,
  withoutPassage,
  withPassage,
} from '../../../lib/annotation/record/passages.ts';
import { createRelation } from '../../../lib/annotation/record/relation.ts';
import { annotationOn, urn } from '../samples.ts';
import { parse } from '../schema.ts';

const LATE = '2026-11-20T09:00:00.000Z';
const HASH = 'a'.repeat(64);

const passage = (start: number): Passage => ({
  id: urn(),
  source: 'https://www.yunze.gov.cn/zw/7.html',
  selector: [{ type: 'TextPositionSelector', start, end: start + 4 }],
});
const starts = (annotation: Annotation) =>
  passagesOf(annotation).map(({ selector: [first] }) =>
    first?.type === 'TextPositionSelector' ? first.start : undefined,
  );

const one = annotationOn(urn());
const [second, third] = [passage(20), passage(10)];
const three = withPassage(withPassage(one, second, LATE), third, LATE);

describe('passages', () => {
  test('has one, under its own id, as long as no other is added', () => {
    expect(passagesOf(one)).toEqual([{ ...one.target, id: one.id }]);
  });

  test('keeps those that are added, in the order in which they are', () => {
    expect(starts(three)).toEqual([0, 20, 10]);
    expect(three).toMatchObject({ target: one.target, modified: LATE });
  });

  test.each<[string, Annotation, (string | undefined)[]]>([
    ['a further one', withoutPassage(three, second.id, LATE), [one.id, third.id]],
    [
      'the first: the next one takes its place',
      withoutPassage(three, one.id, LATE),
      [second.id, third.id],
    ],
    [
      'all but one',
      withoutPassage(withoutPassage(three, one.id, LATE), second.id, LATE),
      [third.id],
    ],
    ['one that it has not', withoutPassage(three, urn(), LATE), [one.id, second.id, third.id]],
  ])('takes away %s', (_, annotation, ids) => {
    expect(passagesOf(annotation).map(({ id }) => id)).toEqual(ids);
    expect(parse(annotationSchema, annotation)).toEqual([]);
  });

  test.each<[string, (it: Annotation) => Annotation]>([
    ['the last one is to be taken away', (it) => withoutPassage(it, it.id, LATE)],
    [
      'its own place is added',
      (it) => withPassage(it, { ...passage(0), selector: it.target.selector }, LATE),
    ],
    ['an id that it has is added', (it) => withPassage(it, { ...passage(30), id: it.id }, LATE)],
    ['a passage that it has not is moved', (it) => withPlace(it, [], LATE, urn())],
  ])('changes nothing where %s', (_, change) => {
    expect(change(one)).toBe(one);
  });

  test('moves one, gives one up, and leaves the others where they are', () => {
    const moved = withPlace(three, passage(40).selector, LATE, third.id);
    expect(starts(moved)).toEqual([0, 20, 40]);
    const given = withoutPlace(moved, HASH, LATE, second.id);
    expect(passagesOf(given).map(({ absentFrom }) => absentFrom)).toEqual([
      undefined,
      HASH,
      undefined,
    ]);
    expect(given.absentFrom).toBeUndefined();
    expect(starts(withPlace(given, passage(50).selector, LATE))).toEqual([50, 20, 40]);
    const found = withPlace(given, passage(60).selector, LATE, second.id);
    expect(passagesOf(found)[1]?.absentFrom).toBeUndefined();
  });

  test('takes along what was said of a passage that becomes the first', () => {
    const given = withoutPlace(three, HASH, LATE, second.id);
    expect(withoutPassage(given, one.id, LATE)).toMatchObject({
      target: second,
      absentFrom: HASH,
    });
  });
});

describe('the schema', () => {
  test.each<[string, Annotation]>([
    ['several passages', three],
    ['one that was a further one', withoutPassage(three, one.id, LATE)],
    ['one that was given up', withoutPlace(three, HASH, LATE, third.id)],
  ])('lets pass %s', (_, annotation) => {
    expect(parse(annotationSchema, annotation)).toEqual([]);
  });

  const relation = createRelation({
    ...{ id: urn(), document: urn(), from: urn(), to: urn(), kind: '支持', time: LATE },
  });
  test.each<[string, unknown]>([
    ['a list without a passage', { ...one, passages: [] }],
    ['a passage without an id', { ...one, passages: [{ ...second, id: undefined }] }],
    ['a passage without selectors', { ...one, passages: [{ ...second, selector: [] }] }],
    ['a passage at a script', { ...one, passages: [{ ...second, source: 'javascript:1' }] }],
    ['an id twice', { ...one, passages: [second, second] }],
    ['the id of the annotation', { ...one, passages: [{ ...second, id: one.id }] }],
    ['a relation with passages', { ...relation, passages: [second] }],
    ['unknown keys', { ...one, passages: [{ ...second, html: '<b>' }] }],
    [
      'too many',
      { ...one, passages: Array.from({ length: LIMITS.passages + 1 }, (_, at) => passage(at)) },
    ],
  ])('refuses %s', (_, annotation) => {
    expect(parse(annotationSchema, annotation)).not.toEqual([]);
  });
});
