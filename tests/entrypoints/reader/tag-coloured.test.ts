import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../entrypoints/reader/entries.ts';
import { tagColoured } from '../../../entrypoints/reader/tag-coloured.ts';
import { withTag } from '../../../lib/annotation/record/edit.ts';
import { annotationOn } from '../../ui/panel/sample.ts';

const HUES = new Map([
  ['需牵头', 4],
  ['政策工具', 2],
]);
const bare = annotationOn('专利导航基地');

function nameWith(tags: readonly string[], said: Partial<Entry> = {}) {
  let annotation = bare;
  for (const tag of tags) annotation = withTag(annotation, tag, bare.created);
  const span = { start: 0, end: 4 };
  const entry: Entry = {
    ...{ id: bare.id, kind: 'annotation', name: 'policylens-annotation', span },
    ...said,
  };
  return tagColoured([entry], [annotation], HUES)[0]?.name;
}

describe('the colour of an annotation', () => {
  it.each([
    ['its tag', ['需牵头'], 'policylens-annotation-4'],
    ['the first of its tags', ['政策工具', '需牵头'], 'policylens-annotation-2'],
    ['what its tag stands under', ['政策工具/需求型'], 'policylens-annotation-2'],
    ['the marker pen, without a tag', [], 'policylens-annotation'],
  ])('is that of %s', (_, tags, name) => {
    expect(nameWith(tags)).toBe(name);
  });

  it('is one of the free hues for a tag that no codebook has', () => {
    expect(nameWith(['产业'])).toMatch(/^policylens-annotation-[56]$/);
  });

  it('is that of its tag at a further passage too', () => {
    expect(nameWith(['需牵头'], { id: `${bare.id} urn:uuid:1` })).toBe('policylens-annotation-4');
  });

  it('gives way to the wave where the place is to be reviewed', () => {
    expect(nameWith(['需牵头'], { name: 'policylens-review' })).toBe('policylens-review');
  });
});
