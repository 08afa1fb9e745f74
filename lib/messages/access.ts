import type { BackgroundProtocol } from './protocol.ts';
import { type Sender, siteOf } from './sender.ts';
import type { DataOf, TypeOf } from './traffic.ts';

/*
 * What a message from a web page may do.
 *
 * A content script shares its process with the page. If the page takes that process over, it can send every message
 * of the protocol with any content; only `sender` is the browser's own word. So the bound is the sender's site:
 *  - openDocument: only for an address on the sender's own site;
 *  - listAnnotations, saveAnnotation, saveAnnotations, deleteAnnotation, undo: only for a document that was seen on
 *    the sender's site.
 * What remains to such a page: to open a notice it can name by 文号 and title, to read and change the annotations of
 * that notice, and to read the codebook that is offered in it, with the names of the coloured tags of the others.
 * Deletions are tombstones and the last twenty steps can be taken back; sizes are bounded by the schemas; there is no
 * message that lists documents, reads a text, imports, exports or purges.
 */

/** What the store knows of the addresses at which a document was seen. */
export interface Seen {
  /** Addresses of the document, or of the document that the annotation is on; empty if there is none. */
  urlsOf(what: { document: string } | { annotation: string }): Promise<readonly string[]>;
}

type Request = {
  [K in TypeOf<BackgroundProtocol>]: { type: K; data: DataOf<BackgroundProtocol, K> };
}[TypeOf<BackgroundProtocol>];

/**
 * Lets the request pass, or says why not.
 * @throws if a page asks about a document that was never seen on its site.
 */
export async function admit(request: Request, sender: Sender, seen: Seen): Promise<void> {
  if (sender.kind === 'extension') return;
  const site = siteOf(sender.url);
  for (const urls of await addressesTouched(request, seen)) {
    if (!urls.some((url) => siteOf(url) === site)) {
      throw new Error(`${request.type} refused: the document was not seen on ${site}`);
    }
  }
}

/** The addresses of each document that the request touches. */
async function addressesTouched(request: Request, seen: Seen): Promise<(readonly string[])[]> {
  switch (request.type) {
    case 'noticeDetected':
    case 'noticeRead':
    case 'offeredCodebook':
      return [];
    case 'openDocument':
      return [[request.data.url]];
    case 'listAnnotations':
    case 'undo':
      return [await seen.urlsOf({ document: request.data.document })];
    case 'saveAnnotation':
      return [await seen.urlsOf({ document: request.data.annotation.document })];
    case 'saveAnnotations': {
      const documents = new Set(request.data.annotations.map(({ document }) => document));
      return Promise.all([...documents].map((document) => seen.urlsOf({ document })));
    }
    case 'deleteAnnotation':
      return [await seen.urlsOf({ annotation: request.data.id })];
  }
}
