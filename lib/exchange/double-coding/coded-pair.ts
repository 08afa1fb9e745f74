import { anchorInSlices } from '../../annotation/anchoring/anchor-all.ts';
import { presentText } from '../../annotation/anchoring/present.ts';
import type { Annotation, NoticeDocument, Passage } from '../../annotation/record/annotation.ts';
import { tagsOf } from '../../annotation/record/edit.ts';
import { passagesOf } from '../../annotation/record/passages.ts';
import type { OutlineNode } from '../../notice/notice.ts';
import { parseNotice } from '../../notice/parse.ts';
import type { Span } from '../../text/span.ts';
import { living, statedSpan } from '../annotation-place.ts';
import type { Exchanged } from '../json-ld/to-json-ld.ts';
import { type PairedDocument, pairedDocuments } from './paired-documents.ts';

export type Coder = 'first' | 'second';

/** A passage that a coder gave a tag; UTF-16 offsets into the text of the pair. */
export interface Mark extends Span {
  tag: string;
  by: Coder;
  /** The id of the annotation that gives it. */
  annotation: string;
}

/** A document that two people have coded. */
export interface CodedPair {
  /** The first one's. */
  document: NoticeDocument;
  title: string;
  text: string;
  /** Its text cut at the beginning of every clause; what stands before the first has no address. */
  sections: readonly (Span & { clause: string })[];
  marks: readonly Mark[];
}

/** What is known of a document's clauses before it is compared; without it the text is parsed. */
export type OutlineOf = (document: NoticeDocument) => readonly OutlineNode[] | undefined;

/** The documents that both have, see `pairedDocuments`; each with the tags of both on the first one's text. */
export function codedPairs(first: Exchanged, second: Exchanged): CodedPair[] {
  const read = codedPairReader(first, second);
  return pairedDocuments(first.documents, second.documents).pairs.map((pair) => read(pair));
}

/** Reads the pairs of two exchanges one by one, so that whoever has many can show how far it is. */
export function codedPairReader(
  first: Exchanged,
  second: Exchanged,
  outlineOf: OutlineOf = () => undefined,
): (pair: PairedDocument) => CodedPair {
  const [mine, theirs] = [byDocument(first), byDocument(second)];
  return (pair) => {
    const { title, text } = pair.first;
    const outline = outlineOf(pair.first) ?? parseNotice(text).outline;
    const marks = [
      ...marksOn(text, outline, mine.get(pair.first.id) ?? [], 'first'),
      ...marksOn(text, outline, theirs.get(pair.second.id) ?? [], 'second'),
    ];
    return { document: pair.first, title, text, sections: sectionsOf(text, outline), marks };
  };
}

function byDocument({ annotations }: Exchanged): Map<string, Annotation[]> {
  const found = new Map<string, Annotation[]>();
  for (const annotation of living(annotations)) {
    if (tagsOf(annotation).length === 0) continue;
    const own = found.get(annotation.document) ?? [];
    own.push(annotation);
    found.set(annotation.document, own);
  }
  return found;
}

function sectionsOf(text: string, outline: readonly OutlineNode[]): CodedPair['sections'] {
  const heads = outline
    .map(({ start, clause }) => ({ start, clause }))
    .sort((a, b) => a.start - b.start);
  const starts = [{ start: 0, clause: '' }, ...heads];
  return starts
    .map((one, at) => ({ ...one, end: starts[at + 1]?.start ?? text.length }))
    .filter(({ start, end }) => start < end);
}

function marksOn(
  text: string,
  outline: readonly OutlineNode[],
  annotations: readonly Annotation[],
  by: Coder,
): Mark[] {
  const places = annotations.flatMap((annotation) =>
    passagesOf(annotation).map((passage) => ({ annotation, passage })),
  );
  const spans = spansOf(
    text,
    outline,
    places.map(({ passage }) => passage),
  );
  return places.flatMap(({ annotation }, at) => {
    const span = spans[at];
    if (!span) return [];
    return tagsOf(annotation).map((tag) => ({ ...span, tag, by, annotation: annotation.id }));
  });
}

/**
 * Where passages stand in a text: by their positions where the quotations stand there, else as annotations are found in
 * a text that changed. What is found nowhere, or not for sure, is no coding of this text.
 */
function spansOf(
  text: string,
  outline: readonly OutlineNode[],
  passages: readonly Passage[],
): (Span | undefined)[] {
  const spans = passages.map((passage) => statedSpan(text, passage));
  const lost = spans.flatMap((span, at) => (span ? [] : [at]));
  if (lost.length === 0) return spans;
  const selectors = lost.map((at) => passages[at]?.selector ?? []);
  for (const placed of anchorInSlices(presentText(text, outline), selectors)) {
    for (const { index, anchored } of placed) {
      const at = lost[index];
      if (at === undefined || anchored.tier !== 'anchored') continue;
      spans[at] = { start: anchored.start, end: anchored.end };
    }
  }
  return spans;
}
