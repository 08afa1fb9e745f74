import { reviewProgress } from './review-queue.ts';
import type { ViewProps } from './view-props.ts';

interface ReviewProgressProps extends ViewProps {
  onReview(): void;
}

/** How far the review of the machine's marks has come, and the way into it. */
export function ReviewProgress({ state, words, onReview }: ReviewProgressProps) {
  const { done, all } = reviewProgress(state.notice);
  const { lapsed = [] } = state;
  if (all + lapsed.length === 0) return null;
  const { decisions, reviewQueue } = words;
  return (
    <section class="section">
      <h2>
        {decisions.reviewing}
        <span class="aside">{decisions.progress(done, all)}</span>
      </h2>
      <progress class="reviewed" value={done} max={all || 1} aria-label={decisions.reviewing} />
      {lapsed.length > 0 && (
        <p class="lapsed-count">
          <span class="kind kind-review">{reviewQueue.lapsedCount(lapsed.length)}</span>
        </p>
      )}
      <p class="begin-review">
        <button type="button" class="button" onClick={onReview}>
          {reviewQueue.begin}
          <span class="quiet">{reviewQueue.left(all - done)}</span>
        </button>
      </p>
    </section>
  );
}
