import { describe, expect, test } from 'vitest';
import { createAnnotation } from '../../../lib/annotation/record/create.ts';
import {
  noteOf,
  tagsOf,
  withDraft,
  withNote,
  withoutPlace,
  withoutTag,
  withPlace,
  withTag,
} from '../../../lib/annotation/record/edit.ts';
import { annotationOn, urn } from '../samples.ts';

const LATER = '2026-11-20T09:00:00.000Z';
const plain = annotationOn(urn());

describe('a new annotation', () => {
  const made = {
    ...plain,
    document: { id: plain.document },
    source: 'https://a.cn/',
    selectors: [],
    time: LATER,
  };

  test.each([
    [{}, 'highlighting', [], ''],
    [{ tag: '保护' }, 'tagging', ['保护'], ''],
    [{ note: '核对' }, 'commenting', [], '核对'],
    [{ tag: '保护', note: '核对' }, 'tagging', ['保护'], '核对'],
  ])('with %j is for %s', (bodies, motivation, tags, note) => {
    const annotation = createAnnotation({ ...made, ...bodies });
    expect(annotation).toMatchObject({ motivation, created: LATER, modified: LATER });
    expect(tagsOf(annotation)).toEqual(tags);
    expect(noteOf(annotation)).toBe(note);
  });

  test('is a draft only when told so', () => {
    expect(createAnnotation(made)).not.toHaveProperty('draft');
    expect(createAnnotation({ ...made, draft: true })).toHaveProperty('draft', true);
  });
});

describe('tags', () => {
  test('are kept in order, once, before the note', () => {
    let annotation = withNote(plain, '核对', LATER);
    for (const tag of ['创造', ' 运用 ', '创造', '']) annotation = withTag(annotation, tag, LATER);
    expect(tagsOf(annotation)).toEqual(['创造', '运用']);
    expect(annotation.body.at(-1)?.value).toBe('核对');
  });

  test('are taken away by name', () => {
    const tagged = withTag(withTag(plain, '创造', LATER), '运用', LATER);
    const left = withoutTag(tagged, ' 创造', LATER);
    expect(tagsOf(left)).toEqual(['运用']);
    expect(withoutTag(left, '运用', LATER).motivation).toBe('highlighting');
    expect(withoutTag(left, '没有', LATER)).toBe(left);
  });
});

describe('a note', () => {
  test('is plain text as typed, and one', () => {
    const noted = withNote(withNote(plain, '一', LATER), ' <b>二</b>\n', LATER);
    expect(noted.body).toEqual([
      { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: ' <b>二</b>\n' },
    ]);
  });

  test('of white space is none', () => {
    const emptied = withNote(withNote(plain, '一', LATER), ' \n', LATER);
    expect(emptied).toMatchObject({ body: [], motivation: 'highlighting' });
  });
});

test('an edit leaves the annotation it was made from as it was, and dates the new one', () => {
  const before = structuredClone(plain);
  const edited = withTag(plain, '创造', LATER);
  expect(plain).toEqual(before);
  expect(edited).toMatchObject({ created: plain.created, modified: LATER });
});

test('an edit that changes nothing is none', () => {
  const noted = withNote(plain, '核对', LATER);
  expect(withNote(noted, '核对', '2027-01-01T00:00:00.000Z')).toBe(noted);
  expect(withDraft(noted, false, '2027-01-01T00:00:00.000Z')).toBe(noted);
});

test('a draft is settled without a trace', () => {
  const draft = withDraft(plain, true, LATER);
  expect(draft.draft).toBe(true);
  expect(withDraft(draft, false, LATER)).toEqual({ ...plain, modified: LATER });
});

test('a place is chosen anew', () => {
  const selector = [{ type: 'TextQuoteSelector' as const, exact: '新' }];
  const placed = withPlace(plain, selector, LATER);
  expect(placed.target).toEqual({ ...plain.target, selector });
  expect(placed.modified).toBe(LATER);
});

test('it is nowhere in a text until a place is chosen; what it was on stays known', () => {
  const absent = withoutPlace(plain, 'a text', LATER);
  expect(absent).toEqual({ ...plain, absentFrom: 'a text', modified: LATER });
  expect(withoutPlace(absent, 'a text', '2027-01-01T00:00:00.000Z')).toBe(absent);
  expect(withPlace(absent, plain.target.selector, LATER)).toEqual({ ...plain, modified: LATER });
});
