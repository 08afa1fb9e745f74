import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** One thing that a menu offers. */
export interface MenuChoice {
  name: string;
  /** What it is for, in a line below its name. */
  about?: string;
  choose(): void;
}

interface MenuProps {
  name: string;
  icon: string;
  choices: readonly MenuChoice[];
  /** Shown on the button; without it the icon stands alone, with the name for who does not see it. */
  label?: string;
  /** Stands above the choices. */
  children?: ComponentChildren;
}

/** A button that opens a list over the panel. Arrows, Home and End move in it; Escape and leaving close it. */
export function Menu({ name, icon, choices, label, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div class="menu-place">
      <button
        ref={opener}
        type="button"
        class={`button ${label === undefined ? 'plain' : ''}`}
        aria-haspopup="menu"
        aria-expanded={open}
        {...(label === undefined && { 'aria-label': name, title: name })}
        onClick={() => setOpen(!open)}
      >
        <span class={`icon ${icon}`} />
        {label}
        {label !== undefined && <span class="icon icon-down" />}
      </button>
      {open && (
        <Choices name={name} choices={choices} onEscape={close} onLeave={() => setOpen(false)}>
          {children}
        </Choices>
      )}
    </div>
  );
}

interface ChoicesProps extends Pick<MenuProps, 'name' | 'choices' | 'children'> {
  onEscape(): void;
  onLeave(): void;
}

function Choices({ name, choices, children, onEscape, onLeave }: ChoicesProps) {
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  useLayoutEffect(() => {
    menu.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step !== undefined) {
      const all = items();
      all.at(step(all.indexOf(event.target as HTMLElement), all.length))?.focus();
    } else if (event.key === 'Escape') onEscape();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      aria-label={name}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocusOut={({ relatedTarget }) => {
        if (!menu.current?.contains(relatedTarget as Node | null)) onLeave();
      }}
    >
      {children}
      {choices.map(({ name, about, choose }) => (
        <button
          type="button"
          key={name}
          role="menuitem"
          onClick={() => {
            onEscape();
            choose();
          }}
        >
          {name}
          {about !== undefined && <span class="about">{about}</span>}
        </button>
      ))}
    </div>
  );
}

/** From item `at` of `count` to the next one, by key. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: () => -1,
};
