import type { Codebook } from '../../lib/annotation/codebook/codebook.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { SavedCodebook } from '../../lib/storage/codebooks.ts';
import { inTurn } from '../writing/in-turn.ts';
import { tellCodebooks } from './tell-codebooks.ts';

export type CodebookStore = Pick<
  AnnotationStore,
  'watchCodebooks' | 'listCodebooks' | 'saveCodebook' | 'deleteCodebook'
>;

/** The person's codebooks: what was done here counts at once, and is written in its turn. */
export interface OwnCodebooks {
  readonly all: readonly Codebook[];
  /** Whether something of it is not stored yet. */
  readonly isWriting: boolean;
  /** Adds or replaces. Where the same one waits to be written already, only the newer state is. */
  put(
    codebook: Codebook,
    how?: {
      renaming?: { from: string; to: string } | undefined;
      /** The state that it is other than by what is done now, if not the one that is shown. */
      base?: Codebook | undefined;
    },
  ): Promise<SavedCodebook>;
  remove(id: string): Promise<void>;
  stop(): void;
}

/** @param changed is called after each change, here or in another tab */
export function ownCodebooks(store: CodebookStore, changed: () => void): OwnCodebooks {
  let all: readonly Codebook[] = [];
  let unwritten = 0;
  const turn = inTurn();
  const waiting = new Map<string, { codebook: Codebook; done: Promise<SavedCodebook> }>();
  // What this tab's edits set out from: what it heard last, or wrote itself since.
  let bases = new Map<string, Codebook>();
  const take = (heard: readonly Codebook[]) => {
    // What the store says is older than what waits to be written.
    if (unwritten > 0) return;
    all = heard;
    bases = new Map(heard.map((it) => [it.id, it]));
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
    get isWriting() {
      return unwritten > 0;
    },
    put(codebook, { renaming, base: given } = {}) {
      all = [...all.filter(({ id }) => id !== codebook.id), codebook];
      const waits = waiting.get(codebook.id);
      if (waits && !renaming) {
        waits.codebook = codebook;
        return waits.done;
      }
      const entry = { codebook, done: NOTHING_SAVED };
      waiting.set(codebook.id, entry);
      entry.done = write(async () => {
        if (waiting.get(codebook.id) === entry) waiting.delete(codebook.id);
        const { codebook: mine } = entry;
        const base = given ?? bases.get(mine.id);
        const saved = await store.saveCodebook({
          codebook: mine,
          ...(base && { base }),
          ...(renaming && { renaming }),
        });
        bases.set(mine.id, mine);
        return saved;
      });
      return entry.done;
    },
    async remove(id) {
      all = all.filter((it) => it.id !== id);
      waiting.delete(id);
      await write(async () => {
        await store.deleteCodebook(id);
        bases.delete(id);
      });
    },
    stop,
  };
}

const NOTHING_SAVED = Promise.resolve({ annotations: 0, documents: 0, bothKept: false });
