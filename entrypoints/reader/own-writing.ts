import type { Annotation } from '../../lib/annotation/annotation.ts';

/**
 * What this page has written and not yet read back. An edit starts from it and not from the list that was read before,
 * or a tag set right after the last character of a note would bring back the note without it.
 */
export interface OwnWriting {
  /** The annotation as it was last written here, or as given if nothing is ahead of the list. */
  latest(annotation: Annotation): Annotation;
  wrote(annotation: Annotation): void;
  confirmed(annotation: Annotation): void;
  /** Before the list is read: call the result afterwards, and what it held then is no longer ahead of it. */
  beforeReading(): () => void;
}

export function ownWriting(): OwnWriting {
  const ahead = new Map<string, { annotation: Annotation; confirmed: boolean }>();
  return {
    latest: (annotation) => ahead.get(annotation.id)?.annotation ?? annotation,
    wrote(annotation) {
      ahead.set(annotation.id, { annotation, confirmed: false });
    },
    confirmed(annotation) {
      const entry = ahead.get(annotation.id);
      if (entry?.annotation === annotation) entry.confirmed = true;
    },
    beforeReading() {
      const stored = [...ahead].filter(([, { confirmed }]) => confirmed);
      return () => {
        for (const [id, entry] of stored) if (ahead.get(id) === entry) ahead.delete(id);
      };
    },
  };
}
