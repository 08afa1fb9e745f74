import type { ComponentChildren } from 'preact';

interface SwitchRowProps {
  on: boolean;
  onChange(on: boolean): void;
  children: ComponentChildren;
}

/** Something that is on or off. */
export function SwitchRow({ on, onChange, children }: SwitchRowProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={on}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
