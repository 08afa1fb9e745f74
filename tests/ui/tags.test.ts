import { expect, it } from 'vitest';
import { BUILT_IN_TAGS, hueOf } from '../../lib/ui/tags.ts';

it('gives each built-in tag a hue and a key of its own', () => {
  const count = BUILT_IN_TAGS.length;
  expect(new Set(BUILT_IN_TAGS.map(({ hue }) => hue)).size).toBe(count);
  expect(new Set(BUILT_IN_TAGS.map(({ key }) => key)).size).toBe(count);
});

it('gives a tag of one’s own a hue that no built-in tag has', () => {
  const taken = BUILT_IN_TAGS.map(({ hue }) => hue);
  for (const tag of ['保护', '供给型', 'x', '', '🙂']) {
    expect(hueOf(tag), tag).toBe(hueOf(tag));
    expect(taken, tag).not.toContain(hueOf(tag));
    expect([1, 2, 3, 4, 5, 6], tag).toContain(hueOf(tag));
  }
});
