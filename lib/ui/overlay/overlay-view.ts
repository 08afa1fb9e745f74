import type { Codebook } from '../../annotation/codebook/codebook.ts';
import type { TagHues } from '../../annotation/codebook/tag-hues.ts';
import type { Annotation } from '../../annotation/record/annotation.ts';
import type { RelationKind } from '../../annotation/record/relation.ts';
import type { MentionReading } from '../../notice/decisions.ts';
import type { Doubt } from '../../notice/doubts.ts';
import type { Commitment, Mention } from '../../notice/notice.ts';
import type { MarkKind } from '../mark-kind.ts';
import type { Tick, TickForm } from './map-ticks.ts';

/** A line of text on the screen, in CSS pixels of the viewport. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What is open in the card: a machine's mention or a person's annotation. */
export type Opened =
  | {
      is: 'mention';
      mention: Mention;
      commitment?: Commitment;
      /** Why a person should look at it; nothing where it is certain, or decided. */
      doubts?: readonly Doubt[];
    }
  | {
      is: 'annotation';
      annotation: Annotation;
      clause?: string;
      uncertain?: boolean;
      /** Which of its passages, in the order of the page and counted from 1, where it is on several. */
      passage?: { number: number; of: number };
      relations?: readonly RelatedTo[];
      relating?: Relating;
    }
  | Correction;

/** A mark in the form: the words it is to stand on, and how it may be read, at most once of a kind. */
export interface Correction {
  is: 'correction';
  quote: string;
  clause?: string;
  readings: readonly MentionReading[];
  /** It is a new mark. */
  adding: boolean;
  /** The form is in the panel. */
  inPanel?: true;
}

/** How the annotation in the card stands to another. */
export interface RelatedTo {
  /** Of the relation. */
  id: string;
  kind: RelationKind;
  /** It goes out from the annotation in the card. */
  isFrom: boolean;
  /** The id of the other annotation, and its words. */
  other: string;
  quote: string;
}

/** While annotations are being related: the card shows the one that it began with, or another that it may lead to. */
export type Relating = { is: 'from' } | { is: 'to'; quote: string };

/** Another mark at the place of the one in the card, with its words in the notice. */
export interface Other {
  id: string;
  kind: MarkKind;
  words: string;
}

export interface CardView {
  /** The lines of its mark, first to last; the card covers none of them. */
  boxes: readonly Box[];
  opened: Opened;
  /** What else stands at this place, innermost first. */
  others: readonly Other[];
  /** Opened by a click or a key: it takes the focus. The others go with the pointer. */
  chosen: boolean;
  /** Its note has the focus. */
  writing?: boolean;
}

/** The map of marks at the scroll bar, in CSS pixels of the viewport. */
export interface MapView {
  left: number;
  top: number;
  height: number;
  /** The same list as long as nothing in it changes. */
  ticks: readonly Tick[];
  colours: Readonly<Record<TickForm, string>>;
  /** The mark that is current: its tick leads to the next that fell together with it. */
  current?: string;
}

export type ToastView =
  /** `step`: by which it can be taken back. */
  | { is: 'deleted' | 'rejected' | 'passageRemoved' | 'related' | 'unrelated'; step: string }
  /** On so many passages now. */
  | { is: 'joined'; passages: number; step: string }
  | { is: 'undone' | 'nothingToUndo' | 'merged' | 'translated' | 'extensionGone' }
  /** `full`: there is no space left. */
  | { is: 'failed' | 'noStore'; message: string; full?: boolean };

/** Everything the extension shows over a page. */
export interface OverlayView {
  /** The part of a frame's viewport that can be seen; without it, all of it. */
  visible?: Box;
  card?: CardView;
  /** The lines of the selection that can be annotated. */
  selection?: readonly Box[];
  /** The annotation that the selection can be added to: its first quotation, and on how many passages it is. */
  joinable?: { quote: string; passages: number };
  toast?: ToastView;
  /** Whose tags are offered; the officials' if not said. */
  codebook?: Codebook;
  /** The hues of tags; those of the built-in codebooks if not said. */
  hues?: TagHues;
  /** All tags are offered, in the card or the toolbar. */
  choosing?: true;
  /** Tags in use on this document. */
  usedTags?: readonly string[];
  map?: MapView;
  /** The list of keys. */
  help?: true;
  /** For the days left: today and the date of issue, `YYYY-MM-DD`. */
  today?: string;
  issuedOn?: string | undefined;
}

/** What a person does with how annotations stand to one another. */
export interface RelationActions {
  /** Begins to relate the annotation in the card to another, or gives it up. */
  relate(): void;
  /** The annotation that it began with stands so to the one in the card. */
  relateAs(kind: RelationKind): void;
  unrelate(relation: string): void;
  /** Opens a mark that may be far off, and brings it into view. */
  goTo(id: string): void;
}

/** What a person decides about the mark in the card. */
export interface MarkActions {
  accept(): void;
  reject(): void;
  /** Takes back what was decided. */
  withdraw(): void;
  /** Opens the form on the mark; on the selection, for a new one. */
  correct(): void;
  addMissed(): void;
  /** Moves an end of the mark in the form by characters, or to the one at a point of the viewport. */
  moveEnd(which: 'start' | 'end', by: number): void;
  dragEnd(which: 'start' | 'end', x: number, y: number): void;
  saveReading(reading: MentionReading): void;
}

/** What a person does with the passages of an annotation. */
export interface PassageActions {
  /** Adds the selection to the annotation that was made last, or is current. */
  join(): void;
  /** Takes the passage that is open away from its annotation. */
  leavePassage(): void;
  /** Goes to the annotation's next or previous passage in the page. */
  stepPassage(by: 1 | -1): void;
  /** The open passage is where it was proposed to be. */
  confirmPlace(): void;
}

export interface OverlayActions extends MarkActions, PassageActions, RelationActions {
  /** Tags the selection, or the annotation in the card. */
  tag(name: string): void;
  removeTag(name: string): void;
  /** Opens the menu of all tags, or closes it. */
  chooseTag(): void;
  closeTags(): void;
  takeClause(): void;
  /** Opens the note of the selection, or of the mark in the card. */
  note(): void;
  /** Of the annotation with this id, which need not be the one in the card any more; `seen` as in `NoteField`. */
  writeNote(id: string, note: string, done: boolean, seen: string): void;
  remove(): void;
  open(id: string): void;
  close(): void;
  /** Takes back the last step, or the one of that name. */
  undo(step?: string): void;
  dismissToast(): void;
  /** Opens the list of keys, or closes it. */
  toggleHelp(): void;
}
