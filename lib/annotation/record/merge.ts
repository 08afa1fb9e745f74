import type { Annotation } from './annotation.ts';
import { noteOf, tagsOf, withDraft, withNote, withoutTag, withTag } from './edit.ts';
import { mergeNote } from './merge-note.ts';
import { mergePassages } from './merge-passages.ts';
import { passagesOf, withPassages } from './passages.ts';

/**
 * The edits that led from `base` to `mine`, done to `here`: what another tab wrote in the meantime stays. Tags are a
 * set; notes are merged by `mergeNote`, passages by `mergePassages`. A deletion in the meantime stands,
 * unless `mine` says something that the deleted one did not.
 */
export function mergeAnnotation(base: Annotation, here: Annotation, mine: Annotation): Annotation {
  const time = mine.modified > here.modified ? mine.modified : here.modified;
  let merged = here;
  for (const tag of tagsOf(base)) {
    if (!tagsOf(mine).includes(tag)) merged = withoutTag(merged, tag, time);
  }
  for (const tag of tagsOf(mine)) {
    if (!tagsOf(base).includes(tag)) merged = withTag(merged, tag, time);
  }
  merged = withNote(merged, mergeNote(noteOf(base), noteOf(here), noteOf(mine)), time);
  // A twin has another id, and its first passage with it.
  const passages = (of: Annotation) =>
    passagesOf(of).map((it) => (it.id === of.id ? { ...it, id: here.id } : it));
  const places = mergePassages(passages(base), passages(here), passages(mine));
  merged = withPassages(merged, places, time);
  if (here.deleted !== undefined) {
    if (merged === here || mine.deleted !== undefined) return here;
    const { deleted: _, ...alive } = merged;
    merged = alive;
  }
  const [was, is] = [base.draft ?? false, mine.draft ?? false];
  return was === is ? merged : withDraft(merged, is, time);
}
