import { useState } from 'preact/hooks';
import type { PlacedPassage } from '../../annotation/record/passage-places.ts';
import { selectedWords } from './selected-words.ts';
import type { ViewProps } from './view-props.ts';

interface PlaceActionsProps extends ViewProps {
  placed: PlacedPassage;
}

/**
 * What a person decides of a place that is not sure: it is here, it is where the selection in the page is, or it is
 * nowhere in this text. Of what is gone, only where it is.
 */
export function PlaceActions({ placed: { key, place }, state, actions, words }: PlaceActionsProps) {
  const [asked, setAsked] = useState(false);
  const proposed = place?.tier === 'review';
  const chosen = selectedWords(state);
  const selected = chosen !== undefined;
  return (
    <>
      <div class="actions">
        {proposed && (
          <button type="button" class="button" onClick={() => actions.confirmPlace(key)}>
            {words.itIsHere} <kbd>Y</kbd>
          </button>
        )}
        <button
          type="button"
          class="button"
          title={chosen}
          onClick={() => (selected ? actions.moveToSelection(key) : setAsked(true))}
        >
          {selected ? words.moveToSelection : words.choosePlace}
        </button>
        {proposed && (
          <button type="button" class="button plain" onClick={() => actions.giveUpPlace(key)}>
            {words.stopLooking}
          </button>
        )}
      </div>
      {asked && (
        <p class="quiet" role="status">
          {selected ? words.selectedWords(chosen) : words.choosePlaceHint}
        </p>
      )}
    </>
  );
}
