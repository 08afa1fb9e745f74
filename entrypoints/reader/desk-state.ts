import type { Codebook } from '../../lib/annotation/codebook/codebook.ts';
import type { TagHues } from '../../lib/annotation/codebook/tag-hues.ts';
import type { Annotation } from '../../lib/annotation/record/annotation.ts';
import type { MentionReading } from '../../lib/notice/decisions.ts';
import type { Mention } from '../../lib/notice/notice.ts';
import type { Span } from '../../lib/text/span.ts';
import type { MarkKind } from '../../lib/ui/mark-kind.ts';
import type { ToastView } from '../../lib/ui/overlay/overlay-view.ts';
import type { Entry } from './entries.ts';

/** What is open and chosen in a page. */
export interface DeskState {
  entries: readonly Entry[];
  /** Kinds of mark that are switched off: they are not there for pointer and keys. */
  hidden: readonly MarkKind[];
  /**
   * The entry in the card. A chosen one stays until it is closed, another goes with the pointer. `at` is the character
   * that was pointed at: what else stands there is offered with it.
   */
  open?: { id: string; chosen: boolean; writing: boolean; at?: number };
  /** The entry whose card was closed while the pointer may still rest on it. */
  dismissed?: string;
  /** The span selected in the article. */
  selection?: Span;
  /** The entry that is current in page and panel. */
  selected?: string;
  /** The annotation that was made or opened last, whatever mark since: a selection can be added to it. */
  recent?: string;
  /** A mark that is being corrected, or added, in the card. */
  correcting?: Correcting;
  /** The annotation that is being related to another, by id. */
  relating?: string;
  /** An annotation is on its way to the store. */
  making?: true;
  /** An annotation that is not stored yet: its note has no character. */
  pending?: Annotation;
  toast?: ToastView;
  /** Whose tags are offered. */
  codebook: Codebook;
  /** The hues of all codebooks' tags; none before they are known. */
  hues?: TagHues;
  /** Annotations are painted in the hues of their tags. */
  colouredByTag?: true;
  /** The menu of all tags is open; what was selected is kept while its field has the focus. */
  choosing?: true;
  /** The list of keys is open. */
  help?: true;
  /** The map of marks stands at the scroll bar. */
  mapped?: true;
  /** The page shows other words in place of the notice's: nothing can be pointed at. */
  resting?: true;
}

/** A mark in the form of the card: where it is to stand, and how it may be read. */
export interface Correcting {
  span: Span;
  /** The mark that is corrected; none where one is added. */
  mention?: Mention;
  /** Readings to begin with, at most one of a kind; the first is shown. */
  readings: readonly MentionReading[];
  /** Its form is in the panel: here only its ends are moved. */
  inPanel?: true;
}
