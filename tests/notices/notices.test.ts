import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../lib/notice/parse.ts';
import { KNOWN_MISSES } from './known-misses.ts';
import { differences, readMarked } from './marked.ts';
import { scoreNotice } from './scoring.ts';

const here = new URL('.', import.meta.url);
const files = ['.', 'held-out'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, here))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => (folder === '.' ? name : `${folder}/${name}`)),
);

describe('whole notices with the answer written inside', () => {
  it.each(files)('%s reads as marked', (file) => {
    const notice = readMarked(readFileSync(new URL(file, here), 'utf8'));
    const found = differences(notice, parseNotice(notice.text).mentions);
    expect(found).toEqual(KNOWN_MISSES[file] ?? []);
  });

  it('knows of no miss in a notice that is not there', () => {
    expect(Object.keys(KNOWN_MISSES).filter((file) => !files.includes(file))).toEqual([]);
  });
});

describe('the scorer of marked notices', () => {
  const notice = readMarked('到{时限:2030年|by 2030-12-31}由{单位:市科技局|lead 市科技局}牵头。');
  const at = (start: number, end: number) => ({ start, end, id: '', quote: '', rule: '' });

  it('counts hits, strict hits, misses and false alarms of each kind', () => {
    const scored = scoreNotice(notice, [
      { ...at(0, 6), kind: 'deadline', type: 'DATE', relation: 'by', endDate: '2030-12-31' },
      { ...at(7, 11), kind: 'department', name: '市科技局', aliases: [], role: 'responsible' },
      { ...at(11, 13), kind: 'department', name: '牵头', aliases: [], role: 'lead' },
    ]);
    expect(scored.tallies).toEqual({
      target: { gold: 0, found: 0, hits: 0, strict: 0 },
      deadline: { gold: 1, found: 1, hits: 1, strict: 1 },
      department: { gold: 1, found: 2, hits: 1, strict: 0 },
    });
    expect(scored.errors).toEqual([
      'wrong 7 “市科技局” department lead 市科技局 ← 7 “市科技局” department responsible 市科技局',
      'invented 11 “牵头” department lead 牵头',
    ]);
  });
});
