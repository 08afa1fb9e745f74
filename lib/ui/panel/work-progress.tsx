import { useEffect, useState } from 'preact/hooks';

interface WorkProgressProps {
  /** What is being done. */
  text: string;
  /** How far it has come, in words. */
  detail?: string | undefined;
  /** How far it has come, where that can be told. */
  done?: number | undefined;
  all?: number | undefined;
  stop: string;
  onStop(): void;
}

/** Work that ends sooner, in ms, needs no word. */
const PATIENCE = 300;

/** Work that takes its time: how far it has come, and the way to stop it. */
export function WorkProgress({ text, detail, done, all, stop, onStop }: WorkProgressProps) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div class="toast working" role="status">
      <span>
        {text}
        {detail !== undefined && <span class="quiet">　{detail}</span>}
      </span>
      <progress {...(done !== undefined && { value: done, max: all || 1 })} aria-label={text} />
      <button type="button" onClick={onStop}>
        {stop}
      </button>
    </div>
  );
}
