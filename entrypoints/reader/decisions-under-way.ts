import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import type { Mention } from '../../lib/notice/notice.ts';
import type { Session } from './session.ts';

/**
 * What was decided here about marks and has not been read back: who presses a key twice decides once, and changes what
 * was just decided instead of deciding beside it.
 */
export interface DecisionsUnderWay {
  of(mention: Mention): Annotation | undefined;
  /** Resolves and rejects as `saving` does. */
  until(mention: Mention, decision: Annotation, saving: Promise<unknown>): Promise<void>;
}

export function decisionsUnderWay(session: Pick<Session, 'annotations'>): DecisionsUnderWay {
  /** By mark; `seen`: the list of annotations as it was when the store confirmed, none before. */
  const own = new Map<string, { decision: Annotation; seen?: Session['annotations'] }>();
  return {
    of({ id }) {
      const entry = own.get(id);
      if (entry?.seen !== undefined && entry.seen !== session.annotations) own.delete(id);
      return own.get(id)?.decision;
    },
    async until({ id }, decision, saving) {
      own.set(id, { decision });
      try {
        await saving;
        if (own.get(id)?.decision === decision)
          own.set(id, { decision, seen: session.annotations });
      } catch (error) {
        if (own.get(id)?.decision === decision) own.delete(id);
        throw error;
      }
    },
  };
}
