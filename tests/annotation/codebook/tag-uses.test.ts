import { expect, it } from 'vitest';
import { tagUses } from '../../../lib/annotation/codebook/tag-uses.ts';
import { withTag } from '../../../lib/annotation/record/edit.ts';
import { annotationOn, urn } from '../samples.ts';

const NOW = '2026-11-22T00:00:00.000Z';
const [one, other] = [urn(), urn()];
const tagged = (document: string, ...tags: string[]) =>
  tags.reduce((it, tag) => withTag(it, tag, NOW), annotationOn(document));

it('counts a tag with those under it, an annotation once, parents first', () => {
  const uses = tagUses([
    tagged(one, '供给型/人才培养', '供给型/资金投入'),
    tagged(other, '供给型/人才培养', '保护'),
    tagged(other),
  ]);
  expect(uses).toEqual([
    { tag: '保护', annotations: 1, documents: 1 },
    { tag: '供给型', annotations: 2, documents: 2 },
    { tag: '供给型/人才培养', annotations: 2, documents: 2 },
    { tag: '供给型/资金投入', annotations: 1, documents: 1 },
  ]);
});
