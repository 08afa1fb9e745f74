import { unshadowed } from '../../lib/page/unshadowed.ts';

/** The one element the extension adds to a page: after the body, with a closed shadow root. */
export interface Host {
  root: ShadowRoot;
  /** Whether an event came out of it. */
  isOurs(event: Event): boolean;
  /** Whether a field in it has the focus. */
  isTyping(): boolean;
  /** Puts it back where a page that writes itself anew has taken it out. */
  keep(): void;
  remove(): void;
}

export function addHost(style: string): Host {
  const { element, root } = elementWithRoot();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  // What is typed here is none of the page's business.
  for (const type of ['keydown', 'keypress', 'keyup', 'input']) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  const keep = () => {
    if (!element.isConnected) unshadowed(document, 'documentElement').append(element);
  };
  keep();
  return {
    root,
    isOurs: (event) => event.composedPath().includes(element),
    isTyping: () => root.activeElement?.matches('textarea, input, select') ?? false,
    keep,
    remove: () => element.remove(),
  };
}

function elementWithRoot(): { element: HTMLElement; root: ShadowRoot } {
  for (const name of ['policylens-overlay', 'div']) {
    const element = unshadowed(document, 'createElement')(name);
    try {
      return { element, root: element.attachShadow({ mode: 'closed' }) };
    } catch {
      // The page has defined an element of our name, with a shadow root of its own.
    }
  }
  throw new Error('No element of this page can hold the overlay');
}
