import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../lib/notice/metadata/metadata.ts';
import { readOutline } from '../../../lib/notice/outline/outline.ts';
import { passagesOf } from '../../../lib/notice/passage/passages.ts';
import { lacks, SIGN, signsOf } from '../../../lib/notice/passage/signs.ts';
import { DEADLINES, DEPARTMENTS, TARGETS } from '../../../lib/notice/rules.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { sourceFromString } from '../../../lib/text/source-text.ts';
import { readMarked } from '../../notices/marked.ts';
import { ISSUED_2024 } from '../../notices/passage-of.ts';

describe('signsOf', () => {
  it.each([
    ['到2025年底', SIGN.digit | SIGN.year | SIGN.range],
    ['每季度三次', SIGN.again | SIGN.part | SIGN.numeral],
    ['加强保护', 0],
    ['', 0],
  ])('%s', (text, signs) => {
    expect(signsOf(text) & (SIGN.digit | SIGN.year | SIGN.range | SIGN.again | SIGN.part)).toBe(
      signs & ~SIGN.numeral,
    );
    expect(lacks({ signs: signsOf(text) }, SIGN.numeral)).toBe((signs & SIGN.numeral) === 0);
  });
});

const notices = new URL('../../notices/', import.meta.url);
const files = readdirSync(notices).filter((name) => name.endsWith('.txt'));
const rules = [...DEADLINES.passages, ...TARGETS.passages, ...DEPARTMENTS.passages];

describe('a sign that is asked for saves time and changes nothing', () => {
  it.each(files)('%s', (file) => {
    const { text } = readMarked(readFileSync(new URL(file, notices), 'utf8'));
    const normal = normalise(sourceFromString(text));
    const outline = readOutline(normal);
    for (const passage of passagesOf({ normal, outline, metadata: readMetadata(normal) })) {
      for (const { read, signs } of rules) {
        const all = read({ ...passage, signs: ~0 }, ISSUED_2024);
        const what = `${read.name} of ${passage.text}`;
        expect(read(passage, ISSUED_2024), what).toEqual(all);
        const missing = signs.some((mask) => mask !== undefined && lacks(passage, mask));
        expect(missing && all.length > 0, what).toBe(false);
      }
    }
  });
});
