import { useState } from 'preact/hooks';
import type { Retagging } from '../../annotation/codebook/retag.ts';
import { pathText } from '../../annotation/codebook/tag-path.ts';
import { tagUses } from '../../annotation/codebook/tag-uses.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import { TagMenu } from '../tag-menu.tsx';
import type { ViewProps } from './view-props.ts';

interface BulkTagsProps extends ViewProps {
  /** The annotations in the list. */
  shown: readonly Annotation[];
  /** The tag by which they were chosen, or the empty string. */
  tag: string;
  onDone(): void;
}

/** Gives all annotations in the list a tag; those chosen by a tag can lose it, or have another in its place. */
export function BulkTags({ shown, tag, onDone, state, actions, words }: BulkTagsProps) {
  const [replacing, setReplacing] = useState(false);
  const change = (retagging: Retagging) => {
    actions.retag(
      shown.map(({ id }) => id),
      retagging,
    );
    onDone();
  };
  return (
    <section class="many-tags">
      <h3>{words.codebook.retagAll(shown.length)}</h3>
      {tag !== '' && (
        <p>
          <button
            type="button"
            class="button plain"
            aria-pressed={replacing}
            onClick={() => setReplacing(!replacing)}
          >
            {words.codebook.replace(pathText(tag))}
          </button>
          <button type="button" class="button plain" onClick={() => change({ remove: tag })}>
            {words.removeTag(pathText(tag))}
          </button>
        </p>
      )}
      <TagMenu
        codebook={state.codebook}
        others={tagUses(state.annotations).map((use) => use.tag)}
        has={tag === '' ? [] : [tag]}
        onChoose={(add) => change(replacing ? { remove: tag, add } : { add })}
        onClose={onDone}
        words={words}
      />
    </section>
  );
}
