import { describe, expect, it } from 'vitest';
import { retagged, withTagRenamed } from '../../../lib/annotation/codebook/retag.ts';
import { tagsOf, withNote, withTag } from '../../../lib/annotation/record/edit.ts';
import { annotationOn, urn } from '../samples.ts';

const NOW = '2026-11-21T00:00:00.000Z';
const LATER = '2026-11-22T00:00:00.000Z';
const tagged = (tags: string) =>
  tags
    .split(' ')
    .filter(Boolean)
    .reduce((it, tag) => withTag(it, tag, NOW), annotationOn(urn()));
const shown = (annotation: ReturnType<typeof tagged>) => tagsOf(annotation).join(' ');

describe('renaming a tag', () => {
  it.each([
    ['需牵头', '需牵头', '牵头', '牵头'],
    ['保护 供给型/人才培养 需牵头', '供给型', '供给侧', '保护 供给侧/人才培养 需牵头'],
    ['供给型 供给侧', '供给型', '供给侧', '供给侧'],
    ['供给侧 供给型/资金', '供给型/资金', '供给侧', '供给侧'],
    ['需牵头人', '需牵头', '牵头', '需牵头人'],
  ])('%s, with %s called %s: %s', (tags, from, to, answer) => {
    expect(shown(withTagRenamed(tagged(tags), from, to, LATER))).toBe(answer);
  });

  it('leaves the note, and an annotation without the tag altogether', () => {
    const noted = withNote(tagged('需牵头'), '需牵头', NOW);
    const after = withTagRenamed(noted, '需牵头', '牵头', LATER);
    expect(after.body[1]).toEqual(noted.body[1]);
    expect(after.modified).toBe(LATER);
    expect(withTagRenamed(noted, '产业', '行业', LATER)).toBe(noted);
    expect(withTagRenamed(noted, '需牵头', '需牵头', LATER)).toBe(noted);
  });
});

describe('retagging', () => {
  it.each([
    ['保护', { add: '管理' }, '保护 管理'],
    ['保护 管理', { remove: '保护' }, '管理'],
    ['供给型/人才培养 保护', { remove: '供给型' }, '保护'],
    ['供给型/人才培养', { remove: '供给型', add: '环境型' }, '环境型'],
    ['供给型 供给型/资金', { remove: '供给型', add: '供给型/资金' }, '供给型/资金'],
  ])('%s with %o is %s', (tags, retagging, answer) => {
    expect(shown(retagged(tagged(tags), retagging, LATER))).toBe(answer);
  });

  it('changes nothing where there is nothing to change', () => {
    const annotation = tagged('保护');
    expect(retagged(annotation, { add: '保护' }, LATER)).toBe(annotation);
    expect(retagged(annotation, { remove: '管理' }, LATER)).toBe(annotation);
  });

  it('leaves a highlight where the only tag goes', () => {
    expect(retagged(tagged('保护'), { remove: '保护' }, LATER).motivation).toBe('highlighting');
  });
});
