import { unshadowed } from './unshadowed.ts';

/** A style sheet of ours among those of a page. */
export interface AdoptedSheet {
  replace(css: string): void;
  /** To a medium: `screen`, or `all`, as it is at first. */
  restrict(medium: 'all' | 'screen'): void;
  remove(): void;
}

type Realm = Window & typeof globalThis;

/**
 * Firefox lets no content script set a page's sheets through its own view of the document (bug 1928865), only
 * through the page's.
 */
interface Unwrappable {
  wrappedJSObject?: Realm;
}

/**
 * Adds a constructed style sheet to a window's document, after those it has: no node is added, and the page's
 * Content-Security-Policy has no say in it.
 */
export function adoptSheet(view: Realm): AdoptedSheet {
  const { wrappedJSObject: realm = view }: Realm & Unwrappable = view;
  const sheet = new realm.CSSStyleSheet();
  const sheets = unshadowed(realm.document, 'adoptedStyleSheets');
  let present = '';
  sheets.push(sheet);
  return {
    replace(css) {
      if (css !== present) sheet.replaceSync(css);
      present = css;
    },
    restrict(medium) {
      sheet.media.mediaText = medium;
    },
    remove() {
      const place = sheets.indexOf(sheet);
      if (place >= 0) sheets.splice(place, 1);
    },
  };
}
