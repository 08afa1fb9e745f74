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
  const chosen = selectedWords(state);
  const selected = chosen !== undefined;
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
          title={chosen}
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
      {asked && (
        <p class="quiet" role="status">
          {selected ? words.selectedWords(chosen) : words.choosePlaceHint}
        </p>
      )}
    </>
  );
}

/** Characters of the selection that are shown. */
const SHOWN = 40;

/** What is selected in the page, as far as its text is known here. */
function selectedWords({ selection, text }: ViewProps['state']): string | undefined {
  if (selection === undefined) return undefined;
  const words = text?.present.slice(selection.start, selection.end) ?? '';
  return words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words;
}
