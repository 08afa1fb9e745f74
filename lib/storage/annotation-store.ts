import type { Codebook, OwnCodebook } from '../annotation/codebook/codebook.ts';
import type { TagUse } from '../annotation/codebook/tag-uses.ts';
import type { Annotation, NoticeDocument } from '../annotation/record/annotation.ts';
import type { CodebookSave, SavedCodebook } from './codebooks.ts';
import type { Imported, ImportFollowed, StoreContent } from './import.ts';
import type { Overview } from './overview.ts';
import type { RestorePoint } from './restore-point.ts';
import type { Renamed } from './tags.ts';
import type { Texts } from './versions.ts';

/**
 * The store of documents and annotations. It takes requests as the background's protocol has them and checks its
 * own invariants only; what comes from outside is checked before (messages, exchange).
 */
export interface AnnotationStore {
  /**
   * Finds the notice's record or makes one, adds the address without fragment, keeps the text; see `findDocument`,
   * `seenAgain`, `keepVersion`. Returns the hash of the text as it is now.
   */
  openDocument(seen: {
    title: string;
    documentNumber?: string;
    text: string;
    url: string;
  }): Promise<{ id: string; textHash: string }>;
  readDocument(id: string): Promise<NoticeDocument | undefined>;
  /** Takes another text of a document as the one that its annotations refer to. @throws if it is not kept. */
  adoptText(of: { document: string; textHash: string }): Promise<void>;
  /** In order of `created`. */
  listDocuments(): Promise<NoticeDocument[]>;
  /** In order of `created`, without the deleted. */
  listAnnotations(of: { document: string }): Promise<Annotation[]>;
  /**
   * Adds or replaces; with `base`, the state from which the annotation was edited, what was written here meanwhile is
   * merged with it (see `mergeAnnotation`). Saves in a row with the same `step` are one step for undo.
   * @returns what is stored now. @throws if its document is not here, or the annotation is on another one.
   */
  saveAnnotation(save: {
    annotation: Annotation;
    step: string;
    base?: Annotation;
  }): Promise<Annotation>;
  /**
   * Adds or replaces several, all or nothing; one step for undo.
   * @throws as `saveAnnotation` does.
   */
  saveAnnotations(save: { annotations: Annotation[]; step: string }): Promise<Annotation[]>;
  /**
   * Reads, changes and saves in one transaction: nothing that was written meanwhile is lost.
   * @throws if there is no such annotation, or it was deleted.
   */
  changeAnnotation(
    of: { id: string; step: string },
    change: (annotation: Annotation) => Annotation,
  ): Promise<Annotation>;
  /**
   * Changes several annotations of one document in one transaction; one step for undo. Those that were deleted in the
   * meantime are left out. @returns how many changed.
   */
  changeAnnotations(
    of: { ids: readonly string[]; step: string },
    change: (annotation: Annotation) => Annotation,
  ): Promise<number>;
  /**
   * Adds or replaces annotations and deletes others, all or nothing, after taking a restore point; one step for undo on
   * each document. @returns the documents that changed. @throws as `saveAnnotation` does.
   */
  settle(changes: { put: Annotation[]; remove: readonly string[] }): Promise<string[]>;
  /** How often each tag is used, over all documents. */
  tagUses(): Promise<TagUse[]>;
  /** Renames a tag everywhere, or merges it with another; see `renameTag`. */
  renameTag(names: { from: string; to: string }): Promise<Renamed>;
  /** Takes a renaming back on all documents; see `undoRenaming`. */
  undoRenaming(of: { step: string }): Promise<Renamed>;
  /** The person's own codebooks; see `listCodebooks`. */
  listCodebooks(): Promise<Codebook[]>;
  /** The same with the times of their last changes. */
  exportCodebooks(): Promise<OwnCodebook[]>;
  /** Adds, replaces or merges a codebook, and renames a tag with it; see `saveCodebook`. @throws as that does. */
  saveCodebook(save: CodebookSave): Promise<SavedCodebook>;
  /** A restore point is taken before; annotations keep the tags. */
  deleteCodebook(id: string): Promise<void>;
  /** Calls back with the person's own codebooks now and after each change; returns its stop. */
  watchCodebooks(heard: (codebooks: Codebook[]) => void): () => void;
  /** Marks as deleted; a step. Returns its document's id. @throws if there is no such annotation. */
  deleteAnnotation(of: { id: string; step?: string }): Promise<{ document: string }>;
  /**
   * Takes back the last of up to 20 steps on the document, or the one of that name, though others on other annotations
   * followed it. Returns the annotation that it touched first; null where there is no such step, or a later one changed
   * the same annotation.
   */
  undo(on: { document: string; step?: string }): Promise<{ undone: string | null }>;
  /** The name of the last step on the document. */
  lastStep(on: { document: string }): Promise<string | undefined>;
  /** Deletes documents with their annotations; a restore point is taken before. */
  deleteDocuments(ids: string[]): Promise<void>;
  /**
   * Everything, or one document with its annotations, never the deleted; with the person's codebooks, of one document
   * those that define its tags.
   */
  exportAll(document?: string): Promise<StoreContent>;
  /**
   * Adds what is new and newer, all or nothing; with `dryRun` only says what it would do. See `importInto`. A restore
   * point is taken before anything is written.
   * @throws if a document's hash is not its text's, an annotation's document is nowhere, or the signal ended it;
   * nothing
   *   is changed then.
   */
  importAll(
    content: StoreContent,
    options?: { dryRun?: boolean } & ImportFollowed,
  ): Promise<Imported>;
  /** Calls back with the texts now and after each change, as `watchAnnotations` does; see `Texts`. */
  watchTexts(of: { document: string; textHash: string }, heard: (texts: Texts) => void): () => void;
  /** Calls back with the list now and after each change, from whatever context; returns its stop. */
  watchAnnotations(document: string, heard: (annotations: Annotation[]) => void): () => void;
  /** The addresses at which a document, or that of an annotation, was seen. */
  urlsOf(what: { document: string } | { annotation: string }): Promise<readonly string[]>;
  /** Newest first. */
  listRestorePoints(): Promise<RestorePoint[]>;
  /** Brings a restore point back; what was there becomes one itself. @throws if there is no such point. */
  restore(number: number): Promise<void>;
  /** What the store holds; `database` is another one after the browser has emptied it. */
  summary(): Promise<Summary>;
  /** Calls back with what is in the store now and after each change; returns its stop. */
  watchOverview(heard: (overview: Overview) => void): () => void;
  close(): void;
}

/** How much there is, and in which database. */
export interface Summary {
  database: string;
  documents: number;
  /** That a person wrote: without the deleted, decisions about marks, and relations. */
  annotations: number;
  /** When an annotation was last changed; ISO 8601 in UTC. */
  modified?: string;
}
