import { useRef } from 'preact/hooks';
import type { Box, MarkActions } from './overlay-view.ts';

interface EndHandlesProps {
  /** The lines of the mark, first to last. */
  lines: readonly Box[];
  actions: Pick<MarkActions, 'dragEnd'>;
}

/** What the ends of the mark in the form are dragged by; the card has buttons that do the same. */
export function EndHandles({ lines, actions }: EndHandlesProps) {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  return (
    <>
      <Handle which="start" line={first} actions={actions} />
      <Handle which="end" line={last} actions={actions} />
    </>
  );
}

interface HandleProps {
  which: 'start' | 'end';
  line: Box;
  actions: Pick<MarkActions, 'dragEnd'>;
}

/** Hangs below its line, so that the character that is meant is seen, and hit, while it is dragged. */
function Handle({ which, line, actions }: HandleProps) {
  /** From the pointer to the middle of the outermost character. */
  const aim = useRef<{ x: number; y: number } | undefined>(undefined);
  const edge = which === 'start' ? line.left : line.right;
  const grab = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    const inside = which === 'start' ? edge + 1 : edge - 1;
    const middle = (line.top + line.bottom) / 2;
    aim.current = { x: inside - event.clientX, y: middle - event.clientY };
    event.currentTarget.setPointerCapture(event.pointerId);
    event.preventDefault();
  };
  const drag = ({ clientX, clientY }: PointerEvent) => {
    if (aim.current) actions.dragEnd(which, clientX + aim.current.x, clientY + aim.current.y);
  };
  const drop = () => {
    aim.current = undefined;
  };
  return (
    <span
      class={`end-handle ${which}`}
      aria-hidden="true"
      style={{ left: `${edge}px`, top: `${line.bottom}px` }}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
    />
  );
}
