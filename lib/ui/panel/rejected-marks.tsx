import { KindLabel } from '../kind-label.tsx';
import type { ViewProps } from './view-props.ts';

interface RejectedMarksProps extends ViewProps {
  /** What was decided when the queue was opened; the others stand in the queue. */
  before: ReadonlySet<string>;
}

/** What a person rejected earlier, on demand; each can be brought back, and looked at in the page. */
export function RejectedMarks({ state, actions, words, before }: RejectedMarksProps) {
  const rejected = (state.notice.rejected ?? []).filter(({ id }) => before.has(id));
  if (rejected.length === 0) return null;
  return (
    <details class="rejected section">
      <summary>{words.decisions.rejectedMarks(rejected.length)}</summary>
      <ul>
        {rejected.map(({ id, kind, quote, start, end, decision }) => (
          <li key={id}>
            <KindLabel kind={kind} words={words} />
            <button
              type="button"
              class="quote"
              lang="zh-CN"
              onClick={() => actions.reveal({ span: { start, end } })}
            >
              {quote}
            </button>
            <button
              type="button"
              class="button plain"
              aria-label={words.decisions.restore(quote)}
              onClick={() => decision !== undefined && actions.withdraw(decision)}
            >
              {words.undo}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
