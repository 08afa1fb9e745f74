import type { Annotation } from '../../lib/annotation/record/annotation.ts';

/**
 * What this page has written and not yet read back. An edit starts from it and not from the list that was read before,
 * or a tag set right after the last character of a note would bring back the note without it.
 */
export interface OwnWriting {
  /** The annotation as it was last written here, or as given if nothing is ahead of the list. */
  latest(annotation: Annotation): Annotation;
  /** The annotation as the store last confirmed to have it from here, or as it was when writing began. */
  base(annotation: Annotation): Annotation;
  wrote(annotation: Annotation, before: Annotation): void;
  confirmed(annotation: Annotation): void;
  /** Whether this is what was last written, and the store has not confirmed it. */
  isAhead(annotation: Annotation): boolean;
  /** Whether anything of it is ahead of the list, confirmed or not. */
  has(id: string): boolean;
  forget(id: string): void;
  /** Before the list is read: call the result afterwards, and what it held then is no longer ahead of it. */
  beforeReading(): () => void;
}

export function ownWriting(): OwnWriting {
  const ahead = new Map<string, { annotation: Annotation; base: Annotation; confirmed: boolean }>();
  return {
    latest: (annotation) => ahead.get(annotation.id)?.annotation ?? annotation,
    base: (annotation) => ahead.get(annotation.id)?.base ?? annotation,
    wrote(annotation, before) {
      const base = ahead.get(annotation.id)?.base ?? before;
      ahead.set(annotation.id, { annotation, base, confirmed: false });
    },
    confirmed(annotation) {
      const entry = ahead.get(annotation.id);
      if (entry === undefined) return;
      entry.base = annotation;
      if (entry.annotation === annotation) entry.confirmed = true;
    },
    isAhead(annotation) {
      const entry = ahead.get(annotation.id);
      return entry?.annotation === annotation && !entry.confirmed;
    },
    has: (id) => ahead.has(id),
    forget: (id) => void ahead.delete(id),
    beforeReading() {
      const stored = [...ahead].filter(([, { confirmed }]) => confirmed);
      return () => {
        for (const [id, entry] of stored) if (ahead.get(id) === entry) ahead.delete(id);
      };
    },
  };
}
