import type { PlacedPassage } from '../../annotation/record/passage-places.ts';
import { shortened } from '../shortened.ts';
import { AnnotationQuote, quoteOf } from './annotation-quote.tsx';
import { confirmedBy } from './confirmed-by.ts';
import { passageAddress } from './passage-address.ts';
import { PlaceActions } from './place-actions.tsx';
import type { ViewProps } from './view-props.ts';

interface PassageListProps extends ViewProps {
  /** Several. */
  passages: readonly PlacedPassage[];
}

/** The passages of one annotation in the order of the page, each with what became of its place. */
export function PassageList({ passages, ...view }: PassageListProps) {
  return (
    <ol class="passages" aria-label={view.words.passages.count(passages.length)}>
      {passages.map((placed) => (
        <PassageItem key={placed.key} placed={placed} {...view} />
      ))}
    </ol>
  );
}

function PassageItem(props: ViewProps & { placed: PlacedPassage }) {
  const { placed, state, actions, words } = props;
  const { key, place } = placed;
  const tier = place?.tier ?? 'anchored';
  const leave = words.passages.leaveNamed(shortened(quoteOf(placed)));
  return (
    <li
      class={tier === 'orphan' ? 'lost' : ''}
      aria-current={key === state.passage || undefined}
      onKeyDown={(event) => tier === 'review' && confirmedBy(event) && actions.confirmPlace(key)}
    >
      <p class="passage-head">
        <span class="address" lang="zh-CN">
          {passageAddress(placed, state, words)}
        </span>
        {tier === 'review' && <span class="kind kind-review">{words.review}</span>}
        {tier === 'orphan' && <span>{words.textGone}</span>}
        <button
          type="button"
          class="button plain"
          aria-label={leave}
          title={leave}
          onClick={() => actions.removePassage(key)}
        >
          <span class="icon icon-cross" />
        </button>
      </p>
      <blockquote lang="zh-CN">
        <AnnotationQuote {...props} />
      </blockquote>
      {tier !== 'anchored' && <PlaceActions {...props} />}
    </li>
  );
}
