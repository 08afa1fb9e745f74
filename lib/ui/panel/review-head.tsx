import { useEffect, useRef, useState } from 'preact/hooks';
import type { Mention, MentionKind } from '../../notice/notice.ts';
import type { Words } from '../words/zh-CN.ts';
import { Menu } from './menu.tsx';
import { type ReviewQueue, reviewProgress } from './review-queue.ts';
import type { ViewProps } from './view-props.ts';

const KINDS: readonly MentionKind[] = ['target', 'deadline', 'department'];

interface ReviewHeadProps extends ViewProps {
  queue: ReviewQueue;
  kind: MentionKind | 'all';
  onKind(kind: MentionKind | 'all'): void;
  onBack(): void;
}

/** What is being done, how far it has come, of which kind, and all of a kind at once. */
export function ReviewHead(props: ReviewHeadProps) {
  const { state, queue, kind, onKind, onBack, words } = props;
  const { done, all } = reviewProgress(state.notice);
  return (
    <header class="review-head">
      <div class="tools">
        <button
          type="button"
          class="button plain back"
          aria-label={words.reviewQueue.back}
          title={words.reviewQueue.back}
          onClick={onBack}
        >
          <span class="icon icon-right" />
        </button>
        <h2>{words.decisions.reviewing}</h2>
        <span class="quiet">{words.reviewQueue.left(queue.left)}</span>
        <span class="unseen" role="status">
          {useLastDecision(state.notice, queue.left, words)}
        </span>
        <select
          class="field"
          aria-label={words.decisions.kind}
          value={kind}
          onChange={({ currentTarget }) => onKind(currentTarget.value as typeof kind)}
        >
          <option value="all">{words.reviewQueue.allKinds}</option>
          {KINDS.map((it) => (
            <option key={it} value={it}>
              {words.kinds[it]}
            </option>
          ))}
        </select>
        <AcceptMenu {...props} />
      </div>
      <progress
        class="reviewed"
        value={done}
        max={all || 1}
        aria-label={words.decisions.reviewing}
      />
    </header>
  );
}

/** 采纳全部目标 6 处: each kind in one step. */
function AcceptMenu({ state, actions, words }: ReviewHeadProps) {
  const choices = KINDS.map((kind) => [kind, openOf(kind, state.notice.mentions)] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => ({
      name: words.decisions.acceptAll(words.kinds[kind], count),
      choose: () => actions.acceptAll(kind),
    }));
  if (choices.length === 0) return null;
  return <Menu name={words.reviewQueue.more} icon="icon-more" choices={choices} />;
}

const openOf = (kind: MentionKind, mentions: readonly Mention[]) =>
  mentions.filter((mention) => mention.kind === kind && mention.reviewed === undefined).length;

/** For who does not see it: 已采纳，余 2 项. Nothing before the first decision. */
function useLastDecision(
  { mentions, rejected = [] }: ViewProps['state']['notice'],
  left: number,
  words: Words,
): string {
  const known = useRef<ReadonlyMap<string, Mention['reviewed']> | undefined>(undefined);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const now = new Map([...mentions, ...rejected].map(({ id, reviewed }) => [id, reviewed]));
    const before = known.current;
    known.current = now;
    if (!before) return;
    const other = [...now].find(([id, reviewed]) => before.get(id) !== reviewed);
    if (!other) return;
    const [, is] = other;
    const done = is ? words.decisions.decided[is] : words.toasts.undone;
    setSaid(words.reviewQueue.allLeft(done, left));
  }, [mentions, rejected.length]);
  return said;
}
