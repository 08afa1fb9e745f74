import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Annotation, NoticeDocument } from '../annotation/annotation.ts';

/** A document as stored: with the key by which it is found again, `noticeKey` of its 文号 and title. */
export interface DocumentRow extends NoticeDocument {
  key?: string;
}

/** One annotation's part in a step. Rows of one document with the same `turn` are one step for undo. */
export interface StepRow {
  number: number;
  document: string;
  /** Counts the steps of a document from 1. */
  turn: number;
  /** The name the caller gave the step; empty for a step that no save joins. */
  step: string;
  annotation: string;
  /** The record before the step; null if there was none. */
  before: Annotation | null;
  after: Annotation;
}

/** The tables of version 1. Later versions are added below it, never changed in place. */
export class Database extends Dexie {
  declare readonly documents: Table<DocumentRow, string>;
  declare readonly annotations: Table<Annotation, string>;
  declare readonly steps: EntityTable<StepRow, 'number'>;

  /** @param name The database's name; another one for each test. */
  constructor(name: string) {
    // Strict: a note that was reported as saved survives a power cut. Chrome's default is relaxed since 121.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      documents: 'id, key, *urls, textHash',
      annotations: 'id, document, modified',
      steps: '++number, &[document+turn+annotation]',
    });
  }
}
