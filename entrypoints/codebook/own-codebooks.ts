import type { Codebook } from '../../lib/annotation/codebook.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { Renamed } from '../../lib/storage/tags.ts';
import { inTurn } from '../writing/in-turn.ts';
import { tellCodebooks } from './tell-codebooks.ts';

export type CodebookStore = Pick<
  AnnotationStore,
  'watchCodebooks' | 'listCodebooks' | 'saveCodebook' | 'deleteCodebook'
>;

/** The person's codebooks: what was done here counts at once, and is written in its turn. */
export interface OwnCodebooks {
  readonly all: readonly Codebook[];
  /** Adds or replaces. Where the same one waits to be written already, only the newer state is. */
  put(codebook: Codebook, renaming?: { from: string; to: string }): Promise<Renamed>;
  remove(id: string): Promise<void>;
  stop(): void;
}

/** @param changed is called after each change, here or in another tab */
export function ownCodebooks(store: CodebookStore, changed: () => void): OwnCodebooks {
  let all: readonly Codebook[] = [];
  let unwritten = 0;
  const turn = inTurn();
  const waiting = new Map<string, { codebook: Codebook; done: Promise<Renamed> }>();
  const take = (heard: readonly Codebook[]) => {
    // What the store says is older than what waits to be written.
    if (unwritten > 0) return;
    all = heard;
    changed();
  };
  const write = async <T>(work: () => Promise<T>): Promise<T> => {
    unwritten++;
    try {
      const result = await turn(work);
      await tellCodebooks();
      return result;
    } finally {
      unwritten--;
      if (unwritten === 0) store.listCodebooks().then(take);
    }
  };
  const stop = store.watchCodebooks(take);
  return {
    get all() {
      return all;
    },
    put(codebook, renaming) {
      all = [...all.filter(({ id }) => id !== codebook.id), codebook];
      const waits = waiting.get(codebook.id);
      if (waits && !renaming) {
        waits.codebook = codebook;
        return waits.done;
      }
      const entry = { codebook, done: NOTHING_RENAMED };
      waiting.set(codebook.id, entry);
      entry.done = write(async () => {
        if (waiting.get(codebook.id) === entry) waiting.delete(codebook.id);
        return await store.saveCodebook({
          codebook: entry.codebook,
          ...(renaming && { renaming }),
        });
      });
      return entry.done;
    },
    async remove(id) {
      all = all.filter((it) => it.id !== id);
      waiting.delete(id);
      await write(() => store.deleteCodebook(id));
    },
    stop,
  };
}

const NOTHING_RENAMED = Promise.resolve({ annotations: 0, documents: 0 });
