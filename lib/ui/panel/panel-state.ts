import type { Codebook } from '../../annotation/codebook/codebook.ts';
import type { Retagging } from '../../annotation/codebook/retag.ts';
import type { TagUse } from '../../annotation/codebook/tag-uses.ts';
import type { Change } from '../../annotation/difference/difference.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import type { Places } from '../../annotation/record/passage-places.ts';
import type { Relation, RelationKind } from '../../annotation/record/relation.ts';
import type { LapsedDecision, WhyLapsed } from '../../annotation/review/standing-decisions.ts';
import type { MentionReading } from '../../notice/decisions.ts';
import type { MentionKind, Notice } from '../../notice/notice.ts';
import type { Span } from '../../text/span.ts';
import type { ExportFormat, Exporting, ExportScope } from '../export-choices.ts';
import type { Importing } from '../importing.ts';
import type { Lost } from '../lost.ts';
import type { MarkKind } from '../mark-kind.ts';
import type { MyDepartments } from '../my-departments.ts';

/** Everything the panel shows. */
export type PanelState =
  | { is: 'loading' }
  /** No notice was recognised here; `canRead`: the page can be read all the same, from here. */
  | ({ is: 'noReader'; canRead: boolean } & Surrounding)
  | ReadingState;

/** What is said around the notice, and without one. */
interface Surrounding {
  news?: PanelNews;
  /** The browser has emptied the store. */
  lost?: Lost;
  /** A file is being made. */
  exporting?: Exporting;
  /** A file is being taken in. */
  importing?: Importing;
}

export interface ReadingState extends Surrounding {
  is: 'reading';
  /** Another one for each text that is read. */
  key?: string;
  notice: Notice;
  /** Without the relations among them. */
  annotations: readonly Annotation[];
  relations?: readonly Relation[];
  /** Where each passage of an annotation stands. */
  places: Places;
  /** Id of the mention or annotation that is open in the page. */
  selected?: string;
  /** The `placeKey` of the passage that is open, of the annotation that is selected. */
  passage?: string;
  /** What is selected in the page. */
  selection?: Span;
  /** Decisions about marks that do not hold in this text. */
  lapsed?: readonly LapsedDecision[];
  /** The mark that is being corrected, with the words it is to stand on. */
  correcting?: { id: string; quote: string };
  /** The text as it is now; none before it is read. */
  text?: PresentText;
  hiddenKinds: readonly MarkKind[];
  myDepartments: MyDepartments;
  /** Whose tags are offered. */
  codebook: Codebook;
  /** The person's own codebooks, beside those that are built in. */
  ownCodebooks?: readonly Codebook[];
  /** Over all documents; none before they are asked for. */
  tagUses?: readonly TagUse[];
  /** The site of a page that was read by hand; `granted`: it is read by itself from now on. */
  site?: { host: string; granted: boolean };
  /** `YYYY-MM-DD` */
  today: string;
}

/** The text in the page, and how it differs from the one that the annotations were made on. */
export interface PresentText {
  present: string;
  changes: readonly Change[];
}

/** The step on a document by which something can be taken back, whatever was done since. */
export interface Undo {
  document: string;
  step: string;
}

/** What has just happened. Each piece of news is an object of its own. */
export type PanelNews =
  | {
      is:
        | 'deleted'
        | 'placed'
        | 'givenUp'
        | 'undone'
        | 'nothingToUndo'
        | 'imported'
        | 'merged'
        | 'restored'
        | 'bulkDeleted'
        | 'importStopped'
        | 'accepted'
        | 'withdrawn'
        | 'related'
        | 'unrelated'
        | 'passageAdded'
        | 'passageRemoved';
      added?: number;
      changed?: number;
      identical?: number;
      /** New and changed ones. */
      codebooks?: number;
      undo?: Undo;
    }
  /** The tags of so many annotations were changed. */
  | { is: 'retagged'; annotations: number; undo?: Undo }
  /** `step`: by which it can be taken back. */
  | { is: 'renamed'; annotations: number; documents: number; step?: string }
  /** A file was handed to the browser's downloads; `left`: what could not be taken along. */
  | { is: 'exported'; file: string; left: readonly LeftOut[] }
  | { is: 'failed'; message: string }
  /** What was written is still in its field; `full`: there is no space left. */
  | { is: 'notSaved'; message: string; full: boolean }
  | { is: 'refused'; errors: readonly Refusal[] }
  | DryRunNews;

