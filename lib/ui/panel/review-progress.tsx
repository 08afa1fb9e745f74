import type { Mention, MentionKind } from '../../notice/notice.ts';
import { KindLabel } from '../kind-label.tsx';
import type { ViewProps } from './view-props.ts';

const KINDS: readonly MentionKind[] = ['target', 'deadline', 'department'];

/** How many marks a person has decided about, what is left of each kind, and what was rejected. */
export function ReviewProgress({ state, actions, words }: ViewProps) {
  const { mentions, rejected = [] } = state.notice;
  const all = mentions.length + rejected.length;
  if (all === 0) return null;
  const { decisions } = words;
  const done = mentions.filter(({ reviewed }) => reviewed !== undefined).length + rejected.length;
  const left = KINDS.map((kind) => ({ kind, count: openOf(kind, mentions) }));
  return (
    <section class="section">
      <h2>
        {decisions.reviewing}
        <span class="aside" aria-live="polite">
          {decisions.progress(done, all)}
        </span>
      </h2>
      <progress class="reviewed" value={done} max={all} aria-label={decisions.reviewing} />
      <ul class="accept-all">
        {left
          .filter(({ count }) => count > 0)
          .map(({ kind, count }) => (
            <li key={kind}>
              <KindLabel kind={kind} words={words} />
              <button type="button" class="button" onClick={() => actions.acceptAll(kind)}>
                {decisions.acceptAll(words.kinds[kind], count)}
              </button>
            </li>
          ))}
      </ul>
      {rejected.length > 0 && <Rejected {...{ state, actions, words }} rejected={rejected} />}
    </section>
  );
}

const openOf = (kind: MentionKind, mentions: readonly Mention[]) =>
  mentions.filter((mention) => mention.kind === kind && mention.reviewed === undefined).length;

/** What a person rejected, on demand; each can be brought back, and looked at in the page. */
function Rejected({ rejected, actions, words }: ViewProps & { rejected: readonly Mention[] }) {
  return (
    <details class="rejected">
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
