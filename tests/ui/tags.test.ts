import { expect, it } from 'vitest';
import { codesOf } from '../../lib/annotation/codebook.ts';
import { CODEBOOKS } from '../../lib/annotation/codebooks/built-in.ts';
import { OFFICIALS } from '../../lib/annotation/codebooks/officials.ts';
import { rootOf } from '../../lib/annotation/tag-path.ts';
import { hueOf } from '../../lib/ui/tags.ts';

it('gives a tag the colour of the one it stands under', () => {
  for (const { path } of CODEBOOKS.flatMap(codesOf)) expect(hueOf(path)).toBe(hueOf(rootOf(path)));
  expect(hueOf('产业/种业')).toBe(hueOf('产业'));
});

it('gives a tag of one’s own a hue that no tag of the officials has', () => {
  const taken = codesOf(OFFICIALS).map(({ path }) => hueOf(path));
  for (const tag of ['产业', '供给侧', 'x', '', '🙂']) {
    expect(hueOf(tag), tag).toBe(hueOf(tag));
    expect(taken, tag).not.toContain(hueOf(tag));
    expect([1, 2, 3, 4, 5, 6], tag).toContain(hueOf(tag));
  }
});
