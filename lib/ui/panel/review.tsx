import { useEffect, useRef, useState } from 'preact/hooks';
import type { MentionKind } from '../../notice/notice.ts';
import { Empty } from './empty.tsx';
import { LapsedDecisions } from './lapsed-decisions.tsx';
import { RejectedMarks } from './rejected-marks.tsx';
import { ReviewHead } from './review-head.tsx';
import { ReviewItem } from './review-item.tsx';
import { type Asked, decidedIn, type ReviewQueue, reviewQueue } from './review-queue.ts';
import { useDecisions } from './use-decisions.ts';
import { focusFirstRow, useRowKeys } from './use-row-keys.ts';
import type { ViewProps } from './view-props.ts';

interface ReviewProps extends ViewProps {
  onBack(): void;
}

/** So many items are listed at once; a notice of 300 tasks has two thousand. */
const LISTED = 60;

/** 核对: the marks one by one, doubtful ones first. It is a list, not a mode: it can be left at any time. */
export function Review(props: ReviewProps) {
  const { state, actions, words } = props;
  const { notice, selected } = state;
  const [kind, setKind] = useState<MentionKind | 'all'>('all');
  const [listed, setListed] = useState(LISTED);
  const before = useRef(decidedIn(notice)).current;
  const queue = reviewQueue(notice, before, kind);
  const items = [...queue.doubtful, ...queue.others];
  const selectedAt = items.findIndex(({ mention }) => mention.id === selected);
  const shown = items.slice(0, Math.max(listed, selectedAt + 1));
  const list = useRef<HTMLDivElement>(null);
  const { current, decide } = useDecisions(list, shown, selected, actions);
  useRowKeys(list, props.onBack);
  useEffect(() => focusFirstRow(list.current), []);
  useEffect(() => {
    const waiting = shown.some(({ decided }) => !decided);
    if (!waiting && items.length > listed) setListed(listed + LISTED);
  });
  const row = (asked: Asked) => (
    <ReviewItem
      key={asked.mention.id}
      asked={asked}
      current={asked.mention.id === current}
      onDecide={decide}
      {...props}
    />
  );
  return (
    <div ref={list} class="reviewing">
      <ReviewHead {...props} queue={queue} kind={kind} onKind={setKind} />
      <LapsedDecisions {...props} />
      {queue.left === 0 && (
        <Empty title={words.reviewQueue.allDone} hint={words.reviewQueue.allDoneHint} />
      )}
      {groupsOf(queue, shown).map(({ name, rows }) => (
        <section key={name}>
          {queue.doubtful.length > 0 && (
            <h2 class="group">
              {words.reviewQueue[name]}
              <span class="aside">{queue[name].length}</span>
            </h2>
          )}
          <ol>{rows.map(row)}</ol>
        </section>
      ))}
      {items.length > shown.length && (
        <p class="tools">
          <button type="button" class="button" onClick={() => setListed(listed + LISTED)}>
            {words.reviewQueue.showMore(Math.min(LISTED, items.length - shown.length))}
          </button>
        </p>
      )}
      <RejectedMarks {...props} before={before} />
      <p class="footnote">
        {words.reviewQueue.missed} <kbd>M</kbd> {words.reviewQueue.missedAfter}
      </p>
    </div>
  );
}

function groupsOf({ doubtful }: ReviewQueue, shown: readonly Asked[]) {
  const groups = [
    { name: 'doubtful' as const, rows: shown.slice(0, doubtful.length) },
    { name: 'others' as const, rows: shown.slice(doubtful.length) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}
