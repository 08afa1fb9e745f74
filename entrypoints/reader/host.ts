import { unshadowed } from '../../lib/page/unshadowed.ts';

/** The one element the extension adds to a page: after the body, with a closed shadow root. */
export interface Host {
  root: ShadowRoot;
  /** Whether an event came out of it. */
  isOurs(event: Event): boolean;
  /** Whether a field in it has the focus. */
  isTyping(): boolean;
  /** Whether something in it has the focus that Enter presses. */
  isOnControl(): boolean;
  /**
   * Puts it back where a page that writes itself anew has taken it out, as large as the screen has it whatever zoom the
   * page has put on its root.
   */
  keep(): void;
  /** Does what changes what is in it; if the focus goes with that, it is given back to what had it before. */
  change(work: () => void): void;
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
    const page = unshadowed(document, 'documentElement');
    if (!element.isConnected) page.append(element);
    const zoom = `${1 / (page.currentCSSZoom ?? 1)}`;
    if (element.style.zoom !== zoom) element.style.setProperty('zoom', zoom, 'important');
  };
  let before: EventTarget | null = null;
  element.addEventListener('focusin', ({ relatedTarget }) => {
    before = relatedTarget;
  });
  const change = (work: () => void) => {
    const hadFocus = root.activeElement !== null;
    work();
    const isLost =
      hadFocus && root.activeElement === null && document.activeElement === document.body;
    if (isLost && before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  keep();
  return {
    root,
    isOurs: (event) => event.composedPath().includes(element),
    isTyping: () => root.activeElement?.matches('textarea, input, select') ?? false,
    isOnControl: () =>
      root.activeElement?.matches('button, a, summary, [role]:not(section)') ?? false,
    keep,
    change,
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
