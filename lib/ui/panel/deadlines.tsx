import { useContext, useRef } from 'preact/hooks';
import type { DeadlineMention } from '../../notice/notice.ts';
import { clauseText } from '../clause-text.ts';
import { dateText, period } from '../date-text.ts';
import { matterOf } from '../deadline-matter.ts';
import { deadlineText } from '../deadline-text.ts';
import { dueOf } from '../due.ts';
import { DueDial } from '../due-dial.tsx';
import { isMine } from '../my-departments.ts';
import { saysMore } from '../says-more.ts';
import { SoonDays } from '../soon-days.ts';
import type { Words } from '../words/zh-CN.ts';
import { workBoundTo } from './bound-work.ts';
import { deadlineGroups } from './deadline-groups.ts';
import { type Moment, momentsOf } from './deadline-moments.ts';
import { Empty } from './empty.tsx';
import { MyDepartmentsControl } from './my-departments-control.tsx';
import { timeAxis } from './time-axis.ts';
import { TimeAxisView } from './time-axis-view.tsx';
import { useCurrent } from './use-current.ts';
import { useRowKeys } from './use-row-keys.ts';
import type { ViewProps } from './view-props.ts';

/** All deadlines on a line of time: today, what is near, what comes again, terms, what is past. */
export function Deadlines(props: ViewProps) {
  const { state, actions, words } = props;
  const { notice, today, myDepartments } = state;
  const soonDays = useContext(SoonDays);
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  const all = notice.mentions.filter((mention) => mention.kind === 'deadline');
  if (all.length === 0) return <Empty title={words.noDeadlines} hint={words.noDeadlinesHint} />;
  const deadlines = myDepartments.only ? all.filter((it) => isOfMine(it, state)) : all;
  const axis = timeAxis(deadlines, { today, issuedOn: notice.metadata.issuedOn });
  return (
    <>
      <div class="tools">
        <div class="row">
          <MyDepartmentsControl {...props} />
          <button
            type="button"
            class="button"
            title={words.exporting.formats.ics.about}
            onClick={() => actions.exportFile('ics', 'document')}
          >
            <span class="icon icon-calendar" />
            {words.exporting.toCalendar}
          </button>
          {deadlines.length < all.length && (
            <span class="quiet small" role="status">
              {words.ofDeadlines(all.length, deadlines.length)}
            </span>
          )}
        </div>
      </div>
      {axis && <TimeAxisView axis={axis} today={today} words={words} />}
      <div class="moment today">
        <time dateTime={today}>{words.today}</time>
        <span class="point" />
        <div>{dateText(today, words)}</div>
      </div>
      <div ref={list}>
        {deadlineGroups(deadlines, { today, soonDays }).map(({ group, deadlines }) => (
          <section key={group}>
            <h2 class="group">
              {words[group]}
              <span class="aside">
                {group === 'past' && deadlines.length > 1
                  ? words.mostRecentFirst
                  : deadlines.length}
              </span>
            </h2>
            <ol class="time">
              {momentsOf(deadlines).map((moment) => (
                <MomentRow key={moment.deadline.id} moment={moment} {...props} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p class="footnote">{words.deadlinesFootnote}</p>
    </>
  );
}

/** Whether a task of my departments has the deadline, of its own or by inheritance. */
function isOfMine({ id }: DeadlineMention, { notice, myDepartments }: ViewProps['state']): boolean {
  return notice.commitments.some(
    ({ deadlines, departments }) =>
      deadlines.some((deadline) => deadline.id === id) &&
      departments.some((department) => isMine(department, myDepartments)),
  );
}

/** A time, and all that is due by it. */
function MomentRow({ moment, ...props }: ViewProps & { moment: Moment }) {
  const { state, words } = props;
  const { notice, today } = state;
  const { deadline, deadlines } = moment;
  const { is } = dueOf(deadline, { today, soonDays: useContext(SoonDays) });
  const { issuedOn } = notice.metadata;
  const { targets, tasks } = workBoundTo(deadlines, notice);
  const counted = deadline.type === 'DURATION' && deadline.endDate !== undefined && issuedOn;
  return (
    <li class={`moment ${is} ${deadline.relation === 'during' ? 'span' : ''}`}>
      <span class="when">{columnText(deadline, words)}</span>
      <span class="point" />
      <div>
        {is === 'soon' && (
          <DueDial deadline={deadline} today={today} issuedOn={issuedOn} words={words} />
        )}
        <ul>
          {deadlines.map((deadline) => (
            <Matter key={deadline.id} deadline={deadline} {...props} />
          ))}
        </ul>
        {counted && <p class="quiet small">{words.countedFrom(dateText(counted, words))}</p>}
        {targets > 0 && <p class="quiet small">{words.boundTo(targets, tasks)}</p>}
      </div>
    </li>
  );
}

/** What is due: the matter, its clause, and the notice's own words for the time. */
function Matter({ deadline, state, actions, words }: ViewProps & { deadline: DeadlineMention }) {
  const { clause, id, quote } = deadline;
  const current = id === state.selected;
  const row = useCurrent<HTMLLIElement>(current);
  const matter = matterOf(deadline, state.notice, words);
  return (
    <li ref={row} class="matter" aria-current={current || undefined}>
      <h3 lang="zh-CN">
        <button type="button" class="reveal" tabIndex={-1} onClick={() => actions.reveal({ id })}>
          {matter}
        </button>
      </h3>
      <p class="quiet small" lang="zh-CN">
        {clause !== undefined && <span class="address">{clauseText(clause)}</span>}
        {saysMore(quote, matter, columnText(deadline, words)) && <span>{quote}</span>}
      </p>
    </li>
  );
}

/** For the narrow column: 2026-12-31, 2017-05—2018-07; what has no date in words. */
function columnText(deadline: DeadlineMention, words: Words): string {
  const { startDate, endDate } = deadline;
  if (endDate === undefined) return deadlineText(deadline, words);
  if (startDate === undefined) return endDate;
  const [from, to] = period(startDate, endDate);
  return from === to ? from : `${from} — ${to}`;
}
