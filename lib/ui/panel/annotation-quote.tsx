import type { Annotation } from '../../annotation/annotation.ts';
import { normalForm } from '../../annotation/essence.ts';
import { soughtBy } from '../../annotation/sought.ts';
import { wordChanges } from '../../annotation/word-changes.ts';
import { ChangedWords } from './changed-words.tsx';
import type { ViewProps } from './view-props.ts';

interface AnnotationQuoteProps extends ViewProps {
  annotation: Annotation;
}

/**
 * The words of an annotation; a click shows them in the page. Of a place to review, how they differ from what stands
 * there; of what is gone, with what stood around them.
 */
export function AnnotationQuote(props: AnnotationQuoteProps) {
  const { annotation, state, actions, words } = props;
  const tier = state.places[annotation.id]?.tier ?? 'anchored';
  if (tier === 'orphan') return <GoneQuote annotation={annotation} />;
  return (
    <button
      type="button"
      class="quote"
      title={words.showInPage}
      onClick={() => actions.reveal({ id: annotation.id })}
    >
      {tier === 'review' ? <ProposedQuote {...props} /> : <mark>{quoteOf(annotation)}</mark>}
    </button>
  );
}

function ProposedQuote({ annotation, state }: AnnotationQuoteProps) {
  const place = state.places[annotation.id];
  const quote = quoteOf(annotation);
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

function GoneQuote({ annotation }: Pick<AnnotationQuoteProps, 'annotation'>) {
  const sought = soughtBy(annotation.target.selector);
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

const quoteOf = ({ target }: Annotation): string => soughtBy(target.selector)?.exact ?? '';
