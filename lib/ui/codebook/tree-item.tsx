import { useState } from 'preact/hooks';
import { useTagHue } from '../tags.ts';
import type { Words } from '../words/zh-CN.ts';
import { type DropZone, zoneAt } from './drop-seat.ts';
import type { TreeRow } from './tree-rows.ts';

interface TreeItemProps {
  row: TreeRow;
  isPicked: boolean;
  /** The one that Tab goes to. */
  isCurrent: boolean;
  /** Annotations with the tag or one under it; none before they are counted, and of a group. */
  uses: number | undefined;
  editable: boolean;
  /** Path of the code that is being dragged. */
  dragged: string | undefined;
  onPick(): void;
  onToggle(): void;
  onDrag(path: string | undefined): void;
  onDrop(zone: DropZone): void;
  words: Words;
}

/** A code or a group in the tree. */
export function TreeItem(props: TreeItemProps) {
  const { row, isPicked, isCurrent, uses, editable, dragged, words } = props;
  const tagHue = useTagHue();
  const [zone, setZone] = useState<DropZone>();
  const path = 'code' in row.picked ? row.picked.code : undefined;
  const over = (event: DragEvent) => {
    if (dragged === undefined || dragged === path) return;
    event.preventDefault();
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    setZone(path === undefined ? 'into' : zoneAt(event.clientY, box));
  };
  return (
    <div
      role="treeitem"
      class={`tree-item ${path === undefined ? 'code-group' : ''} ${zone ? `drop-${zone}` : ''}`}
      aria-level={row.level}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={row.open}
      aria-selected={isPicked}
      tabIndex={isCurrent ? 0 : -1}
      style={{ '--level': row.level - 1 }}
      draggable={editable && path !== undefined}
      onClick={props.onPick}
      // The tree hears the keys of all its rows.
      onKeyDown={undefined}
      onDragStart={(event) => {
        event.dataTransfer?.setData('text/plain', row.name);
        props.onDrag(path);
      }}
      onDragEnd={() => props.onDrag(undefined)}
      onDragOver={over}
      onDragLeave={() => setZone(undefined)}
      onDrop={(event) => {
        event.preventDefault();
        if (zone) props.onDrop(zone);
        setZone(undefined);
      }}
    >
      <span
        class={`twisty ${row.open === undefined ? '' : 'icon icon-right'}`}
        aria-hidden="true"
        onClick={(event) => {
          if (row.open === undefined) return;
          event.stopPropagation();
          props.onToggle();
        }}
        onKeyDown={undefined}
      />
      {path === undefined ? (
        <span>{row.name || words.codebookEditor.noGroupName}</span>
      ) : (
        <span class="tag" style={tagHue(path)}>
          {row.name}
        </span>
      )}
      {row.code?.key && <kbd>{row.code.key}</kbd>}
      {uses !== undefined && uses > 0 && (
        <span class="tree-uses" title={words.codebookEditor.uses}>
          {uses}
        </span>
      )}
    </div>
  );
}
