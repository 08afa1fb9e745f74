import { describe, expect, it } from 'vitest';
import { withDraft, withNote, withTag } from '../../../lib/annotation/record/edit.ts';
import {
  ALL_ANNOTATIONS,
  type AnnotationChoices,
  annotationsFor,
} from '../../../lib/ui/panel/annotation-choices.ts';
import { annotationOn, spanOf } from './sample.ts';

const LATER = '2026-09-09T00:00:00.000Z';
const LATEST = '2026-09-10T00:00:00.000Z';
const officers = annotationOn('首席知识产权官', { tag: '供给型/人才培养' });
const bases = withNote(annotationOn('专利导航基地'), '函询市科技局。', LATEST);
const action = withDraft(withTag(annotationOn('联合执法行动'), '保护', LATER), true, LATER);
const names = new Map([
  [officers, 'officers'],
  [bases, 'bases'],
  [action, 'action'],
]);

const PLACES = {
  [officers.id]: { tier: 'review' as const, score: 0.7, ...spanOf('首席知识产权官') },
  [bases.id]: { tier: 'anchored' as const, score: 1, ...spanOf('专利导航基地') },
  [action.id]: { tier: 'orphan' as const },
};

describe('which annotations are listed', () => {
  it.each<[Partial<AnnotationChoices>, string]>([
    [{}, 'action bases officers'],
    [{ tag: '供给型' }, 'officers'],
    [{ tag: '供给型/人才培养' }, 'officers'],
    [{ tag: '供给' }, ''],
    [{ kind: 'noted' }, 'bases'],
    [{ kind: 'untagged' }, 'bases'],
    [{ kind: 'draft' }, 'action'],
    [{ kind: 'review' }, 'action officers'],
    [{ order: 'page' }, 'action bases officers'],
    [{ order: 'recent' }, 'bases action officers'],
    [{ order: 'tag' }, 'action officers bases'],
    [{ typed: '執法' }, 'action'],
    [{ typed: '科技局' }, 'bases'],
    [{ typed: '供给型 › 人才' }, 'officers'],
    [{ typed: '供给 人才' }, 'officers'],
    [{ typed: '专利', tag: '保护' }, ''],
  ])('%o: %s', (choices, answer) => {
    const listed = annotationsFor(
      [officers, bases, action],
      { ...ALL_ANNOTATIONS, ...choices },
      PLACES,
    );
    expect(listed.map((it) => names.get(it)).join(' ')).toBe(answer);
  });
});
