import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { withGroupMoved, withoutGroup } from '../../annotation/codebook/codebook-edit.ts';
import type { Direction } from '../../annotation/codebook/codebook-seats.ts';
import type { CodebookChange, Picked } from './codebook-state.ts';
import { type DropZone, dropSeat } from './drop-seat.ts';
import { type Move, movedTo, movedTowards, withCodeRemoved } from './moves.ts';
import { TreeItem } from './tree-item.tsx';
import { type TreeAction, treeAction } from './tree-keys.ts';
import { idOf, type TreeRow, treeRows } from './tree-rows.ts';
import type { CodebookViewProps } from './view-props.ts';

interface CodeTreeProps extends CodebookViewProps {
  editable: boolean;
  /** Of the element that tells the keys. */
  helpId: string;
  /** Goes to the field of the name. */
  onEdit(): void;
  /** What was moved, or why it was not. */
  onMove(move: Move): void;
}

/** The codes of a codebook as a tree: chosen and moved by key or by pointer. */
export function CodeTree({ state, actions, words, ...doing }: CodeTreeProps) {
  const { shown, picked, uses } = state;
  const { editable, helpId, onEdit, onMove } = doing;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [dragged, setDragged] = useState<string>();
  const tree = useRef<HTMLDivElement>(null);
  const work = useRef({ working: false, wantsFocus: false });
  const rows = treeRows(shown, closed, words.language);
  const at = rows.findIndex(({ id }) => picked && id === idOf(picked));
  const current = rows[Math.max(0, at)];
  useLayoutEffect(() => {
    if (!work.current.wantsFocus) return;
    work.current.wantsFocus = false;
    tree.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [state]);

  const pick = (row: TreeRow | undefined) => {
    if (!row) return;
    work.current = { working: true, wantsFocus: true };
    actions.pick(row.picked);
  };
  const toggle = (row: TreeRow, open: boolean) => {
    const next = new Set(closed);
    if (open) next.delete(row.id);
    else next.add(row.id);
    setClosed(next);
  };
  const change = (move: Move) => {
    work.current = { working: true, wantsFocus: true };
    onMove(move);
  };
  const drop = (row: TreeRow, zone: DropZone) => {
    const seat = dragged === undefined ? undefined : dropSeat(shown, dragged, row.picked, zone);
    if (seat && dragged !== undefined) change(movedTo(shown, dragged, seat));
    setDragged(undefined);
  };
  const go = (to: Extract<TreeAction, { do: 'go' }>['to'], row: TreeRow) => {
    const index = rows.indexOf(row);
    if (to === 'in' && row.open === false) toggle(row, true);
    else if (to === 'out' && row.open) toggle(row, false);
    else pick(rowTowards(rows, index, to));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const action = treeAction(event, { editable, working: work.current.working });
    if (!action || !current) return;
    event.preventDefault();
    if (action.do === 'go') go(action.to, current);
    else if (action.do === 'move') change(moved(state.shown, current.picked, action.direction));
    else if (action.do === 'remove') change(removed(state.shown, current.picked));
    else if (action.do === 'leave') work.current.working = false;
    else onEdit();
  };
  return (
    <div
      ref={tree}
      role="tree"
      class="code-tree"
      tabIndex={-1}
      aria-label={words.codebookEditor.tree}
      aria-describedby={editable ? helpId : undefined}
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget && !tree.current?.contains(relatedTarget as Node))
          work.current.working = false;
      }}
    >
      {rows.map((row) => (
        <TreeItem
          key={row.id}
          row={row}
          isPicked={row === rows[at]}
          isCurrent={row === current}
          uses={useOf(row, uses)}
          editable={editable}
          dragged={dragged}
          onPick={() => pick(row)}
          onToggle={() => toggle(row, !row.open)}
          onDrag={setDragged}
          onDrop={(zone) => drop(row, zone)}
          words={words}
        />
      ))}
    </div>
  );
}

function useOf({ picked }: TreeRow, uses: CodebookViewProps['state']['uses']): number | undefined {
  if (!uses || 'group' in picked) return undefined;
  return uses.find(({ tag }) => tag === picked.code)?.annotations ?? 0;
}

/** Where an arrow leads: into what is open, or out to what the row stands under. */
function rowTowards(
  rows: readonly TreeRow[],
  at: number,
  to: Extract<TreeAction, { do: 'go' }>['to'],
): TreeRow | undefined {
  const level = rows[at]?.level ?? 1;
  switch (to) {
    case 'next':
      return rows[at + 1];
    case 'previous':
      return rows[at - 1];
    case 'first':
      return rows[0];
    case 'last':
      return rows.at(-1);
    case 'in': {
      const next = rows[at + 1];
      return next && next.level > level ? next : undefined;
    }
    case 'out':
      return rows.slice(0, at).findLast((row) => row.level < level);
  }
}

/** A code or a group one step further; a group has no inside to go to. */
export function moved(
  codebook: CodebookChange['codebook'],
  picked: Picked,
  direction: Direction,
): Move {
  if ('code' in picked) return movedTowards(codebook, picked.code, direction);
  if (direction === 'in' || direction === 'out') return 'nowhere';
  const by = direction === 'up' ? -1 : 1;
  const next = withGroupMoved(codebook, picked.group, by);
  return next === codebook ? 'nowhere' : { codebook: next, picked: { group: picked.group + by } };
}

/** Without a code, or without the heading of a group. */
export function removed(codebook: CodebookChange['codebook'], picked: Picked): Move {
  if ('code' in picked) return withCodeRemoved(codebook, picked.code);
  const next = withoutGroup(codebook, picked.group);
  return next.groups.length === codebook.groups.length ? 'nowhere' : { codebook: next };
}
