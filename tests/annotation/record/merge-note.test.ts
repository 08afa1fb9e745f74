import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BETWEEN, hasPart, mergeNote } from '../../../lib/annotation/record/merge-note.ts';

const both = (...parts: string[]) => parts.join(BETWEEN);

describe('mergeNote', () => {
  test.each<[name: string, base: string, here: string, mine: string, merged: string]>([
    ['only mine changed', '请核', '请核', '请核对', '请核对'],
    ['only theirs changed', '请核', '请核对', '请核', '请核对'],
    ['both to the same', '', '请核对', '请核对', '请核对'],
    ['both wrote where nothing was', '', '甲', '乙', both('甲', '乙')],
    ['both changed what was', '原', '原甲', '乙原', both('原甲', '乙原')],
    ['I deleted what they changed', '原', '原甲', '', '原甲'],
    ['they deleted what I changed', '原', '', '原乙', '原乙'],
    ['mine goes on with theirs', '', '请', '请核对', '请核对'],
    ['I type on after a joining', '乙', both('甲', '乙'), '乙二', both('甲', '乙二')],
    ['they type on after a joining', '甲', both('甲', '乙'), '甲二', both('甲二', '乙')],
    ['I empty the last part', '乙', both('甲', '乙'), '', '甲'],
    ['I empty the first part', '甲', both('甲', '乙'), '', '乙'],
    ['I empty a part between', '乙', both('甲', '乙', '丙'), '', both('甲', '丙')],
    ['mine is a part already', '', both('甲', '乙'), '乙', both('甲', '乙')],
    ['three at once', '', both('甲', '乙'), '丙', both('甲', '乙', '丙')],
    [
      'the base is only inside a part',
      '核',
      both('请核对', '乙'),
      '核实',
      both('请核对', '乙', '核实'),
    ],
  ])('%s', (_, base, here, mine, merged) => {
    expect(mergeNote(base, here, mine)).toBe(merged);
  });

  const note = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc
      .array(fc.constantFrom('甲', '乙', '丙', BETWEEN, '—', '\n'), { maxLength: 6 })
      .map((it) => it.join('')),
  );

  test('loses no text that somebody wrote', () => {
    fc.assert(
      fc.property(note, note, note, (base, here, mine) => {
        const merged = mergeNote(base, here, mine);
        if (mine !== base) expect(merged).toContain(mine);
        else expect(merged).toBe(here);
        const replaced = hasPart(here, base);
        if (here !== base && !replaced) expect(merged).toContain(here);
      }),
    );
  });

  test('two who type at once end with both texts, each once', () => {
    const keys = fc.array(fc.constantFrom('a', 'b'), { maxLength: 20 });
    fc.assert(
      fc.property(keys, (order) => {
        const typed = { a: '', b: '' };
        let here = '';
        for (const who of order as ('a' | 'b')[]) {
          const mine = typed[who] + who;
          here = mergeNote(typed[who], here, mine);
          typed[who] = mine;
        }
        const parts = [typed.a, typed.b].filter(Boolean).sort();
        expect(here.split(BETWEEN).filter(Boolean).sort()).toEqual(parts);
      }),
    );
  });
});
