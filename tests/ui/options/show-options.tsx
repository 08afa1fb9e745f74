import { render } from 'preact';
import { act } from 'preact/test-utils';
import { type Mock, vi } from 'vitest';
import '../../../lib/ui/tokens.css';
import '../../../lib/ui/icons.css';
import '../../../lib/ui/base.css';
import '../../../lib/ui/panel/annotations.css';
import '../../../lib/ui/my-departments.css';
import '../../../lib/ui/panel/news.css';
import '../../../lib/ui/options/options.css';
import { Options } from '../../../lib/ui/options/options.tsx';
import type { OptionsActions, OptionsState } from '../../../lib/ui/options/options-state.ts';
import { type Words, zhCN } from '../../../lib/ui/words/zh-CN.ts';

type Spied = { [K in keyof OptionsActions]: Mock<OptionsActions[K]> };

/** The options page in the test's page. */
export interface Shown {
  root: HTMLElement;
  actions: Spied;
  /** Shows another state, in other words if need be, in the same page. */
  show(state: OptionsState, words?: Words): void;
  /** The part of the page with this address. */
  section(id: string): HTMLElement;
  type(field: Element | null, text: string): void;
  click(element: Element | null | undefined): void;
}

let shown: HTMLElement | undefined;

/** Shows a state in a new page. */
export function showOptions(state: OptionsState, words: Words = zhCN): Shown {
  removeOptions();
  const root = document.createElement('div');
  shown = root;
  document.body.append(root);
  const actions = spies();
  const show = (next: OptionsState, spoken = words) =>
    act(() => render(<Options state={next} actions={actions} words={spoken} />, root));
  show(state);
  return {
    root,
    actions,
    show,
    section: (id) => root.querySelector(`#${id}`)?.closest('section') as HTMLElement,
    type: (field, text) =>
      act(() => {
        (field as HTMLInputElement).value = text;
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    click: (element) => act(() => (element as HTMLElement).click()),
  };
}

/** Takes the page away. */
export function removeOptions(): void {
  if (shown) act(() => render(null, shown as HTMLElement));
  shown?.remove();
  shown = undefined;
}

function spies(): Spied {
  return {
    grantSite: vi.fn(),
    grantGovernment: vi.fn(),
    revokeSite: vi.fn(),
    toggleKind: vi.fn(),
    setShowMap: vi.fn(),
    setColourByTag: vi.fn(),
    setPrintMarks: vi.fn(),
    setSoonDays: vi.fn(),
    setMyDepartments: vi.fn(),
    setLanguage: vi.fn(),
    openKeys: vi.fn(),
    restore: vi.fn(),
    deleteDocuments: vi.fn(),
    exportFile: vi.fn(),
    stopExport: vi.fn(),
    importFile: vi.fn(),
    confirmImport: vi.fn(),
    stopImport: vi.fn(),
    dismissNews: vi.fn(),
    dismissLoss: vi.fn(),
  };
}
