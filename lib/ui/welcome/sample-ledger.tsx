import { useMemo } from 'preact/hooks';
import { concerns, ledgerEntries } from '../panel/ledger-entries.ts';
import { LedgerRow } from '../panel/ledger-row.tsx';
import type { Words } from '../words/zh-CN.ts';
import type { WelcomeActions, WelcomeState } from './welcome-state.ts';

interface SampleLedgerProps {
  state: WelcomeState;
  actions: WelcomeActions;
  words: Words;
}

/** The ledger of the sample: the panel's own rows, those of the person's departments where some are theirs. */
export function SampleLedger({ state, actions, words }: SampleLedgerProps) {
  const { notice, myDepartments, today } = state;
  const entries = useMemo(
    () => (notice ? ledgerEntries(notice, today, words) : []),
    [notice, today, words],
  );
  if (!notice) return null;
  const mine = entries.filter((entry) => concerns(entry, myDepartments));
  const shown = mine.length > 0 ? mine : entries;
  const count =
    shown.length < entries.length
      ? words.ofTasks(entries.length, shown.length)
      : words.tasks(entries.length);
  return (
    <section class="sample-ledger" aria-labelledby="sample-ledger">
      <h2 id="sample-ledger" class="group">
        {words.ledger}
        <span class="aside" role="status">
          {count}
        </span>
      </h2>
      <ol>
        {shown.map((entry) => (
          <LedgerRow
            key={entry.commitment.start}
            entry={entry}
            headed
            still
            terms={[]}
            state={{ ...state, notice }}
            actions={actions}
            words={words}
          />
        ))}
      </ol>
    </section>
  );
}