/** What an export could not take along: an annotation or a decision, the words it is on, and why. */
export interface LeftOut {
  is: 'annotation' | 'decision';
  quote: string;
  why: WhyLapsed;
}

/** What an import would do; each annotation of the file is counted once. */
export interface DryRunNews {
  is: 'dryRun';
  /** Its name. */
  file: string;
  /** Documents that are not here yet. */
  documents: number;
  added: number;
  changed: number;
  identical: number;
  /** Newer here, and left as they are. */
  kept: number;
  /** Deleted here since; they stay deleted. */
  deletedHere: number;
  /** Of the file; each is counted once. */
  codebooks?: CodebookCounts;
}

/** What an import would do with codebooks, counted as annotations are. */
export type CodebookCounts = Pick<
  DryRunNews,
  'added' | 'changed' | 'identical' | 'kept' | 'deletedHere'
>;

/** Why a file was refused: the code of the error, and where in the file it is. */
export interface Refusal {
  code: string;
  path: string;
  detail?: string;
}

/** Everything that can be done in the panel. */
export interface PanelActions {
  readPage(): void;
  /** Asks the browser for the right to the site of the page; only from within a click. */
  grantSite(host: string): void;
  /** Scrolls the page to a mention, annotation or passage, or to a span of the source text. */
  reveal(place: { id: string } | { span: Span }): void;
  toggleKind(kind: MarkKind): void;
  setMyDepartments(mine: MyDepartments): void;
  useCodebook(id: string): void;
  /** Shows where codebooks are edited, in a tab. */
  editCodebooks(): void;
  /** At each keystroke; `done` when the field is left; `seen` as in `NoteField`. */
  writeNote(id: string, note: string, done: boolean, seen: string): void;
  addTag(id: string, tag: string): void;
  removeTag(id: string, tag: string): void;
  /** From one annotation to another. */
  relate(from: string, to: string, kind: RelationKind): void;
  unrelate(id: string): void;
  /** Changes the tags of several annotations in one step. */
  retag(ids: readonly string[], retagging: Retagging): void;
  /** Has the uses of tags counted over all documents. */
  countTags(): void;
  /** On all documents; a name that is taken makes one tag of two. */
  renameTag(from: string, to: string): void;
  /** Takes a renaming back on all documents. */
  undoRenaming(step: string): void;
  remove(id: string): void;
  /**
   * A passage, by its `placeKey`, is where it was proposed to be, at the selection in the page, or nowhere in this
   * text.
   */
  confirmPlace(key: string): void;
  moveToSelection(key: string): void;
  giveUpPlace(key: string): void;
  /** Puts an annotation on what is selected in the page, too. */
  addSelection(id: string): void;
  /** Takes a passage, by its `placeKey`, from its annotation. */
  removePassage(key: string): void;
  /** Takes the text as it is now as the one that counts. */
  adoptText(): void;
  accept(mark: string): void;
  reject(mark: string): void;
  /** Begins to correct a mark: its ends can be moved in the page; without an id, no longer. */
  correct(mark: string | undefined): void;
  saveCorrection(mark: string, reading: MentionReading): void;
  /** Accepts the marks of a kind that are not decided yet. */
  acceptAll(kind: MentionKind): void;
  /** Takes back a decision about a mark, by the id of the decision. */
  withdraw(decision: string): void;
  undo(what: Undo): void;
  exportFile(format: ExportFormat, scope: ExportScope): void;
  /** Ends the export that goes on; nothing is saved then. */
  stopExport(): void;
  /** Runs dry: see `DryRunNews`. */
  importFile(file: File): void;
  /** Does what the dry run said. */
  confirmImport(): void;
  /** Ends the import that goes on; nothing of it is kept then. */
  stopImport(): void;
  openOptions(): void;
  openLibrary(): void;
  dismissLoss(): void;
  dismissNews(): void;
}
