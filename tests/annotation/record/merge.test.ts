import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
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
import { mergeAnnotation } from '../../../lib/annotation/record/merge.ts';
import { BETWEEN } from '../../../lib/annotation/record/merge-note.ts';
import { annotationOn, urn } from '../samples.ts';

const EARLY = '2026-11-20T08:00:00.000Z';
const LATE = '2026-11-20T09:00:00.000Z';
const base = withNote(withTag(annotationOn(urn()), '创造', EARLY), '原', EARLY);

type Edit = (annotation: Annotation) => Annotation;
const tag = (name: string) => (it: Annotation) => withTag(it, name, LATE);
const untag = (name: string) => (it: Annotation) => withoutTag(it, name, LATE);
const note = (text: string) => (it: Annotation) => withNote(it, text, LATE);
const remove = (it: Annotation) => ({ ...it, deleted: LATE, modified: LATE });

describe('mergeAnnotation', () => {
  test.each<[name: string, theirs: Edit, mine: Edit, tags: string[], note: string, deleted?: true]>(
    [
      ['a tag and a note', tag('运用'), note('新'), ['创造', '运用'], '新'],
      ['two tags', tag('运用'), tag('保护'), ['创造', '运用', '保护'], '原'],
      ['the same tag', tag('运用'), tag('运用'), ['创造', '运用'], '原'],
      ['a tag added, another removed', tag('运用'), untag('创造'), ['运用'], '原'],
      ['a tag removed, a note', untag('创造'), note('新'), [], '新'],
      ['two notes', note('甲'), note('乙'), ['创造'], `甲${BETWEEN}乙`],
      ['deleted there, nothing here', remove, (it) => it, ['创造'], '原', true],
      ['deleted there, noted here', remove, note('新'), ['创造'], '新'],
      [
        'deleted there, no draft any more here',
        remove,
        (it) => withDraft(it, true, LATE),
        ['创造'],
        '原',
        true,
      ],
    ],
  )('%s', (_, theirs, mine, tags, words, deleted) => {
    const merged = mergeAnnotation(base, theirs(base), mine(base));
    expect([tagsOf(merged), noteOf(merged)]).toEqual([tags, words]);
    expect(merged.deleted !== undefined).toBe(deleted === true);
  });

  test('takes the place that was chosen, whoever chose it', () => {
    const place = [{ type: 'TextPositionSelector' as const, start: 3, end: 9 }];
    const moved = withPlace(base, place, LATE);
    const noted = withNote(base, '新', LATE);
    expect(mergeAnnotation(base, moved, noted).target.selector).toEqual(place);
    expect(mergeAnnotation(base, noted, moved).target.selector).toEqual(place);
    expect(noteOf(mergeAnnotation(base, noted, moved))).toBe('新');
  });

  test('takes it that it is nowhere in a text, and that it is there after all', () => {
    const absent = withoutPlace(base, 'a text', LATE);
    const noted = withNote(base, '新', LATE);
    expect(mergeAnnotation(base, absent, noted).absentFrom).toBe('a text');
    expect(mergeAnnotation(base, noted, absent).absentFrom).toBe('a text');
    const found = withPlace(absent, base.target.selector, LATE);
    expect(mergeAnnotation(absent, withNote(absent, '新', LATE), found)).toEqual(
      withNote(base, '新', LATE),
    );
  });

  test('without a change of mine gives back what is here', () => {
    const here = withTag(base, '运用', LATE);
    expect(mergeAnnotation(base, here, base)).toBe(here);
  });

  test('alone gives what I wrote', () => {
    const mine = withDraft(withNote(withTag(base, '运用', LATE), '新', LATE), true, LATE);
    expect(mergeAnnotation(base, base, mine)).toEqual(mine);
  });

  const edit = fc.oneof(
    fc.constantFrom('甲', '乙', '丙').map(tag),
    fc.constantFrom('甲', '乙', '创造').map(untag),
    fc.constantFrom('一', '二').map(note),
  );
  const edits = fc.array(edit, { maxLength: 6 });
  const done = (to: Annotation, all: Edit[]) => all.reduce((it, each) => each(it), to);

  test('has every tag that anybody added and nobody removed', () => {
    fc.assert(
      fc.property(edits, edits, (theirEdits, myEdits) => {
        const [theirs, mine] = [done(base, theirEdits), done(base, myEdits)];
        const merged = new Set(tagsOf(mergeAnnotation(base, theirs, mine)));
        const had = tagsOf(base);
        const expected = [...new Set([...tagsOf(theirs), ...tagsOf(mine)])].filter(
          (name) =>
            !had.includes(name) || (tagsOf(theirs).includes(name) && tagsOf(mine).includes(name)),
        );
        expect(merged).toEqual(new Set(expected));
      }),
    );
  });
});
