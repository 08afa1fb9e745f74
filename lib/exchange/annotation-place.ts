import { anchorMoved } from '../annotation/anchoring/anchor.ts';
import { type PresentText, presentText } from '../annotation/anchoring/present.ts';
import { soughtBy } from '../annotation/anchoring/sought.ts';
import type { Annotation, Passage } from '../annotation/record/annotation.ts';
import { passagesOf } from '../annotation/record/passages.ts';
import { isWritten } from '../annotation/record/written.ts';
import type { Span } from '../text/span.ts';
import type { ExportedNotice } from './exported-notice.ts';

/** What an annotation says of a passage it is on. */
export interface AnnotationPlace {
  quote: string;
  clause?: string;
  /** UTF-16 offsets, half-open; only where they lie in the text and hold something. */
  span?: Span;
}

/** Where an annotation stands in the text of its document, passage by passage, the first one first. */
export function placesOf(annotation: Annotation, exported: ExportedNotice): AnnotationPlace[] {
  return passagesOf(annotation).map((passage) => placeOf(passage, exported));
}

/**
 * Where a passage stands in the text of a document: as it says, or else where a page would show it for sure. What
 * stands there only perhaps has no place.
 */
export function placeOf(
  passage: Pick<Passage, 'selector'>,
  exported: ExportedNotice,
): AnnotationPlace {
  const { text } = exported.document;
  const { quote, clause } = saidOf(passage);
  const span = statedSpan(text, passage) ?? foundSpan(passage, exported);
  return {
    quote: quote ?? (span ? text.slice(span.start, span.end) : ''),
    ...(clause !== undefined && { clause }),
    ...(span && { span }),
  };
}

/** The position that a passage states, where its quotation stands there, or it has none. */
export function statedSpan(text: string, passage: Pick<Passage, 'selector'>): Span | undefined {
  const { quote, position } = saidOf(passage);
  if (!position || position.start >= position.end || position.end > text.length) return undefined;
  const { start, end } = position;
  return quote === undefined || text.slice(start, end) === quote ? { start, end } : undefined;
}

function foundSpan(
  { selector }: Pick<Passage, 'selector'>,
  exported: ExportedNotice,
): Span | undefined {
  const sought = soughtBy(selector);
  if (!sought) return undefined;
  const found = anchorMoved(presentOf(exported), sought);
  return found.tier === 'anchored' ? { start: found.start, end: found.end } : undefined;
}

/** Made once for each notice: a hundred of its annotations may have moved. */
const present = new WeakMap<ExportedNotice, PresentText>();

function presentOf(exported: ExportedNotice): PresentText {
  const known = present.get(exported);
  const made = known ?? presentText(exported.document.text, exported.notice.outline);
  present.set(exported, made);
  return made;
}

interface Said {
  quote?: string;
  clause?: string;
  position?: Span;
}

function saidOf({ selector: selectors }: Pick<Passage, 'selector'>): Said {
  const said: Said = {};
  for (const selector of selectors) {
    if (selector.type === 'TextQuoteSelector') said.quote ??= selector.exact;
    else if (selector.type === 'FragmentSelector') said.clause ??= selector.value;
    else said.position ??= { start: selector.start, end: selector.end };
  }
  return said;
}

/**
 * The annotations that leave in formats which have place for marks only: those on a passage that were not deleted.
 * Decisions about machine marks and relations leave in JSON-LD.
 */
export function living(annotations: readonly Annotation[]): Annotation[] {
  return annotations.filter(isWritten);
}
