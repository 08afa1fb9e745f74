import { holds, type LedgerEntry } from './ledger-entries.ts';
import type { ViewProps } from './view-props.ts';

interface HiddenTaskProps extends ViewProps {
  entries: readonly LedgerEntry[];
  /** Those of them that filters and search leave. */
  kept: ReadonlySet<LedgerEntry>;
  onShowAll(): void;
}

/** Says that the task of the mark that is current in the page is not in the list as it is filtered, and offers it. */
export function HiddenTask({ state, words, entries, kept, onShowAll }: HiddenTaskProps) {
  const { selected } = state;
  if (selected === undefined || kept.size === 0) return null;
  const entry = entries.find(({ commitment }) => holds(commitment, selected));
  if (entry === undefined || kept.has(entry)) return null;
  return (
    <p class="hidden-task" role="status">
      {words.relating.hiddenTask}
      <button type="button" class="button" onClick={onShowAll}>
        {words.showAllTasks}
      </button>
    </p>
  );
}
