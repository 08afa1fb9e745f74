import type { Anchored } from '../annotation/anchoring/anchored.ts';
import type { Codebook } from '../annotation/codebook/codebook.ts';
import type { Annotation } from '../annotation/record/annotation.ts';
import type { LapsedDecision } from '../annotation/review/standing-decisions.ts';
import type { MentionReading } from '../notice/decisions.ts';
import type { Detection, MentionKind, Notice } from '../notice/notice.ts';
import type { Span } from '../text/span.ts';

/** What a reader in a page says of itself to the panel. */
export interface Reading {
  /** Id of the `NoticeDocument`. */
  document: string;
  url: string;
  /** Of the text as it is now; see `NoticeDocument.textHash`. */
  textHash: string;
  notice: Notice;
  /** Where each passage of the document's annotations stands now; see `placeKey`. */
  places: Record<string, Anchored>;
  /** The mention or annotation that is open, by id. */
  selected?: string;
  /** The `placeKey` of its passage that is open, of an annotation. */
  passage?: string;
  /** What is selected in the article. */
  selection?: Span;
  /** Decisions about marks that do not hold in this text. */
  lapsed?: readonly LapsedDecision[];
  /** The mark whose ends are being moved in the page, for a correction in the panel. */
  correcting?: CorrectedMark;
}

/** A mark that is being corrected: its id, and the words it is to stand on. */
export interface CorrectedMark {
  id: string;
  quote: string;
}

/** A mention or annotation by id, a passage by its `placeKey`, or a bare span of the source text. */
export type Place = { id: string } | { span: Span };

/** Sent by the detector and the reader in a page; answered by the background. */
export interface BackgroundProtocol {
  /** The detector took this frame for a notice: inject the reader. */
  noticeDetected(data: { detection: Detection }): void;
  /** The reader has read its page: show the count on the toolbar button. */
  noticeRead(data: { commitments: number }): void;
  /** Finds or makes the document's record, adds the URL; returns its id and the hash of the text. */
  openDocument(data: { title: string; documentNumber?: string; text: string; url: string }): {
    id: string;
    textHash: string;
  };
  listAnnotations(data: { document: string }): Annotation[];
  /**
   * Adds or replaces; with `base`, from which it was edited, what was written meanwhile is merged with it. Saves with
   * the same `step` are one step for undo. Returns what is stored now.
   */
  saveAnnotation(data: { annotation: Annotation; step: string; base?: Annotation }): Annotation;
  /** Adds or replaces several of one document: one step for undo, all or nothing. Returns what is stored now. */
  saveAnnotations(data: { annotations: Annotation[]; step: string }): Annotation[];
  /** Marks as deleted; returns its document. */
  deleteAnnotation(data: { id: string; step: string }): { document: string };
  /** The codebook whose tags are offered, and the hues of the tags of all codebooks. */
  offeredCodebook(data: Record<string, never>): {
    codebook: Codebook;
    hues: [tag: string, hue: number][];
  };
  /** Takes back the last step on this document, or the one of that name; see `AnnotationStore.undo`. */
  undo(data: { document: string; step?: string }): { undone: string | null };
}

/** Sent by the panel or the background to every frame of a tab; answered by the reader. */
export interface ReaderProtocol {
  describeReading(data: Record<string, never>): Reading;
  /** Scrolls to the place and flashes it. */
  reveal(data: { place: Place }): void;
  /**
   * Puts a passage of an annotation, or its first, on a span of the text with this hash, or nowhere in it; a step for
   * undo.
   * @throws if the page shows another text by now, or there is no such annotation.
   */
  placeAnnotation(data: { id: string; textHash: string; span?: Span; passage?: string }): void;
  /** Puts an annotation on one span more; else as `placeAnnotation`. */
  addPassage(data: { id: string; textHash: string; span: Span }): void;
  /**
   * Accepts a mark, or rejects it; a step for undo. @throws if there is no such mark, or the text is another by now.
   */
  decideMark(data: { id: string; textHash: string; decision: 'accepted' | 'rejected' }): void;
  /** Lets the ends of a mark be moved in the page; without one, no longer. @throws as `decideMark`. */
  correctMark(data: { mark?: { id: string; textHash: string } }): void;
  /** A mark is to be read so, and stands where its ends were moved to; a step for undo. @throws as `decideMark`. */
  saveCorrection(data: { id: string; textHash: string; reading: MentionReading }): void;
  /** Annotates what is selected in the article. @throws if nothing is. */
  annotateSelection(data: Record<string, never>): void;
  /**
   * Accepts the marks of a kind that are not decided yet, all as one step for undo; says how many. @throws as
   * `decideMark`.
   */
  acceptMarks(data: { kind: MentionKind; textHash: string }): { accepted: number };
  /** The store changed under this document: read it again. */
  annotationsChanged(data: { document: string }): void;
}

/** Sent by a reader to the extension's pages; not answered. */
export interface PanelProtocol {
  /** Something in `Reading` changed: ask again. */
  readingChanged(data: Record<string, never>): void;
}
