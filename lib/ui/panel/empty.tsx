import type { ComponentChildren } from 'preact';

interface EmptyProps {
  title: string;
  hint: string;
  children?: ComponentChildren;
}

/** A list without rows: what is missing, and the one thing that can be done. */
export function Empty({ title, hint, children }: EmptyProps) {
  return (
    <section class="empty">
      <h2>{title}</h2>
      <p class="quiet">{hint}</p>
      {children}
    </section>
  );
}
