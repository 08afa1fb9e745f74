import { soughtBy } from '../../annotation/anchoring/sought.ts';
import { wordChanges } from '../../annotation/difference/word-changes.ts';
import { normalForm } from '../../annotation/identity/essence.ts';
import type { PlacedPassage } from '../../annotation/record/passage-places.ts';
import { ChangedWords } from './changed-words.tsx';
import type { ViewProps } from './view-props.ts';

interface AnnotationQuoteProps extends ViewProps {
  placed: PlacedPassage;
}

/**
 * The words of a passage; a click shows them in the page. Of a place to review, how they differ from what stands
 * there; of what is gone, with what stood around them.
 */
export function AnnotationQuote(props: AnnotationQuoteProps) {
  const { placed, actions, words } = props;
  const tier = placed.place?.tier ?? 'anchored';
  if (tier === 'orphan') return <GoneQuote placed={placed} />;
  return (
    <button
      type="button"
      class="quote"
      title={words.showInPage}
      onClick={() => actions.reveal({ id: placed.key })}
    >
      {tier === 'review' ? <ProposedQuote {...props} /> : <mark>{quoteOf(placed)}</mark>}
    </button>
  );
}

function ProposedQuote({ placed, state }: AnnotationQuoteProps) {
  const { place } = placed;
  const quote = quoteOf(placed);
  const present =
    place && place.tier !== 'orphan'
      ? state.text?.present.slice(place.start, place.end)
      : undefined;
  const parts = wordChanges(normalForm(quote), normalForm(present ?? quote));
  if (parts.every(({ is }) => is === 'kept')) return <mark class="mark-review">{quote}</mark>;
  return <ChangedWords parts={parts} />;
}

/** Characters that are shown on either side of what is gone. */
const AROUND = 16;

function GoneQuote({ placed: { passage } }: Pick<AnnotationQuoteProps, 'placed'>) {
  const sought = soughtBy(passage.selector);
  const before = sought?.prefix.split('\n').at(-1)?.slice(-AROUND);
  const after = sought?.suffix.split('\n')[0]?.slice(0, AROUND);
  return (
    <p class="quote">
      {before && <span class="around">…{before}</span>}
      <mark>{sought?.exact}</mark>
      {after && <span class="around">{after}…</span>}
    </p>
  );
}

/** The words that a passage was made on. */
export function quoteOf({ passage }: PlacedPassage): string {
  return soughtBy(passage.selector)?.exact ?? '';
}
