import { describe, expect, it } from 'vitest';
import { CODEBOOKS } from '../../../lib/annotation/codebook/built-in/built-in.ts';
import { OFFICIALS } from '../../../lib/annotation/codebook/built-in/officials.ts';
import { type Codebook, codesOf } from '../../../lib/annotation/codebook/codebook.ts';
import { inBoth } from '../../../lib/annotation/codebook/codebook-names.ts';
import { hueOf, tagHues } from '../../../lib/annotation/codebook/tag-hues.ts';
import { rootOf } from '../../../lib/annotation/codebook/tag-path.ts';

const BUILT_IN = tagHues(CODEBOOKS);

function codebook(id: string, ...codes: Codebook['groups'][number]['codes'][number][]): Codebook {
  return { id, name: inBoth(id), groups: [{ name: inBoth(''), codes }] };
}

const words = { definition: inBoth(''), example: '' };

it('gives a tag the colour of the one it stands under', () => {
  for (const { path } of CODEBOOKS.flatMap(codesOf))
    expect(hueOf(path, BUILT_IN)).toBe(hueOf(rootOf(path), BUILT_IN));
  expect(hueOf('产业/种业', BUILT_IN)).toBe(hueOf('产业', BUILT_IN));
});

it('gives a tag of one’s own a hue that no tag of the officials has', () => {
  const taken = codesOf(OFFICIALS).map(({ path }) => hueOf(path, BUILT_IN));
  for (const tag of ['产业', '供给侧', 'x', '', '🙂', '__proto__', 'constructor/x']) {
    expect(hueOf(tag, BUILT_IN), tag).toBe(hueOf(tag, BUILT_IN));
    expect(taken, tag).not.toContain(hueOf(tag, BUILT_IN));
    expect([1, 2, 3, 4, 5, 6], tag).toContain(hueOf(tag, BUILT_IN));
  }
});

describe('a codebook of one’s own', () => {
  const seed = { name: '种业', hue: 2, ...words };
  const own = codebook('own', { name: '产业', hue: 3, under: [seed], ...words });

  it('has a hue for its tags, and another for one below', () => {
    const hues = tagHues([own]);
    expect(hueOf('产业', hues)).toBe(3);
    expect(hueOf('产业/机械', hues)).toBe(3);
    expect(hueOf('产业/种业', hues)).toBe(2);
    expect(hueOf('产业/种业/水稻', hues)).toBe(2);
  });

  it('comes before another that has the tag too, where it stands first', () => {
    const other = codebook('other', { name: '产业', hue: 1, ...words });
    expect(hueOf('产业', tagHues([own, other]))).toBe(3);
    expect(hueOf('产业', tagHues([other, own]))).toBe(1);
  });
});
