import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Annotation, Passage } from '../../../lib/annotation/record/annotation.ts';
import { withNote, withoutPlace, withPlace, withTag } from '../../../lib/annotation/record/edit.ts';
import { mergeAnnotation } from '../../../lib/annotation/record/merge.ts';
import { mergePassages } from '../../../lib/annotation/record/merge-passages.ts';
import {
  passagesOf,
  withoutPassage,
  withPassage,
} from '../../../lib/annotation/record/passages.ts';
import { annotationOn, urn } from '../samples.ts';

const LATE = '2026-11-20T09:00:00.000Z';

const at = (start: number): Passage['selector'] => [
  { type: 'TextPositionSelector', start, end: start + 1 },
];
/** `甲3` is the passage 甲 at 3; `甲` alone was given up where it is at 0. */
function passages(written: string): Passage[] {
  return [...written.matchAll(/([^\d\s])(\d*)(!?)/gu)].map(([, id = '', start, absent]) => ({
    id,
    source: 'https://www.yunze.gov.cn/zw/7.html',
    selector: at(Number(start)),
    ...(absent === '!' && { absentFrom: 'a text' }),
  }));
}

describe('mergePassages', () => {
  test.each<[name: string, base: string, here: string, mine: string, merged: string]>([
    ['one added here', '甲1', '甲1乙2', '甲1', '甲1乙2'],
    ['one added by me', '甲1', '甲1', '甲1乙2', '甲1乙2'],
    ['one added by each', '甲1', '甲1乙2', '甲1丙3', '甲1乙2丙3'],
    ['the same place added by each', '甲1', '甲1乙2', '甲1丙2', '甲1乙2'],
    ['the same one added and moved on by me', '甲1', '甲1乙2', '甲1乙3', '甲1乙3'],
    ['one taken away here', '甲1乙2', '甲1', '甲1乙2', '甲1'],
    ['one taken away by me', '甲1乙2', '甲1乙2', '甲1', '甲1'],
    ['the first taken away by me, one added here', '甲1乙2', '甲1乙2丙3', '乙2', '乙2丙3'],
    ['one taken away here that I moved', '甲1乙2', '甲1', '甲1乙3', '甲1乙3'],
    ['one taken away by me that was moved here', '甲1乙2', '甲1乙3', '甲1', '甲1乙3'],
    ['each takes what the other leaves', '甲1乙2', '甲1', '乙2', '甲1'],
    ['two moved', '甲1乙2', '甲4乙2', '甲1乙5', '甲4乙5'],
    ['one moved by both: mine is the last', '甲1', '甲2', '甲3', '甲3'],
    ['given up here', '甲1乙2', '甲1乙2!', '甲1乙2', '甲1乙2!'],
    ['given up by me', '甲1乙2', '甲5乙2', '甲1乙2!', '甲5乙2!'],
    ['given up before, found by me', '甲1!乙2', '甲1!乙2', '甲3乙2', '甲3乙2'],
  ])('%s', (_, base, here, mine, merged) => {
    const [was, is, my] = [base, here, mine].map(passages) as [Passage[], Passage[], Passage[]];
    expect(mergePassages(was, is, my)).toEqual(passages(merged));
  });
});

describe('any mix of edits', () => {
  const base = [at(1), at(2), at(3)].reduce(
    (it, selector) => withPassage(it, { id: urn(), source: it.target.source, selector }, LATE),
    annotationOn(urn()),
  );
  type Edit = (annotation: Annotation) => Annotation;
  const nth = (it: Annotation, which: number) => {
    const all = passagesOf(it);
    return all[which % all.length]?.id ?? '';
  };
  const edits = (from: number) => {
    const place = fc.integer({ min: from, max: from + 9 }).map(at);
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      fc.tuple(place, fc.uuid()).map(
        ([selector, id]): Edit =>
          (it) =>
            withPassage(it, { id: `urn:uuid:${id}`, source: it.target.source, selector }, LATE),
      ),
      fc.nat(9).map(
        (which): Edit =>
          (it) =>
            withoutPassage(it, nth(it, which), LATE),
      ),
      fc.tuple(fc.nat(9), place).map(
        ([which, selector]): Edit =>
          (it) =>
            withPlace(it, selector, LATE, nth(it, which)),
      ),
      fc.nat(9).map(
        (which): Edit =>
          (it) =>
            withoutPlace(it, 'a text', LATE, nth(it, which)),
      ),
      fc.constantFrom('甲', '乙').map(
        (tag): Edit =>
          (it) =>
            withTag(it, tag, LATE),
      ),
      fc.constantFrom('一', '二').map(
        (note): Edit =>
          (it) =>
            withNote(it, note, LATE),
      ),
    );
    return fc.array(edit, { maxLength: 8 });
  };
  const done = (to: Annotation, all: Edit[]) => all.reduce((it, each) => each(it), to);
  const withId = (it: Annotation, id: string) => passagesOf(it).find((one) => one.id === id);
  const place = (it: Annotation, id: string) => JSON.stringify(withId(it, id)?.selector);
  const hasPlace = (it: Annotation, selector: unknown) =>
    passagesOf(it).some((one) => JSON.stringify(one.selector) === JSON.stringify(selector));

  test('loses no passage that either added, moved or left alone', () => {
    fc.assert(
      fc.property(edits(10), edits(30), (theirEdits, myEdits) => {
        const [theirs, mine] = [done(base, theirEdits), done(base, myEdits)];
        const merged = mergeAnnotation(base, theirs, mine);
        for (const written of [theirs, mine]) {
          const [other] = written === theirs ? [mine] : [theirs];
          for (const { id, selector } of passagesOf(written)) {
            const was = withId(base, id);
            // New ones, and those that only this one has moved, are where they were put.
            const mineAlone =
              was === undefined ||
              [undefined, JSON.stringify(was.selector)].includes(place(other, id));
            const moved = was === undefined || place(written, id) !== JSON.stringify(was.selector);
            if (moved && mineAlone) expect(hasPlace(merged, selector)).toBe(true);
            // Those that both have are there, wherever they were put.
            if (withId(other, id)) expect(withId(merged, id)).toBeDefined();
          }
        }
        const ids = passagesOf(merged).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBeGreaterThan(0);
      }),
    );
  });

  test('with nothing of mine is what is here, with nothing here is mine', () => {
    fc.assert(
      fc.property(edits(10), (all) => {
        const changed = done(base, all);
        expect(mergeAnnotation(base, changed, base)).toBe(changed);
        expect(passagesOf(mergeAnnotation(base, base, changed))).toEqual(passagesOf(changed));
      }),
    );
  });
});
