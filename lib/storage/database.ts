import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Codebook } from '../annotation/codebook/codebook.ts';
import type { Annotation, NoticeDocument } from '../annotation/record/annotation.ts';
import { rowFrom } from './documents.ts';
import {
  FIRST_ANNOTATED,
  type RestorePart,
  type RestorePoint,
  takeRestorePoint,
} from './restore-point.ts';

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

/** What is left of an annotation or document whose deletion can no longer be undone, or of a codebook: no content. */
export interface Tombstone {
  id: string;
  /** When it was deleted; of one that became part of another, its own last change. */
  deleted: string;
  /** The annotation that it became part of, both being on the same words. */
  into?: string;
}

/** Something the database knows of itself. `id`: made with it, so that an emptied one is told from the old one. */
export interface Fact {
  name: 'id';
  value: string;
}

/** A codebook that the person made or took in; the built-in ones are not stored. Times are ISO 8601 in UTC. */
export interface CodebookRow {
  id: string;
  codebook: Codebook;
  modified: string;
}

/**
 * What the parser found in a text, so that many documents are shown without parsing them again. It can be made anew at
 * any time: a reading by another `parser` counts for nothing.
 */
export interface ReadingRow {
  textHash: string;
  parser: string;
  reading: unknown;
}

/** The tables of all versions. Later versions are added below, never changed in place: `tests/storage/upgrades`. */
export class Database extends Dexie {
  declare readonly documents: Table<DocumentRow, string>;
  declare readonly versions: Table<VersionRow, [document: string, textHash: string]>;
  declare readonly annotations: Table<Annotation, string>;
  declare readonly steps: EntityTable<StepRow, 'number'>;
  declare readonly tombstones: Table<Tombstone, string>;
  declare readonly restorePoints: EntityTable<RestorePoint, 'number'>;
  declare readonly restoreParts: Table<RestorePart, [number, number]>;
  declare readonly facts: Table<Fact, string>;
  declare readonly codebooks: Table<CodebookRow, string>;
  declare readonly readings: Table<ReadingRow, string>;

  /** @param name The database's name; another one for each test. @param now ISO 8601 in UTC. */
  constructor(name: string, now: () => string) {
    // Strict: a note that was reported as saved survives a power cut. Chrome's default is relaxed since 121.
    super(name, { chromeTransactionDurability: 'strict' });
    // One point for each upgrade, however many versions it goes through; of the tables that the oldest has.
    const copied = new WeakSet<Transaction>();
    const copyOnce = async (old: Transaction) => {
      if (!copied.has(old)) await takeRestorePoint(old, 'upgrade', now(), FIRST_ANNOTATED);
      copied.add(old);
    };
    this.version(1).stores({
      documents: 'id, key, *urls, textHash',
      annotations: 'id, document, modified',
      steps: '++number, &[document+turn+annotation]',
    });
    this.version(2)
      .stores({
        // Only the deleted are in the index of `deleted`.
        annotations: 'id, document, modified, deleted',
        tombstones: 'id',
        restorePoints: '++number',
        restoreParts: '[point+part]',
        facts: 'name',
      })
      .upgrade(async (old) => {
        await copyOnce(old);
        await old.table('facts').add(newId());
      });
    // Documents are found by 文号 or title alone too, in any script; texts that were seen are kept.
    this.version(3)
      .stores({
        documents: 'id, *keys, *urls, textHash',
        versions: '[document+textHash], document',
      })
      .upgrade(async (old) => {
        await copyOnce(old);
        const documents = old.table<DocumentRow>('documents');
        await documents.bulkPut((await documents.toArray()).map(rowFrom));
      });
    this.version(4).stores({ codebooks: 'id', readings: 'textHash' }).upgrade(copyOnce);
    this.on('populate', (fresh) => fresh.table('facts').add(newId()));
  }
}

function newId(): Fact {
  return { name: 'id', value: crypto.randomUUID() };
}
