import { hashOf } from './route.ts';

/** A place in the text of a document; UTF-16, half-open. */
export interface LibraryPlace {
  document: string;
  start: number;
  end: number;
}

/** The address, within the library, of a passage of a document. */
export function hashOfPlace({ document, start, end }: LibraryPlace): string {
  return hashOf('text', { id: document, at: String(start), to: String(end) });
}
