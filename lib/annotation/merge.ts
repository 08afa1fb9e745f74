import type { Annotation } from './annotation.ts';
import {
  noteOf,
  tagsOf,
  withDraft,
  withNote,
  withoutPlace,
  withoutTag,
  withPlace,
  withTag,
} from './edit.ts';
import { mergeNote } from './merge-note.ts';

/**
 * The edits that led from `base` to `mine`, done to `here`: what another tab wrote in the meantime stays. Tags are a
 * set; notes are merged by `mergeNote`; a place is the one that was chosen last. A deletion in the meantime stands,
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
  const foundAgain = base.absentFrom !== undefined && mine.absentFrom === undefined;
  if (foundAgain || !sameJson(base.target.selector, mine.target.selector)) {
    merged = withPlace(merged, mine.target.selector, time);
  }
  if (mine.absentFrom !== undefined && mine.absentFrom !== base.absentFrom) {
    merged = withoutPlace(merged, mine.absentFrom, time);
  }
  if (here.deleted !== undefined) {
    if (merged === here || mine.deleted !== undefined) return here;
    const { deleted: _, ...alive } = merged;
    merged = alive;
  }
  const [was, is] = [base.draft ?? false, mine.draft ?? false];
  return was === is ? merged : withDraft(merged, is, time);
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
