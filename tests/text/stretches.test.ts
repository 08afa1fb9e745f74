import { describe, expect, it } from 'vitest';
import { cutsAt, stretches } from '../../lib/text/stretches.ts';

describe('stretches', () => {
  it.each([
    ['序号|指标\n2025年', '|\n', ['序号', '指标', '2025年']],
    ['\n\n一\n\n二\n', '\n', ['一', '二']],
    ['一', '\n', ['一']],
    ['', '\n', []],
    ['\n', '\n', []],
    [' \n ', '\n', [' ', ' ']],
  ])('%j cut at %j', (text, cuts, words) => {
    const spans = stretches(text, cutsAt(cuts));
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});
