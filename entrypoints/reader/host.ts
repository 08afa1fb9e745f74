import { unshadowed } from '../../lib/page/unshadowed.ts';

/** The one element the extension adds to a page: after the body, with a closed shadow root. */
export interface Host {
  root: ShadowRoot;
  /** Whether an event came out of it. */
  isOurs(event: Event): boolean;
  /** Whether a field in it has the focus. */
  isTyping(): boolean;
  remove(): void;
}

export function addHost(style: string): Host {
  const element = unshadowed(document, 'createElement')('policylens-overlay');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  // What is typed here is none of the page's business.
  for (const type of ['keydown', 'keypress', 'keyup', 'input']) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  unshadowed(document, 'documentElement').append(element);
  return {
    root,
    isOurs: (event) => event.composedPath().includes(element),
    isTyping: () => root.activeElement?.matches('textarea, input') ?? false,
    remove: () => element.remove(),
  };
}
