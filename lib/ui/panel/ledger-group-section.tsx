import { useContext, useMemo } from 'preact/hooks';
import type { DeadlineMention, Inherited, Role } from '../../notice/notice.ts';
import { clauseText } from '../clause-text.ts';
import { dueOf } from '../due.ts';
import { dueText } from '../due-text.ts';
import { fullWidth } from '../full-width.ts';
import { SoonDays } from '../soon-days.ts';
import type { Words } from '../words/zh-CN.ts';
import { ClauseHead } from './clause-head.tsx';
import type { LedgerEntry } from './ledger-entries.ts';
import type { GroupHead, LedgerGroup } from './ledger-groups.ts';
import { LedgerRow } from './ledger-row.tsx';
import type { ViewProps } from './view-props.ts';

interface LedgerGroupProps extends ViewProps {
  group: LedgerGroup;
  /** Those of its rows that are asked for. */
  rows: readonly LedgerEntry[];
  /** So many of them are shown now. */
  now: number;
  terms: readonly string[];
}

/** A group of the ledger: what its rows have in common, said once, and the rows. */
export function LedgerGroupSection(props: LedgerGroupProps) {
  const { group, rows, now, terms, state, actions, words } = props;
  // While the groups after it come in, this one stays as it is.
  return useMemo(() => {
    const { head, shared } = group;
    const view = { state, actions, words };
    const count = countText(rows.length, group.rows.length, words);
    return (
      <section>
        {head && <Head head={head} count={count} words={words} />}
        {shared && <Shared deadline={shared} {...view} />}
        <ol>
          {rows.slice(0, now).map((entry) => (
            <LedgerRow
              key={entry.commitment.start}
              entry={entry}
              sharedId={shared?.id}
              headed={head !== undefined}
              terms={terms}
              {...view}
            />
          ))}
        </ol>
      </section>
    );
  }, [group, rows, now, terms, state, actions, words]);
}

function countText(shown: number, all: number, words: Words): string {
  return shown < all ? words.ofTasks(all, shown) : words.tasks(all);
}

const ROLES: readonly Role[] = ['lead', 'responsible', 'participant'];

function Head({ head, count, words }: { head: GroupHead; count: string; words: Words }) {
  if (head.by === 'clause')
    return (
      <ClauseHead clause={head.clause} heading={head.heading}>
        <span lang={words.language}>{count}</span>
      </ClauseHead>
    );
  if (head.by === 'deadline')
    return (
      <h2 class="group">
        {words[head.due]}
        <span class="aside">{count}</span>
      </h2>
    );
  const roles = ROLES.flatMap((role) => {
    const times = head.roles[role];
    return times === undefined ? [] : `${words.roles[role]} ${times}`;
  });
  return (
    <h2 class="group">
      {head.name === undefined ? words.noBody : <span lang="zh-CN">{fullWidth(head.name)}</span>}
      <span class="aside">{roles.length > 0 ? roles.join('　') : count}</span>
    </h2>
  );
}

/** A bound from above that all rows have, with the clause that states it: 到2026年　沿用一、总体要求　余 41 天 */
function Shared({ deadline, state, words }: ViewProps & { deadline: DeadlineMention & Inherited }) {
  const { notice, today } = state;
  const source = notice.outline.find(({ clause }) => clause === deadline.inheritedFrom);
  const due = dueOf(deadline, { today, soonDays: useContext(SoonDays) });
  return (
    <p class="group-note">
      <span class="due inherited" lang="zh-CN">
        {deadline.quote}
      </span>
      <span lang="zh-CN">
        {words.inheritedFrom(
          clauseText(deadline.inheritedFrom ?? '') + fullWidth(source?.heading ?? ''),
        )}
      </span>
      <span class={due.is === 'soon' ? 'due-soon' : ''}>{dueText(due, deadline, words)}</span>
    </p>
  );
}
