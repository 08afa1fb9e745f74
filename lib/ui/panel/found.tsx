import { openDoubts } from '../../notice/doubts.ts';
import { KindLabel } from '../kind-label.tsx';
import { MARK_KINDS, type MarkKind } from '../mark-kind.ts';
import type { ReadingState } from './panel-state.ts';
import type { ViewProps } from './view-props.ts';

/** How many of each kind there are, each with a switch for its marks in the page; and how many have a wave there. */
export function Found({ state, actions, words, onReview }: ViewProps & { onReview(): void }) {
  const { notice, hiddenKinds } = state;
  const doubtful = openDoubts(notice.mentions).size;
  const unsure = Object.values(state.places).filter(({ tier }) => tier === 'review').length;
  return (
    <section class="section">
      <h2>
        {words.recognised}
        <span class="aside">{words.tasks(notice.commitments.length)}</span>
      </h2>
      <ul class="found">
        {MARK_KINDS.map((kind) => (
          <li key={kind}>
            <KindLabel kind={kind} words={words} />
            <b>{countOf(kind, state)}</b>
            <button
              type="button"
              aria-pressed={!hiddenKinds.includes(kind)}
              aria-label={words.kindShown(words.kinds[kind])}
              title={words.kindShown(words.kinds[kind])}
              onClick={() => actions.toggleKind(kind)}
            >
              <span class={`icon ${hiddenKinds.includes(kind) ? 'icon-eye-off' : 'icon-eye'}`} />
            </button>
          </li>
        ))}
        {doubtful > 0 && (
          <li class="asked">
            <span class="kind kind-review">{words.review}</span>
            <b>{doubtful}</b>
            <button type="button" class="link" onClick={onReview}>
              {words.decisions.reviewing}
            </button>
          </li>
        )}
        {unsure > 0 && (
          <li>
            <span class="kind kind-review">{words.uncertainPlace}</span>
            <b>{unsure}</b>
          </li>
        )}
      </ul>
      {notice.mentions.length === 0 && <p class="quiet small">{words.empty.addMissed('')}</p>}
    </section>
  );
}

function countOf(kind: MarkKind, { notice, annotations }: ReadingState): number {
  if (kind === 'annotation') return annotations.length;
  return notice.mentions.filter((mention) => mention.kind === kind).length;
}
