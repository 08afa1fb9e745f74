import { useEffect, useState } from 'preact/hooks';
import { LIMITS } from '../../annotation/record/limits.ts';

interface NameFieldProps {
  label: string;
  name: string;
  /** What is wrong with a name, or nothing. */
  fault(name: string): string | undefined;
  onName(name: string): void;
  id: string;
}

/** A name, taken when the field is left or Enter pressed; Escape puts it back. */
export function NameField({ label, name, fault, onName, id }: NameFieldProps) {
  const [typed, setTyped] = useState(name);
  const error = `${id}-fault`;
  useEffect(() => setTyped(name), [name]);
  const wrong = typed.trim() === name ? undefined : fault(typed.trim());
  const take = () => {
    const next = typed.trim();
    if (next === name) setTyped(name);
    else if (wrong === undefined) onName(next);
  };
  return (
    <>
      <input
        id={id}
        class="field"
        aria-label={label}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : error}
        maxLength={LIMITS.codeName}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') take();
          else if (event.key === 'Escape') setTyped(name);
          else return;
          event.preventDefault();
        }}
      />
      <p id={error} class="fault small" role="alert">
        {wrong}
      </p>
    </>
  );
}
