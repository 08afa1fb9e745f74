import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { noteEditor } from '../../../entrypoints/sidepanel/note-editor.ts';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import { noteOf, withDraft, withNote } from '../../../lib/annotation/record/edit.ts';
import { BETWEEN } from '../../../lib/annotation/record/merge-note.ts';
import type { AnnotationStore } from '../../../lib/storage/annotation-store.ts';
import { annotationOn, urn } from '../../annotation/samples.ts';

/** A store with one annotation that can be full for a while. */
function openStage() {
  const stage = { annotation: annotationOn(urn()), full: false, steps: new Set<string>() };
  const changeAnnotation: AnnotationStore['changeAnnotation'] = async ({ step }, change) => {
    await new Promise((done) => setTimeout(done, 10));
    if (stage.full) throw new DOMException('no', 'QuotaExceededError');
    stage.steps.add(step);
    stage.annotation = change(stage.annotation);
    return stage.annotation;
  };
  const heard = { saved: vi.fn(), failed: vi.fn() };
  const { writeNote } = noteEditor({ changeAnnotation } as AnnotationStore, heard);
  const { id } = stage.annotation;
  const write = (note: string, done: boolean, seen: string) => writeNote(id, note, done, seen);
  return { stage, heard, write };
}

const written = (annotation: Annotation) => [noteOf(annotation), annotation.draft ?? false];
const elsewhere = (annotation: Annotation, note: string) => withNote(annotation, note, 'later');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

it('writes a draft with each key, in one step, and a note when the field is left', async () => {
  const { stage, write } = openStage();
  write('请', false, '');
  write('请核', false, '请');
  await pass(100);
  expect(written(stage.annotation)).toEqual(['请核', true]);
  write('请核', true, '请核');
  await pass(100);
  expect(written(stage.annotation)).toEqual(['请核', false]);
  expect(stage.steps.size).toBe(1);
});

it('keeps what was written elsewhere since, and says so when the field is left', async () => {
  const { stage, heard, write } = openStage();
  write('乙', false, '');
  await pass(100);
  stage.annotation = elsewhere(stage.annotation, `甲${BETWEEN}乙`);
  write('乙二', false, '乙');
  write('乙二', true, '乙二');
  await pass(100);
  expect(written(stage.annotation)).toEqual([`甲${BETWEEN}乙二`, false]);
  expect(heard.saved.mock.calls.map(([, merged]) => merged)).toEqual([false, false, true]);
});

it('says that the disk is full, tries again, and saves the last that was typed', async () => {
  const { stage, heard, write } = openStage();
  stage.full = true;
  write('请', false, '');
  write('请核', false, '请');
  write('请核', true, '请核');
  await pass(100);
  expect(heard.failed).toHaveBeenLastCalledWith('no', true);
  await pass(60_000);
  stage.full = false;
  await pass(60_000);
  expect(written(stage.annotation)).toEqual(['请核', false]);
  expect(heard.saved).toHaveBeenCalledOnce();
});

it('changes what was unsaved without writing it twice', async () => {
  const { stage, write } = openStage();
  stage.annotation = withDraft(elsewhere(stage.annotation, '原文'), false, 'now');
  stage.full = true;
  write('原文一', false, '原文');
  write('原文一', true, '原文一');
  await pass(100);
  stage.full = false;
  write('新原文', false, '原文一');
  write('新原文', true, '新原文');
  await pass(100_000);
  expect(written(stage.annotation)).toEqual(['新原文', false]);
});
