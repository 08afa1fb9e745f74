import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseNotice } from '../lib/notice/parse.ts';
import * as en from '../lib/ui/words/en-reasons.ts';
import * as zhCN from '../lib/ui/words/zh-CN-reasons.ts';
import { readMarked } from './notices/marked.ts';

const folder = new URL('./notices/', import.meta.url);
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readMarked(readFileSync(new URL(file, folder), 'utf8')).text);

it('the interface has words for every rule that fires on the marked notices, in both languages', () => {
  const fired = new Set(
    texts.flatMap((text) => parseNotice(text).mentions.map(({ rule }) => rule)),
  );
  expect(fired.size).toBeGreaterThan(20);
  expect([...fired].filter((rule) => !(rule in zhCN.rules && rule in en.rules))).toEqual([]);
});
