import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type Mock, vi } from 'vitest';
import { Overlay } from '../../../lib/ui/overlay/overlay.tsx';
import type { OverlayActions, OverlayView } from '../../../lib/ui/overlay/overlay-view.ts';
import { overlayStyle } from '../../../lib/ui/overlay/style.ts';
import { type Words, zhCN } from '../../../lib/ui/words/zh-CN.ts';

type Spied = { [K in keyof OverlayActions]: Mock<OverlayActions[K]> };

/** An overlay in a shadow root of its own over the test's page. */
export interface Shown {
  root: ShadowRoot;
  actions: Spied;
  /** Shows another view in the same overlay. */
  show(view: OverlayView): void;
  find(selector: string): HTMLElement;
  /** Clicks the button whose words begin with these. */
  click(words: string): void;
}

let host: HTMLElement | undefined;

export function showOverlay(view: OverlayView, words: Words = zhCN): Shown {
  removeOverlay();
  host = document.createElement('policylens-overlay');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(overlayStyle);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  const actions = spies();
  const show = (next: OverlayView) =>
    act(() => render(<Overlay view={next} actions={actions} words={words} />, root));
  show(view);
  const find = (selector: string) => {
    const element = root.querySelector<HTMLElement>(selector);
    if (element === null) throw new Error(`no ${selector} in: ${root.textContent}`);
    return element;
  };
  const click = (label: string) => {
    const buttons = [...root.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent?.startsWith(label));
    if (!button) throw new Error(`no button “${label}” in: ${root.textContent}`);
    act(() => button.click());
  };
  return { root, actions, show, find, click };
}

export function removeOverlay(): void {
  const root = host?.shadowRoot;
  if (root) act(() => render(null, root));
  host?.remove();
  host = undefined;
}

function spies(): Spied {
  return {
    tag: vi.fn(),
    removeTag: vi.fn(),
    chooseTag: vi.fn(),
    closeTags: vi.fn(),
    takeClause: vi.fn(),
    note: vi.fn(),
    writeNote: vi.fn(),
    confirmPlace: vi.fn(),
    join: vi.fn(),
    leavePassage: vi.fn(),
    stepPassage: vi.fn(),
    remove: vi.fn(),
    open: vi.fn(),
    goTo: vi.fn(),
    relate: vi.fn(),
    relateAs: vi.fn(),
    unrelate: vi.fn(),
    close: vi.fn(),
    undo: vi.fn(),
    dismissToast: vi.fn(),
    toggleHelp: vi.fn(),
    accept: vi.fn(),
    reject: vi.fn(),
    withdraw: vi.fn(),
    correct: vi.fn(),
    addMissed: vi.fn(),
    moveEnd: vi.fn(),
    dragEnd: vi.fn(),
    saveReading: vi.fn(),
  };
}
