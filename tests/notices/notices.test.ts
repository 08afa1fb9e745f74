import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../lib/notice/parse.ts';
import { differences, readMarked } from './marked.ts';

const here = new URL('.', import.meta.url);
const files = readdirSync(here).filter((name) => name.endsWith('.txt'));

describe('whole notices with the answer written inside', () => {
  it.each(files)('%s reads as marked', (file) => {
    const notice = readMarked(readFileSync(new URL(file, here), 'utf8'));
    expect(differences(notice, parseNotice(notice.text).mentions)).toEqual([]);
  });
});
