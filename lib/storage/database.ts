import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Annotation, NoticeDocument } from '../annotation/annotation.ts';
import { noticeKeys } from '../annotation/identity.ts';

/** A document as stored: with the keys by which it is found again, `noticeKeys` of its 文号 and title. */
export interface DocumentRow extends NoticeDocument {
  keys: string[];
}

/** A text of a document other than the one in its record. Times are ISO 8601 in UTC. */
export interface VersionRow {
  document: string;
  textHash: string;
  text: string;
  /** When it was seen for the first and for the last time. */
  first: string;
  last: string;
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

/** The tables. Later versions are added below the earlier ones, which are never changed in place. */
export class Database extends Dexie {
  declare readonly documents: Table<DocumentRow, string>;
  declare readonly versions: Table<VersionRow, [document: string, textHash: string]>;
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
    // Documents are found by 文号 or title alone too, in any script; texts that were seen are kept.
    this.version(3)
      .stores({
        documents: 'id, *keys, *urls, textHash',
        versions: '[document+textHash], document',
      })
      .upgrade((transaction) =>
        transaction
          .table<DocumentRow & { key?: string }>('documents')
          .toCollection()
          .modify((row) => {
            row.keys = noticeKeys(row);
            delete row.key;
          }),
      );
  }
}
