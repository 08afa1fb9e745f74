import type { DeadlineMention, Notice } from '../../notice/notice.ts';
import { clauseText } from '../clause-text.ts';
import { dateText, period } from '../date-text.ts';
import { deadlineText } from '../deadline-text.ts';
import { dueOf } from '../due.ts';
import { DueDial } from '../due-dial.tsx';
import { fullWidth } from '../full-width.ts';
import { saysMore } from '../says-more.ts';
import { targetValue } from '../target-value.ts';
import type { Words } from '../words/zh-CN.ts';
import { workBoundTo } from './bound-work.ts';
import { deadlineGroups } from './deadline-groups.ts';
import { Empty } from './empty.tsx';
import { useCurrent } from './use-current.ts';
import type { ViewProps } from './view-props.ts';

/** All deadlines on a line of time: today, what is near, what comes again, terms, what is past. */
export function Deadlines(props: ViewProps) {
  const { state, words } = props;
  const deadlines = state.notice.mentions.filter((mention) => mention.kind === 'deadline');
  if (deadlines.length === 0) {
    return <Empty title={words.noDeadlines} hint={words.noDeadlinesHint} />;
  }
  return (
    <>
      <div class="moment today">
        <time dateTime={state.today}>{words.today}</time>
        <span class="point" />
        <div>{dateText(state.today, words)}</div>
      </div>
      {deadlineGroups(deadlines, state.today).map(({ group, deadlines }) => (
        <section key={group}>
          <h2 class="group">
            {words[group]}
            <span class="aside">
              {group === 'past' && deadlines.length > 1 ? words.mostRecentFirst : deadlines.length}
            </span>
          </h2>
          <ol class="time">
            {deadlines.map((deadline) => (
              <Moment key={deadline.id} deadline={deadline} {...props} />
            ))}
          </ol>
        </section>
      ))}
      <p class="footnote">{words.deadlinesFootnote}</p>
    </>
  );
}

function Moment({ deadline, state, actions, words }: ViewProps & { deadline: DeadlineMention }) {
  const { notice, today } = state;
  const { clause, relation, id, quote } = deadline;
  const current = id === state.selected;
  const row = useCurrent<HTMLLIElement>(current);
  const { is } = dueOf(deadline, { today });
  const matter = matterOf(deadline, notice, words);
  const when = columnText(deadline, words);
  const { targets, tasks } = workBoundTo(deadline, notice);
  return (
    <li
      ref={row}
      class={`moment ${is} ${relation === 'during' ? 'span' : ''}`}
      aria-current={current || undefined}
    >
      <span class="when">{when}</span>
      <span class="point" />
      <div>
        <h3 lang="zh-CN">
          <button type="button" class="reveal" onClick={() => actions.reveal({ id })}>
            {matter}
          </button>
          {is === 'soon' && (
            <DueDial
              deadline={deadline}
              today={today}
              issuedOn={notice.metadata.issuedOn}
              words={words}
            />
          )}
        </h3>
        <p class="quiet small" lang="zh-CN">
          {clause !== undefined && <span class="address">{clauseText(clause)}</span>}
          {saysMore(quote, matter, when) && <span>{quote}</span>}
        </p>
        {targets > 0 && <p class="quiet small">{words.boundTo(targets, tasks)}</p>}
      </div>
    </li>
  );
}

/** What is to be done by then: the target the words stand in, else the clause's heading, else the words. */
function matterOf(deadline: DeadlineMention, notice: Notice, words: Words): string {
  const target = notice.mentions.find(
    ({ kind, start, end }) => kind === 'target' && start <= deadline.start && deadline.end <= end,
  );
  if (target?.kind === 'target')
    return `${fullWidth(target.indicator)} ${targetValue(target, words)}`;
  const task = notice.commitments.find(({ clause }) => clause === deadline.clause);
  return fullWidth(task?.heading ?? '') || deadline.quote;
}

/** For the narrow column: 2026-12-31, 2017-05—2018-07; what has no date in words. */
function columnText(deadline: DeadlineMention, words: Words): string {
  const { startDate, endDate } = deadline;
  if (endDate === undefined) return deadlineText(deadline, words);
  if (startDate === undefined) return endDate;
  const [from, to] = period(startDate, endDate);
  return from === to ? from : `${from} — ${to}`;
}
