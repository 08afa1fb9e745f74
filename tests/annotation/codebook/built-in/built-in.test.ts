import { describe, expect, it } from 'vitest';
import { CODEBOOKS, codebookOf } from '../../../../lib/annotation/codebook/built-in/built-in.ts';
import { codesOf, offeredCodesOf } from '../../../../lib/annotation/codebook/codebook.ts';
import { tidyPath } from '../../../../lib/annotation/codebook/tag-path.ts';

const unique = (all: readonly unknown[]) => new Set(all).size === all.length;

it('tells the codebooks apart, and takes the officials’ for one it does not know', () => {
  expect(unique(CODEBOOKS.map(({ id }) => id))).toBe(true);
  expect(CODEBOOKS.map(({ id }) => codebookOf(id))).toEqual(CODEBOOKS);
  expect(codebookOf('gone').id).toBe('officials');
});

it('gives a tag one colour in whatever codebook it stands', () => {
  const names = CODEBOOKS.flatMap(offeredCodesOf).map(({ name }) => name);
  expect(unique(names), names.join()).toBe(true);
});

describe.each(CODEBOOKS.map((codebook) => [codebook.id, codebook] as const))(
  '%s',
  (_, codebook) => {
    const codes = codesOf(codebook);
    it('names each tag once', () => {
      const paths = codes.map(({ path }) => path);
      expect(unique(paths), paths.join()).toBe(true);
      expect(paths.map(tidyPath)).toEqual(paths);
      for (const { name } of codes) expect(name).not.toContain('/');
    });

    it('counts its keys from 1, over the tags that stand first and no others', () => {
      const keys = offeredCodesOf(codebook).map(({ key }) => key);
      expect(keys).toEqual(keys.map((_, at) => String(at + 1)));
      expect(keys.length).toBeLessThan(10);
      expect(codes.filter(({ depth, key }) => depth > 0 && key !== undefined)).toEqual([]);
    });

    it('gives each first tag of a group a hue of its own', () => {
      for (const { codes: first } of codebook.groups) {
        const hues = first.map(({ hue }) => hue);
        expect(unique(hues), hues.join()).toBe(true);
        for (const hue of hues) expect([1, 2, 3, 4, 5, 6]).toContain(hue);
      }
    });

    it('defines each tag in both languages, with an example', () => {
      for (const { path, definition, example } of codes) {
        expect(definition['zh-CN'], path).toMatch(/^.{8,}。$/u);
        expect(definition.en, path).toMatch(/^[A-Z].{12,}\.$/);
        expect(example, path).toMatch(/^.{6,}。$/u);
      }
    });
  },
);
