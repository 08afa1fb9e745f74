import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** Also the address by which it is reached: `#sites`. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One part of the page under its title. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
