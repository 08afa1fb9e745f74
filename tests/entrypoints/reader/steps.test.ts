import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../entrypoints/reader/entries.ts';
import { entryAfter, type Stride } from '../../../entrypoints/reader/steps.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';

const TEXT = `一、目标
到2028年底，专利授权量达到20件。
二、任务
每年开展专项行动4次以上。（责任单位：市科技局、市公安局）
三、督查
2027年底前完成评估。`;

const notice = parseNotice(TEXT);
const entries = entriesOf({ notice, annotations: [], places: {} });
const wordsOf = (entry: (typeof entries)[number] | undefined) =>
  entry && TEXT.slice(entry.span.start, entry.span.end);

/** All words that one comes to, step by step, from the entry with the words given. */
function walk(from: string, by: 1 | -1, stride: Stride): (string | undefined)[] {
  const walked: (string | undefined)[] = [];
  let at = entries.findIndex((entry) => wordsOf(entry) === from);
  expect(at).toBeGreaterThanOrEqual(0);
  for (;;) {
    const next = entryAfter(entries, at, by, stride, notice.outline);
    if (next === undefined) return walked;
    walked.push(wordsOf(next));
    at = entries.indexOf(next);
  }
}

describe('steps', () => {
  const [first, last] = ['到2028年底', '2027年底前'];

  it.each<[Stride, string[]]>([
    ['kind', ['每年', '2027年底前']],
    ['clause', ['每年', '2027年底前']],
  ])('forward by %s', (stride, words) => {
    expect(walk(first, 1, stride)).toEqual(words);
  });

  it('forward and back by mark goes through all of them', () => {
    const all = entries.map(wordsOf);
    expect([first, ...walk(first, 1, 'mark')]).toEqual(all);
    expect([last, ...walk(last, -1, 'mark')]).toEqual(all.toReversed());
  });

  it('back by clause stands at the first mark of each', () => {
    expect(walk(last, -1, 'clause')).toEqual(['每年', first]);
  });

  it('of one kind leaves out the others', () => {
    expect(walk('市科技局', 1, 'kind')).toEqual(['市公安局']);
    expect(walk('市公安局', 1, 'kind')).toEqual([]);
  });
});
