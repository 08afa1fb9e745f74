import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Position, Size } from './place.ts';

interface FloatingProps {
  className: string;
  role: 'dialog' | 'toolbar';
  label: string;
  /** The interface's, whatever the page's is. */
  language: string;
  /** Where a thing of this size stands. */
  place: (size: Size, view: Size) => Position;
  takesFocus?: boolean;
  children: ComponentChildren;
}

/** A thing that floats over the page: measured and placed at each rendering, before it is painted. */
export function Floating(props: FloatingProps) {
  const { className, role, label, language, place, takesFocus, children } = props;
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return;
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top, maxHeight } = place(
      { width: box.offsetWidth, height: box.scrollHeight },
      view,
    );
    box.style.left = `${left}px`;
    box.style.top = `${top}px`;
    box.style.maxHeight = maxHeight === undefined ? 'none' : `${maxHeight}px`;
  });
  useLayoutEffect(() => {
    if (takesFocus) element.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <section
      ref={element}
      class={`floating ${className}`}
      role={role}
      aria-label={label}
      lang={language}
      tabIndex={-1}
    >
      {children}
    </section>
  );
}
