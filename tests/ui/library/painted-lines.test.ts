import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Paint, paintedLines } from '../../../lib/ui/library/painted-lines.ts';

const LETTERS: Readonly<Record<string, Paint['kind']>> = {
  a: 'annotation',
  f: 'focus',
  b: 'department',
  t: 'target',
  d: 'deadline',
};

/** The text of `a{…}`: what stands between is painted; braces may cross lines and nest. */
function marked(words: string): { text: string; paints: Paint[] } {
  let text = '';
  const open: { kind: Paint['kind']; start: number }[] = [];
  const paints: Paint[] = [];
  for (let at = 0; at < words.length; at++) {
    const kind = words[at + 1] === '{' ? LETTERS[words[at] ?? ''] : undefined;
    if (kind) {
      open.push({ kind, start: text.length });
      at++;
    } else if (words[at] === '}') {
      const last = open.pop();
      if (last) paints.push({ ...last, end: text.length, id: `${paints.length}` });
    } else text += words[at];
  }
  return { text, paints };
}

const shown = (words: string) => {
  const { text, paints } = marked(words);
  return paintedLines(text, paints).map(({ pieces }) =>
    pieces
      .map(({ start, end, paints: over }) => {
        const kinds = over.map(({ kind }) => kind[0]).join('');
        return kinds === '' ? text.slice(start, end) : `${kinds}(${text.slice(start, end)})`;
      })
      .join(''),
  );
};

describe('a text in pieces', () => {
  it.each<[string, string[]]>([
    ['没有标记', ['没有标记']],
    ['到d{2028年}止', ['到d(2028年)止']],
    ['a{甲t{乙}丙}', ['a(甲)at(乙)a(丙)']],
    ['t{甲a{乙}}', ['t(甲)at(乙)']],
    ['甲a{乙\n\n丙}丁', ['甲a(乙)', 'a(丙)丁']],
    ['甲\n \n乙', ['甲', '乙']],
    ['f{甲}a{}', ['f(甲)']],
    ['', []],
  ])('%j', (words, lines) => {
    expect(shown(words)).toEqual(lines);
  });

  it('holds every character once, whatever lies over it', () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40), fc.constantFrom(...Object.values(LETTERS)));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(span), (text, spans) => {
        const paints = spans.map(([a, b, kind], at) => ({
          ...{ id: `${at}`, kind, start: Math.min(a, b), end: Math.max(a, b) },
        }));
        for (const line of paintedLines(text, paints)) {
          const pieces = line.pieces.map(({ start, end }) => text.slice(start, end));
          expect(pieces.join('')).toBe(text.slice(line.start, line.end));
          for (const piece of line.pieces) {
            const over = paints.filter((it) => it.start <= piece.start && it.end >= piece.end);
            expect(piece.paints.length).toBe(over.length);
          }
        }
      }),
    );
  });
});
