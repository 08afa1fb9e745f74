import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type Mock, vi } from 'vitest';
import '../../../lib/ui/tokens.css';
import '../../../lib/ui/icons.css';
import '../../../lib/ui/base.css';
import '../../../lib/ui/panel/panel.css';
import { Panel } from '../../../lib/ui/panel/panel.tsx';
import type { PanelActions, PanelState } from '../../../lib/ui/panel/panel-state.ts';
import { type Words, zhCN } from '../../../lib/ui/words/zh-CN.ts';

type Spied = { [K in keyof PanelActions]: Mock<PanelActions[K]> };

/** A panel in the test's page. */
export interface Shown {
  root: HTMLElement;
  actions: Spied;
  /** Shows another state in the same panel. */
  show(state: PanelState): void;
  /** The element whose role is given and whose name or text has these words. */
  find(role: string, words: string): HTMLElement;
  click(role: string, words: string): void;
  press(key: string, on?: Element): void;
}

let shown: HTMLElement | undefined;

/** Shows a state in a new panel. */
export function showPanel(state: PanelState, words: Words = zhCN): Shown {
  removePanel();
  const root = document.createElement('div');
  shown = root;
  document.body.append(root);
  const actions = spies();
  const show = (next: PanelState) =>
    act(() => render(<Panel state={next} actions={actions} words={words} />, root));
  show(state);
  const find = (role: string, name: string) => findIn(root, role, name);
  return {
    root,
    actions,
    show,
    find,
    click: (role, name) => act(() => find(role, name).click()),
    press: (key, on = document.activeElement ?? root) =>
      act(() => {
        on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
  };
}

/** Takes the panel away. */
export function removePanel(): void {
  if (shown) act(() => render(null, shown as HTMLElement));
  shown?.remove();
  shown = undefined;
}

const ELEMENTS: Record<string, string> = { button: 'button', textbox: 'textarea, input.field' };

function findIn(root: HTMLElement, role: string, words: string): HTMLElement {
  const candidates = root.querySelectorAll<HTMLElement>(
    `[role=${role}], ${ELEMENTS[role] ?? role}`,
  );
  for (const element of candidates) {
    const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
    if (name.includes(words)) return element;
  }
  throw new Error(`no ${role} “${words}” in: ${root.textContent}`);
}

function spies(): Spied {
  return {
    readPage: vi.fn(),
    grantSite: vi.fn(),
    reveal: vi.fn(),
    toggleKind: vi.fn(),
    setMyDepartments: vi.fn(),
    useCodebook: vi.fn(),
    editCodebooks: vi.fn(),
    writeNote: vi.fn(),
    addTag: vi.fn(),
    removeTag: vi.fn(),
    relate: vi.fn(),
    unrelate: vi.fn(),
    retag: vi.fn(),
    countTags: vi.fn(),
    renameTag: vi.fn(),
    undoRenaming: vi.fn(),
    remove: vi.fn(),
    confirmPlace: vi.fn(),
    moveToSelection: vi.fn(),
    giveUpPlace: vi.fn(),
    addSelection: vi.fn(),
    removePassage: vi.fn(),
    adoptText: vi.fn(),
    undo: vi.fn(),
    accept: vi.fn(),
    reject: vi.fn(),
    correct: vi.fn(),
    saveCorrection: vi.fn(),
    acceptAll: vi.fn(),
    withdraw: vi.fn(),
    exportFile: vi.fn(),
    stopExport: vi.fn(),
    stopImport: vi.fn(),
    importFile: vi.fn(),
    confirmImport: vi.fn(),
    openOptions: vi.fn(),
    openLibrary: vi.fn(),
    dismissLoss: vi.fn(),
    dismissNews: vi.fn(),
  };
}
