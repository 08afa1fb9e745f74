import { KindLabel } from '../kind-label.tsx';
import type { ViewProps } from './view-props.ts';

/** Decisions that hold no more because the text has changed: told, with the way to the place and out. */
export function LapsedDecisions({ state, actions, words }: ViewProps) {
  const { lapsed = [], text } = state;
  if (lapsed.length === 0) return null;
  const { reviewQueue, decisions } = words;
  return (
    <section class="lapsed" aria-label={reviewQueue.lapsed}>
      <h2 class="group">
        {reviewQueue.lapsed}
        <span class="aside">{lapsed.length}</span>
      </h2>
      <p class="group-note">{reviewQueue.lapsedHint}</p>
      <ul>
        {lapsed.map(({ id, kind, quote, why, decision, span }) => {
          const present = span && text?.present.slice(span.start, span.end);
          return (
            <li key={id} class="decision">
              <header>
                <KindLabel kind={kind} words={words} />
                <span class="quiet small">
                  {decisions.decided[decision]}　{reviewQueue.lapses[why]}
                </span>
              </header>
              <dl class="facts" lang="zh-CN">
                <div>
                  <dt lang={words.language}>{reviewQueue.formerly}</dt>
                  <dd class="song">{quote}</dd>
                </div>
                {present !== undefined && why === 'changed' && (
                  <div>
                    <dt lang={words.language}>{reviewQueue.present}</dt>
                    <dd class="song">{present}</dd>
                  </div>
                )}
              </dl>
              <div class="actions">
                {span && (
                  <button type="button" class="button" onClick={() => actions.reveal({ span })}>
                    {words.showInPage}
                  </button>
                )}
                <button
                  type="button"
                  class="button plain"
                  aria-label={reviewQueue.dropNamed(quote)}
                  onClick={() => actions.withdraw(id)}
                >
                  {reviewQueue.drop}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
