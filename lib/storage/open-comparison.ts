import { Dexie, type Table } from 'dexie';
import type { StoreContent } from './import.ts';

/** A colleague's file beside one's own annotations, while the two are compared. */
export interface ComparisonRow {
  /** There is one at a time. */
  id: 'current';
  /** What the two coders are called. */
  names: { first: string; second: string };
  /** The name of the colleague's file. */
  file: string;
  content: StoreContent;
  /** When it was begun; ISO 8601 in UTC. */
  begun: string;
}

/** How one difference was settled; `key` as the comparison has it. */
interface DecisionRow {
  key: string;
  decision: string;
}

/** What is kept of a comparison over a reload. */
export interface ComparisonStore {
  read(): Promise<{ comparison: ComparisonRow; decisions: Map<string, string> } | undefined>;
  /** Takes the place of the one before, with its decisions. */
  begin(comparison: Omit<ComparisonRow, 'id'>): Promise<void>;
  /** Without a decision the difference is open again. */
  decide(key: string, decision: string | undefined): Promise<void>;
  end(): Promise<void>;
  close(): void;
}

/**
 * Opens the database of comparisons. It is one of its own, so that nothing of a colleague's is among one's own
 * annotations, in exports, or in restore points before it is settled.
 */
export function openComparison(name = 'policylens-comparison'): ComparisonStore {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Dexie & {
    comparisons: Table<ComparisonRow, string>;
    decisions: Table<DecisionRow, string>;
  };
  db.version(1).stores({ comparisons: 'id', decisions: 'key' });
  const { comparisons, decisions } = db;
  return {
    async read() {
      return await db.transaction('r', comparisons, decisions, async () => {
        const comparison = await comparisons.get('current');
        if (!comparison) return undefined;
        const rows = await decisions.toArray();
        return { comparison, decisions: new Map(rows.map((row) => [row.key, row.decision])) };
      });
    },
    async begin(comparison) {
      await db.transaction('rw', comparisons, decisions, async () => {
        await decisions.clear();
        await comparisons.put({ id: 'current', ...comparison });
      });
    },
    async decide(key, decision) {
      if (decision === undefined) await decisions.delete(key);
      else await decisions.put({ key, decision });
    },
    async end() {
      await db.transaction('rw', comparisons, decisions, async () => {
        await decisions.clear();
        await comparisons.clear();
      });
    },
    close: () => db.close(),
  };
}
