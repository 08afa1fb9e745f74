/**
 * How well the parser reads the marked notices: `node tests/notices/score.ts [--errors] [FOLDER…]`, folders beside
 * this file (`.` is this one, `held-out` the notices kept aside while rules were made, `blind` those written by
 * somebody who never saw them); without any, one table for each.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseNotice } from '../../lib/notice/parse.ts';
import { readMarked } from './marked.ts';
import { KINDS, scoreNotice, type Tally } from './scoring.ts';

const here = new URL('.', import.meta.url);
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const withErrors = process.argv.includes('--errors');

const percent = (part: number, whole: number) =>
  (whole === 0 ? 100 : (100 * part) / whole).toFixed(1).padStart(7);

function add(sum: Tally, one: Tally): Tally {
  return {
    gold: sum.gold + one.gold,
    found: sum.found + one.found,
    hits: sum.hits + one.hits,
    strict: sum.strict + one.strict,
  };
}

function row(kind: string, { gold, found, hits, strict }: Tally): string {
  const rates = [percent(hits, found), percent(hits, gold), percent(2 * hits, gold + found)];
  return `${kind.padEnd(12)}${String(gold).padStart(5)}${String(found).padStart(6)}${rates.join('')}${percent(2 * strict, gold + found)}`;
}

function table(folder: string): void {
  const place = new URL(folder === '.' ? '.' : `${folder}/`, here);
  const files = readdirSync(place).filter((name) => name.endsWith('.txt'));
  const none = { gold: 0, found: 0, hits: 0, strict: 0 };
  const sums: Record<string, Tally> = { target: none, deadline: none, department: none };
  for (const file of files) {
    const notice = readMarked(readFileSync(new URL(file, place), 'utf8'));
    const { tallies, errors } = scoreNotice(notice, parseNotice(notice.text).mentions);
    for (const kind of KINDS) sums[kind] = add(sums[kind] ?? none, tallies[kind]);
    if (withErrors && errors.length > 0) console.log(`${file}\n  ${errors.join('\n  ')}`);
  }
  console.log(`${folder}: ${files.length} notices`);
  console.log('kind         gold found      P      R      F1 strict F1');
  for (const kind of KINDS) console.log(row(kind, sums[kind] ?? none));
}

for (const folder of words.length > 0 ? words : ['.', 'held-out', 'blind']) table(folder);
