import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Box } from './overlay-view.ts';
import { type Position, placeWithin, type Size } from './place.ts';

interface FloatingProps {
  className: string;
  role: 'dialog' | 'toolbar';
  label: string;
  /** The interface's, whatever the page's is. */
  language: string;
  /** The lines of text it belongs to. */
  lines: readonly Box[];
  /** Where a thing of this size stands beside them. */
  place: (lines: readonly Box[], size: Size, view: Size) => Position;
  /** The part of the viewport that can be seen; without it, all of it. */
  visible: Box | undefined;
  takesFocus?: boolean;
  onKeyDown?: (event: KeyboardEvent) => void;
  children: ComponentChildren;
}

/** A thing that floats over the page: measured and placed at each rendering, before it is painted. */
export function Floating(props: FloatingProps) {
  const { className, role, label, language, lines, place, visible, takesFocus, children } = props;
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const all = {
      left: 0,
      top: 0,
      right: document.documentElement.clientWidth,
      bottom: innerHeight,
    };
    const size = { width: box.offsetWidth, height: box.scrollHeight };
    const { left, top, maxHeight } = placeWithin(visible ?? all, place, lines, size);
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
    box.style.maxHeight = maxHeight === undefined ? 'none' : `${maxHeight}px`;
  });
  const shown = useRef(false);
  useLayoutEffect(() => {
    // A form that has just come with it has the focus in its first field already.
    const inside = !shown.current && element.current?.matches(':focus-within');
    shown.current = true;
    if (takesFocus && !inside) element.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <section
      ref={element}
      class={`floating ${className}`}
      role={role}
      aria-label={label}
      lang={language}
      tabIndex={-1}
      onKeyDown={props.onKeyDown}
    >
      {children}
    </section>
  );
}
