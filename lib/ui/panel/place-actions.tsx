import { useState } from 'preact/hooks';
import type { Annotation } from '../../annotation/annotation.ts';
import type { ViewProps } from './view-props.ts';

interface PlaceActionsProps extends ViewProps {
  annotation: Annotation;
}

/**
 * What a person decides of a place that is not sure: it is here, it is where the selection in the page is, or it is
 * nowhere in this text. Of what is gone, only where it is.
 */
export function PlaceActions({ annotation: { id }, state, actions, words }: PlaceActionsProps) {
  const [asked, setAsked] = useState(false);
  const proposed = state.places[id]?.tier === 'review';
  const selected = state.selection !== undefined;
  return (
    <>
      <div class="actions">
        {proposed && (
          <button type="button" class="button" onClick={() => actions.confirmPlace(id)}>
            {words.itIsHere} <kbd>Y</kbd>
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => (selected ? actions.moveToSelection(id) : setAsked(true))}
        >
          {selected ? words.moveToSelection : words.choosePlace}
        </button>
        {proposed && (
          <button type="button" class="button plain" onClick={() => actions.giveUpPlace(id)}>
            {words.stopLooking}
          </button>
        )}
      </div>
      {asked && !selected && (
        <p class="quiet" role="status">
          {words.choosePlaceHint}
        </p>
      )}
    </>
  );
}
