import { useEffect, useRef } from 'preact/hooks';
import type { Words } from '../words/zh-CN.ts';
import type { DocumentChoices, DocumentGroup, Sort } from './document-choices.ts';
import { SORTS } from './document-choices.ts';
import type { DocumentFacts } from './document-facts.ts';
import { DocumentRow } from './document-row.tsx';
import type { Selection } from './use-selection.ts';
import { rowId, useTableEvents } from './use-table-events.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

interface DocumentTableProps {
  /** Another number asks for the focus. */
  focused: number;
  groups: readonly DocumentGroup[];
  selection: Selection;
  choices: DocumentChoices;
  onSort(sort: Sort): void;
  onOpen(id: string): void;
  /** Without an argument: the other way round. */
  onDetails(show?: boolean): void;
  onDelete(): void;
  terms: readonly string[];
  today: string;
  words: Words;
}

type Line = { group: string; count: number } | { facts: DocumentFacts };

/** Before a row was measured, in pixels. */
const ROW = 66;
const HEAD = 40;
/** A table of which only the rows in sight are drawn; its keys are those of `useTableEvents`. */
export function DocumentTable(props: DocumentTableProps) {
  const { focused, groups, selection, choices, words } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const lines = linesOf(groups, choices.group !== 'none');
  const rows = useVirtualRows({
    scroller,
    count: lines.length,
    estimate: (index) => ('group' in (lines[index] ?? {}) ? HEAD : ROW),
    keyOf: (index) => keyOf(lines[index]),
  });
  const at = lines.findIndex((line) => 'facts' in line && line.facts.id === selection.current);
  const { current = firstOf(groups) } = selection;
  useEffect(() => {
    if (at >= 0) rows.scrollToIndex(at, { align: 'auto' });
  }, [at, rows]);
  const moved = useTableEvents(scroller, props);
  useEffect(() => {
    if (!moved.current && focused === 0) return;
    moved.current = false;
    const row = document.getElementById(rowId(current));
    row?.querySelector<HTMLElement>('.open')?.focus({ preventScroll: true });
  }, [current, focused, moved]);
  const drawn = rows.getVirtualItems();
  const above = drawn[0]?.start ?? 0;
  const below = rows.getTotalSize() - (drawn.at(-1)?.end ?? 0);
  return (
    <div class="documents" ref={scroller}>
      <table aria-rowcount={lines.length + 1}>
        <caption class="unseen">{words.library.tableKeys}</caption>
        <thead>
          <tr aria-rowindex={1}>
            <th class="check" scope="col">
              <span class="unseen">{words.library.chooseColumn}</span>
            </th>
            {SORTS.map((sort) => (
              <ColumnHead
                key={sort}
                sort={sort}
                choices={choices}
                onSort={props.onSort}
                words={words}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="space" style={{ height: `${above}px` }} />
          {drawn.map(({ index, key }) => (
            <LineView
              key={key}
              line={lines[index]}
              index={index}
              measure={rows.measureElement}
              stop={current}
              {...props}
            />
          ))}
          <tr class="space" style={{ height: `${below}px` }} />
        </tbody>
      </table>
    </div>
  );
}

interface LineViewProps extends DocumentTableProps {
  line: Line | undefined;
  index: number;
  measure: (row: HTMLElement | null) => void;
  /** The row to which Tab leads. */
  stop: string | undefined;
}

function LineView({ line, index, measure, stop, ...props }: LineViewProps) {
  const { selection, choices, terms, today, words, onDetails } = props;
  if (line === undefined) return null;
  const place = { ref: measure, 'data-index': index, 'aria-rowindex': index + 2 };
  if ('group' in line) {
    return (
      <tr {...place} class="group-line">
        <td colSpan={2}>
          {groupName(line.group, choices, words)}
          <span class="quiet"> {line.count}</span>
        </td>
      </tr>
    );
  }
  const { facts } = line;
  const chosen = selection.chosen.has(facts.id);
  return (
    <tr
      {...place}
      id={rowId(facts.id)}
      data-document={facts.id}
      class={chosen ? 'chosen' : undefined}
      aria-current={selection.current === facts.id || undefined}
    >
      <DocumentRow
        facts={facts}
        terms={terms}
        chosen={chosen}
        today={today}
        words={words}
        current={facts.id === stop}
        onChoose={() => selection.toggle(facts.id)}
        onDetails={() => onDetails(true)}
      />
    </tr>
  );
}

interface ColumnHeadProps {
  sort: Sort;
  choices: DocumentChoices;
  onSort(sort: Sort): void;
  words: Words;
}

function ColumnHead({ sort, choices, onSort, words }: ColumnHeadProps) {
  const sorted = choices.sort === sort;
  const direction = choices.descending ? 'descending' : 'ascending';
  return (
    <th class={CLASSES[sort]} scope="col" aria-sort={sorted ? direction : undefined}>
      <button type="button" onClick={() => onSort(sort)} title={words.library.sortBy}>
        {words.library.columns[sort]}
        {sorted && <span class={`icon icon-down ${direction}`} />}
      </button>
    </th>
  );
}

const CLASSES: Readonly<Record<Sort, string>> = {
  title: 'name',
  issuer: 'bodies',
  issuedOn: 'date issued',
  tasks: 'number',
  targets: 'number',
  annotations: 'number',
  toReview: 'number',
  nearest: 'date',
};

const keyOf = (line: Line | undefined) =>
  line === undefined ? '' : 'group' in line ? `group ${line.group}` : line.facts.id;

function linesOf(groups: readonly DocumentGroup[], grouped: boolean): Line[] {
  return groups.flatMap(({ key, documents }): Line[] => [
    ...(grouped ? [{ group: key, count: documents.length }] : []),
    ...documents.map((facts) => ({ facts })),
  ]);
}

function groupName(key: string, { group }: DocumentChoices, words: Words): string {
  const { levels, unknown, yearOf } = words.library;
  if (key === '') return unknown;
  if (group === 'year') return yearOf(key);
  return key in levels ? levels[key as keyof typeof levels] : key;
}

const firstOf = (groups: readonly DocumentGroup[]) => groups[0]?.documents[0]?.id;
