import type { NoticeDocument } from '../annotation/annotation.ts';
import { tagsOf } from '../annotation/edit.ts';
import { parseNotice } from '../notice/parse.ts';
import type { Span } from '../text/span.ts';
import { living, placesOf } from './annotation-place.ts';
import type { Exchanged } from './to-json-ld.ts';

export type Coder = 'first' | 'second';

/** A passage that a coder gave a tag; UTF-16 offsets into the text of the pair. */
export interface Mark extends Span {
  tag: string;
  by: Coder;
}

/** A document that two people have coded. */
export interface CodedPair {
  title: string;
  text: string;
  /** Its text cut at the beginning of every clause; what stands before the first has no address. */
  sections: readonly (Span & { clause: string })[];
  marks: readonly Mark[];
}

/** The documents that both have, known by their text; each with the tags of both on the first one's text. */
export function codedPairs(first: Exchanged, second: Exchanged): CodedPair[] {
  return first.documents.flatMap((document) => {
    const other = second.documents.find(({ textHash }) => textHash === document.textHash);
    if (!other) return [];
    const { title, text } = document;
    const marks = [
      ...marksOn(text, first, { document, by: 'first' }),
      ...marksOn(text, second, { document: other, by: 'second' }),
    ];
    return [{ title, text, sections: sectionsOf(text), marks }];
  });
}

function sectionsOf(text: string): CodedPair['sections'] {
  const heads = parseNotice(text).outline.map(({ start, clause }) => ({ start, clause }));
  const starts = [{ start: 0, clause: '' }, ...heads];
  return starts
    .map((one, at) => ({ ...one, end: starts[at + 1]?.start ?? text.length }))
    .filter(({ start, end }) => start < end);
}

function marksOn(
  text: string,
  { annotations }: Exchanged,
  { document, by }: { document: NoticeDocument; by: Coder },
): Mark[] {
  const own = living(annotations).filter((annotation) => annotation.document === document.id);
  return own.flatMap((annotation) =>
    placesOf(annotation, text).flatMap(({ span }) =>
      span ? tagsOf(annotation).map((tag) => ({ ...span, tag, by })) : [],
    ),
  );
}
