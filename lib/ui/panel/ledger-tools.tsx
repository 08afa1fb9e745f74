import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { MyDepartmentsEditor } from '../my-departments-editor.tsx';
import type { TextTable } from '../table-text.ts';
import { Choice } from './choice.tsx';
import { CopyButton } from './copy-button.tsx';
import { FILTERS, GROUPINGS, type LedgerChoices, ORDERS } from './ledger-choices.ts';
import { MyDepartmentsButton } from './my-departments-button.tsx';
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
  const { state, actions, words } = view;
  const [editing, setEditing] = useState(false);
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
        <MyDepartmentsButton {...view} editing={editing} onEdit={setEditing} />
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
        />
      </div>
      {editing && (
        <MyDepartmentsEditor
          mine={state.myDepartments}
          known={bodiesOf(state)}
          onChange={actions.setMyDepartments}
          words={words}
        />
      )}
    </search>
  );
}

/** The names of the bodies in the notice, each once. */
function bodiesOf({ notice }: ViewProps['state']): string[] {
  const names = notice.mentions.flatMap((mention) =>
    mention.kind === 'department' && mention.generic !== true ? [mention.name] : [],
  );
  return [...new Set(names)].sort(new Intl.Collator('zh-CN').compare);
}
