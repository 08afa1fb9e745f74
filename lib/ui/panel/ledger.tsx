import { useContext, useMemo, useRef } from 'preact/hooks';
import { searchTerms } from '../../text/searchable.ts';
import { SoonDays } from '../soon-days.ts';
import { Empty } from './empty.tsx';
import { HiddenTask } from './hidden-task.tsx';
import { FIRST_CHOICES, type LedgerChoices } from './ledger-choices.ts';
import { concerns, isOf, type LedgerEntry, ledgerEntries, says } from './ledger-entries.ts';
import { LedgerGroupSection } from './ledger-group-section.tsx';
import { ledgerGroups } from './ledger-groups.ts';
import { inOrder } from './ledger-order.ts';
import { ledgerTable } from './ledger-table.ts';
import { LedgerTools } from './ledger-tools.tsx';
import type { ReadingState } from './panel-state.ts';
import { useInstalments } from './use-instalments.ts';
import { focusFirstRow, useRowKeys } from './use-row-keys.ts';
import type { ViewProps } from './view-props.ts';

export interface LedgerProps extends ViewProps {
  choices: LedgerChoices;
  onChoose(choices: LedgerChoices): void;
}

/** The task ledger: who does what until when; in groups, filtered, sorted and searched as the person chose. */
export function Ledger(props: LedgerProps) {
  const { choices, onChoose, ...view } = props;
  const { state, actions, words } = view;
  const { notice, today, myDepartments } = state;
  const soonDays = useContext(SoonDays);
  const list = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const clear = () => onChoose({ ...choices, only: FIRST_CHOICES.only, typed: '' });
  useRowKeys(list, clear);
  const entries = useMemo(() => ledgerEntries(notice, today, words), [notice, today, words]);
  const terms = useMemo(() => searchTerms(choices.typed), [choices.typed]);
  const groups = useMemo(() => {
    const sorted = inOrder(entries, choices.order);
    return ledgerGroups(sorted, choices.grouping, { outline: notice.outline, today, soonDays });
  }, [entries, choices.order, choices.grouping, notice, today, soonDays]);
  const kept = useMemo(
    () => new Set(entries.filter((entry) => isKept(entry, choices, terms, { ...state, soonDays }))),
    [entries, choices, terms, myDepartments, today, soonDays],
  );
  const shown = useMemo(
    () =>
      groups
        .map((group) => ({ group, rows: group.rows.filter((row) => kept.has(row)) }))
        .filter(({ rows }) => rows.length > 0),
    [groups, kept],
  );
  const instalment = useInstalments(
    shown.reduce((sum, { rows }) => sum + rows.length, 0),
    JSON.stringify([choices, myDepartments.only, notice.commitments.length]),
  );
  if (entries.length === 0) return <Empty title={words.noTasks} hint={words.noTasksHint} />;
  const showAll = () => {
    clear();
    if (myDepartments.only) actions.setMyDepartments({ ...myDepartments, only: false });
  };
  let left = instalment;
  return (
    <>
      <LedgerTools
        {...view}
        choices={choices}
        onChoose={onChoose}
        field={field}
        onLeave={() => focusFirstRow(list.current)}
        table={() => ledgerTable(inOrder([...kept], choices.order), state, words)}
      />
      <p class="unseen" role="status">
        {kept.size < entries.length && words.ofTasks(entries.length, kept.size)}
      </p>
      <HiddenTask {...view} entries={entries} kept={kept} onShowAll={showAll} />
      <div ref={list}>
        {shown.map(({ group, rows }) => {
          const now = Math.max(0, Math.min(rows.length, left));
          left -= rows.length;
          return (
            now > 0 && (
              <LedgerGroupSection
                key={group.key}
                {...view}
                group={group}
                rows={rows}
                now={now}
                terms={terms}
              />
            )
          );
        })}
      </div>
      {kept.size === 0 && <NothingLeft {...view} choices={choices} onShowAll={showAll} />}
    </>
  );
}

function isKept(
  entry: LedgerEntry,
  choices: LedgerChoices,
  terms: readonly string[],
  {
    myDepartments,
    today,
    soonDays,
  }: Pick<ReadingState, 'myDepartments' | 'today'> & { soonDays: number },
): boolean {
  return (
    (!myDepartments.only || concerns(entry, myDepartments)) &&
    isOf(entry, choices.only, { today, soonDays }) &&
    says(entry, terms)
  );
}

function NothingLeft({
  state,
  words,
  choices,
  onShowAll,
}: ViewProps & { choices: LedgerChoices; onShowAll(): void }) {
  const { departments, only } = state.myDepartments;
  const isOnlyMine = only && choices.only === 'all' && choices.typed === '';
  const names = departments.map(({ name }) => name).join('、');
  return (
    <section class="empty">
      <h2>{isOnlyMine ? words.notInvolved(names) : words.nothingFound}</h2>
      <p>
        <button type="button" class="button" onClick={onShowAll}>
          {words.showAllTasks}
        </button>
      </p>
    </section>
  );
}
