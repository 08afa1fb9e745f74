import { describe, expect, it } from 'vitest';
import {
  isWithin,
  pathText,
  renamed,
  rootOf,
  tidyPath,
} from '../../../lib/annotation/codebook/tag-path.ts';

it('shows a path with its steps', () => {
  expect(pathText('供给型/人才培养')).toBe('供给型 › 人才培养');
  expect(pathText('需牵头')).toBe('需牵头');
  expect(rootOf('供给型/人才培养')).toBe('供给型');
});

describe('a tag and those under it', () => {
  it.each([
    ['供给型', '供给型', true],
    ['供给型/人才培养', '供给型', true],
    ['供给型/人才培养/培训', '供给型', true],
    ['供给型', '供给型/人才培养', false],
    ['供给型二', '供给型', false],
  ])('%s within %s: %s', (tag, above, answer) => {
    expect(isWithin(tag, above)).toBe(answer);
  });
});

describe('renaming', () => {
  it.each([
    ['供给型', '供给型', '供给侧', '供给侧'],
    ['供给型/人才培养', '供给型', '供给侧', '供给侧/人才培养'],
    ['供给型/人才培养', '供给型/人才培养', '人才', '人才'],
    ['供给型二', '供给型', '供给侧', '供给型二'],
    ['供给型', '供给型', '供给型/总', '供给型/总'],
  ])('%s, with %s called %s, is %s', (tag, from, to, answer) => {
    expect(renamed(tag, from, to)).toBe(answer);
  });
});

it('tidies what was typed', () => {
  expect(tidyPath(' 供给型 ／ 人才培养 ')).toBe('供给型/人才培养');
  expect(tidyPath('供给型 › 人才培养')).toBe('供给型/人才培养');
  expect(tidyPath('/ /')).toBe('');
});
