import type { DeadlineMention, Inherited } from '../../notice/notice.ts';
import { clauseText } from '../clause-text.ts';
import { dueOf } from '../due.ts';
import { dueText } from '../due-text.ts';
import { fullWidth } from '../full-width.ts';
import { ClauseHead } from './clause-head.tsx';
import { Empty } from './empty.tsx';
import { type LedgerGroup, ledgerGroups } from './ledger-groups.ts';
import { LedgerRow } from './ledger-row.tsx';
import type { ViewProps } from './view-props.ts';

/** The task ledger: who does what until when, clause by clause. */
export function Ledger(props: ViewProps) {
  const { state, words } = props;
  const { commitments, outline } = state.notice;
  if (commitments.length === 0) return <Empty title={words.noTasks} hint={words.noTasksHint} />;
  return (
    <>
      {ledgerGroups(commitments, outline).map((group) => (
        <Group key={group.rows[0]?.start} group={group} {...props} />
      ))}
    </>
  );
}

function Group({ group, ...props }: ViewProps & { group: LedgerGroup }) {
  const { head, shared, rows } = group;
  return (
    <section>
      {head && <ClauseHead {...head}>{props.words.tasks(rows.length)}</ClauseHead>}
      {shared && <Shared deadline={shared} {...props} />}
      <ol>
        {rows.map((row) => (
          <LedgerRow key={row.start} commitment={row} sharedId={shared?.id} {...props} />
        ))}
      </ol>
    </section>
  );
}

/** A bound from above that all rows have, with the clause that states it: 到2026年　沿用一、总体要求　余 41 天 */
function Shared({ deadline, state, words }: ViewProps & { deadline: DeadlineMention & Inherited }) {
  const { notice, today } = state;
  const source = notice.outline.find(({ clause }) => clause === deadline.inheritedFrom);
  const due = dueOf(deadline, { today });
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
