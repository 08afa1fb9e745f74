import { hueOf, type TagHues } from '../../lib/annotation/codebook/tag-hues.ts';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import { tagsOf } from '../../lib/annotation/record/edit.ts';
import { annotationIdIn } from '../../lib/annotation/record/passage-places.ts';
import { TAG_NAMES } from '../../lib/page/mark-names.ts';
import type { Entry } from './entries.ts';

/**
 * The entries with each annotation painted in the hue of its first tag. What has no tag keeps the marker pen's, and
 * what is to be reviewed its wave.
 */
export function tagColoured(
  entries: readonly Entry[],
  annotations: readonly Annotation[],
  hues: TagHues,
): readonly Entry[] {
  const tags = new Map(annotations.map((annotation) => [annotation.id, tagsOf(annotation)[0]]));
  return entries.map((entry) => {
    const tag = tags.get(annotationIdIn(entry.id));
    if (tag === undefined || entry.name !== 'policylens-annotation') return entry;
    return { ...entry, name: TAG_NAMES[hueOf(tag, hues) - 1] ?? entry.name };
  });
}
