import fc from 'fast-check';
import type { Bilingual, Code, Codebook } from '../../lib/annotation/codebook/codebook.ts';
import { inBoth } from '../../lib/annotation/codebook/codebook-names.ts';

/** Words without labels, with what files stumble over. */
const words = fc
  .string({
    unit: fc.constantFrom('甲', '𠮷', '<', '&', '"', '\n', ' ', 'a', ']]>'),
    maxLength: 12,
  })
  .map((text) => text.trim());

const name = fc
  .string({
    unit: fc.constantFrom('云', '泽', '𠮷', '<', '&', '"', "'", 'b', '1'),
    minLength: 1,
    maxLength: 4,
  })
  .filter((text) => text.trim() === text);

const bilingual = fc.oneof(words.map(inBoth), fc.record<Bilingual>({ 'zh-CN': words, en: words }));

/** A list of codes down to a level, each name once. */
function codesDownTo(levels: number): fc.Arbitrary<Code[]> {
  const code: fc.Arbitrary<Code> = fc.record(
    {
      name,
      definition: bilingual,
      example: words,
      hue: fc.integer({ min: 1, max: 6 }),
      ...(levels > 1 && {
        under: codesDownTo(levels - 1).filter((codes) => codes.length > 0),
      }),
    },
    { requiredKeys: ['name', 'definition', 'example'] },
  );
  return fc.uniqueArray(code, { selector: (it) => it.name, maxLength: levels > 1 ? 3 : 2 });
}

/** Codebooks of one to three groups; the first code has a key. */
export const codebooks: fc.Arbitrary<Codebook> = fc
  .tuple(fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), codesDownTo(3), name)
  .map(([groupNames, codes, title]) => {
    const groups = groupNames.map((group, at) => ({
      name: inBoth(group),
      codes: codes
        .filter((_, index) => index % groupNames.length === at)
        .map((code, index) => (at + index === 0 ? { ...code, key: '1' } : code)),
    }));
    return { id: 'own', name: inBoth(title), groups };
  });
