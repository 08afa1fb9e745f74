import { annotationGroups } from './annotation-groups.ts';
import { Changes } from './changes.tsx';
import type { ViewProps } from './view-props.ts';

interface ChangedTextProps extends ViewProps {
  /** Whether the differences are shown. */
  open: boolean;
  onOpen(open: boolean): void;
  /** Goes to the annotations that are to be reviewed. */
  onReview(): void;
}

/**
 * Says that the text is not the one the annotations were made on, what became of them, and what was changed. It stays
 * until nothing is left to review and the person takes the present text as the one that counts.
 */
export function ChangedText({ state, actions, words, open, onOpen, onReview }: ChangedTextProps) {
  const changes = state.text?.changes ?? [];
  if (changes.length === 0 || state.annotations.length === 0) return null;
  const renumbered = changes.filter((change) => change.renumbered).length;
  const { inPlace, review, gone } = annotationGroups(state.annotations, state.places);
  return (
    <aside class="banner" aria-label={words.textChanged}>
      <span class="icon icon-info" />
      <p role="status">
        {words.changedSince(changes.length - renumbered, renumbered)}
        {words.annotationsNow(inPlace.length, review.length, gone.length)}
      </p>
      <p class="actions">
        <button
          type="button"
          class="link"
          aria-expanded={open}
          aria-controls="changes"
          onClick={() => onOpen(!open)}
        >
          {open ? words.hideChanges : words.showChanges}
        </button>
        {review.length > 0 ? (
          <button type="button" class="link" onClick={onReview}>
            {words.reviewEach}
          </button>
        ) : (
          <button
            type="button"
            class="link"
            title={words.adoptTextHint}
            onClick={actions.adoptText}
          >
            {words.adoptText}
          </button>
        )}
      </p>
      {open && <Changes changes={changes} actions={actions} words={words} />}
    </aside>
  );
}
