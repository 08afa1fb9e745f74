import type { RefObject } from 'preact';
import type { TextTable } from '../table-text.ts';
import { Choice } from './choice.tsx';
import { CopyButton } from './copy-button.tsx';
import { FILTERS, GROUPINGS, type LedgerChoices, ORDERS } from './ledger-choices.ts';
import { MyDepartmentsControl } from './my-departments-control.tsx';
import { SearchField } from './search-field.tsx';
import type { ViewProps } from './view-props.ts';

export interface LedgerToolsProps extends ViewProps {
  choices: LedgerChoices;
  onChoose(choices: LedgerChoices): void;
  field: RefObject<HTMLInputElement | null>;
  /** Back to the list. */
  onLeave(): void;
  table(): TextTable;
}

/** What stands above the ledger: search, copy, my departments, grouping, filter and order. */
export function LedgerTools(props: LedgerToolsProps) {
  const { choices, onChoose, field, onLeave, table, ...view } = props;
  const { words } = view;
  const choose = (change: Partial<LedgerChoices>) => onChoose({ ...choices, ...change });
  return (
    <search class="tools">
      <SearchField
        field={field}
        typed={choices.typed}
        label={words.searchLedger}
        onType={(typed) => choose({ typed })}
        onLeave={onLeave}
        words={words}
      />
      <CopyButton table={table} words={words} />
      <div class="row">
        <MyDepartmentsControl {...view} />
        <Choice
          label={words.groupBy}
          options={GROUPINGS}
          names={words.groupings}
          chosen={choices.grouping}
          onChoose={(grouping) => choose({ grouping })}
        />
        <Choice
          label={words.filterBy}
          options={FILTERS}
          names={words.filters}
          chosen={choices.only}
          onChoose={(only) => choose({ only })}
          marked
        />
        <Choice
          label={words.sortBy}
          options={ORDERS}
          names={words.orders}
          chosen={choices.order}
          onChoose={(order) => choose({ order })}
          icon="icon-sort"
        />
      </div>
    </search>
  );
}
