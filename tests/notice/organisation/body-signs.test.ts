import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BODY, OPEN_BODY } from '../../../lib/notice/organisation/body-pattern.ts';
import { lastBodyEnd, mayBeBody } from '../../../lib/notice/organisation/body-signs.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { sourceFromString } from '../../../lib/text/source-text.ts';
import { readMarked } from '../../notices/marked.ts';

describe('mayBeBody', () => {
  it.each(['市知识产权局负责', '海关总署、', '各有关部门', '省法院(省高院)'])('%s', (text) => {
    expect(mayBeBody(text, 0)).toBe(true);
  });

  it.each(['加强知识产权保护,市知识产权局负责', '创新成果转化', ''])('not %s', (text) => {
    expect(mayBeBody(text, 0)).toBe(false);
  });
});

const notices = new URL('../../notices/', import.meta.url);
const files = readdirSync(notices).filter((name) => name.endsWith('.txt'));
const PATTERNS = [new RegExp(BODY, 'uy'), new RegExp(OPEN_BODY, 'uy')];

/** Every place at which one of the patterns finds a body, with its words. */
function* bodiesIn(line: string): Generator<{ at: number; words: string }> {
  for (let at = 0; at < line.length; at++) {
    for (const pattern of PATTERNS) {
      pattern.lastIndex = at;
      const words = pattern.exec(line)?.[0];
      if (words !== undefined) yield { at, words };
    }
  }
}

describe('no body that a pattern knows is passed over', () => {
  it.each(files)('%s', (file) => {
    const { text } = readMarked(readFileSync(new URL(file, notices), 'utf8'));
    for (const line of normalise(sourceFromString(text)).text.split(/\n|(?<=。)/u)) {
      const passedOver = [...bodiesIn(line)].filter(
        ({ at, words }) => !mayBeBody(line, at) || lastBodyEnd(line) < at + words.length - 1,
      );
      expect(passedOver, line).toEqual([]);
    }
  });
});
