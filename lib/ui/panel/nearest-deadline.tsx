import type { DeadlineMention, Notice } from '../../notice/notice.ts';
import { dateText } from '../date-text.ts';
import { deadlineText } from '../deadline-text.ts';
import { DueDial } from '../due-dial.tsx';
import { saysMore } from '../says-more.ts';
import { workBoundTo } from './bound-work.ts';
import type { ViewProps } from './view-props.ts';

/** The next deadline of the notice, or its last where all are past. */
export function NearestDeadline({ state, actions, words }: ViewProps) {
  const { notice, today } = state;
  const deadline = nearestDeadline(notice, today);
  if (deadline === undefined) return null;
  // 到2026年12月31日 says its day itself; 到2026年 does not.
  const isInexact = saysMore(dateText(deadline.endDate ?? '', words), deadline.quote);
  const { targets, tasks } = workBoundTo([deadline], notice);
  return (
    <section class="section">
      <h2>{words.nearestDeadline}</h2>
      <p class="goal">
        <button type="button" class="reveal" onClick={() => actions.reveal({ id: deadline.id })}>
          <span lang="zh-CN">{deadline.quote}</span>{' '}
          {isInexact && <span class="quiet nowrap">{deadlineText(deadline, words)}</span>}
        </button>
        <DueDial
          deadline={deadline}
          today={today}
          issuedOn={notice.metadata.issuedOn}
          words={words}
        />
      </p>
      {targets + tasks > 0 && <p class="quiet small">{words.boundTo(targets, tasks)}</p>}
    </section>
  );
}

/** Of the deadlines with an end, the first that is not past; else the one that was last. */
export function nearestDeadline({ mentions }: Notice, today: string): DeadlineMention | undefined {
  const ended = mentions
    .filter((mention) => mention.kind === 'deadline')
    .filter(({ endDate }) => endDate !== undefined)
    .sort((a, b) => (a.endDate ?? '').localeCompare(b.endDate ?? ''));
  return ended.find(({ endDate = '' }) => endDate >= today) ?? ended.at(-1);
}
