import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../lib/ui/tokens.css';
import '../../../lib/ui/icons.css';
import '../../../lib/ui/base.css';
import '../../../lib/ui/codebook/codebook.css';
import { CODEBOOKS } from '../../../lib/annotation/codebook/built-in/built-in.ts';
import { POLICY_INSTRUMENTS } from '../../../lib/annotation/codebook/built-in/policy-instruments.ts';
import { type Codebook, codesOf } from '../../../lib/annotation/codebook/codebook.ts';
import { inBoth } from '../../../lib/annotation/codebook/codebook-names.ts';
import { CodebookEditor } from '../../../lib/ui/codebook/codebook-editor.tsx';
import type { CodebookActions, CodebookState } from '../../../lib/ui/codebook/codebook-state.ts';
import { en } from '../../../lib/ui/words/en.ts';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { preferScheme } from '../prefer-scheme.ts';
import { violations } from '../violations.ts';

const OWN: Codebook = { ...POLICY_INSTRUMENTS, id: 'own', name: inBoth('自用') };
const EMPTY: Codebook = { ...OWN, groups: [{ name: inBoth(''), codes: [] }] };
const USED = { tag: '创造', annotations: 12, documents: 3 };

const state = (change: Partial<CodebookState> = {}): CodebookState => ({
  codebooks: [...CODEBOOKS, OWN],
  shown: OWN,
  offered: 'own',
  picked: { code: '供给型/资金投入' },
  uses: [USED],
  ...change,
});

const ASKED = { from: '创造', to: '创新', merges: false, annotations: 12, documents: 3 };
const PLAN = {
  file: '外来.qdc',
  name: '外来',
  groups: 1,
  codes: 9,
  levels: 2,
  existing: { name: '外来', added: 1, changed: 2, gone: 3 },
  leftOut: [{ what: 'colours', count: 4 }],
} as const;

const STATES: Record<string, CodebookState> = {
  'one of one’s own': state(),
  'a built-in one': state({ shown: POLICY_INSTRUMENTS }),
  'a group': state({ picked: { group: 1 } }),
  'an empty one': state({ shown: EMPTY, codebooks: [...CODEBOOKS, EMPTY] }),
  'a question': state({ asked: ASKED }),
  'a dry run': state({ plan: PLAN }),
  'a deletion': state({ news: { is: 'deleted', name: '创造' } }),
};

let root: HTMLElement;
const spies = (): CodebookActions =>
  new Proxy({} as Record<string, unknown>, {
    get: (made, name: string) => {
      made[name] ??= vi.fn();
      return made[name];
    },
  }) as unknown as CodebookActions;

function show(shown: CodebookState, words = zhCN, actions = spies()): CodebookActions {
  act(() => render(<CodebookEditor state={shown} actions={actions} words={words} />, root));
  return actions;
}

beforeEach(() => {
  root = document.createElement('main');
  document.body.append(root);
  document.documentElement.lang = 'zh-CN';
  document.title = '政策透镜';
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const items = () => [...root.querySelectorAll<HTMLElement>('[role=treeitem]')];
const item = (name: string) => items().find((it) => it.textContent?.includes(name)) as HTMLElement;
const press = (on: Element, key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  act(() => {
    on.dispatchEvent(event);
  });
  return event.defaultPrevented;
};
const pathsOf = (actions: CodebookActions) => {
  const [change] = vi.mocked(actions.change).mock.lastCall ?? [];
  return change && codesOf(change.codebook).map(({ path }) => path);
};

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  beforeEach(() => preferScheme(scheme));
  afterEach(() => preferScheme(''));
  describe.each([['Chinese', zhCN] as const, ['English', en] as const])('in %s', (_, words) => {
    it.each(Object.keys(STATES))('%s can be used by everyone', async (name) => {
      show(STATES[name] ?? state(), words);
      expect(await violations(root)).toEqual([]);
    });
  });
});

describe('the tree', () => {
  it('says level, place and what is picked; one item alone is in the order of Tab', () => {
    show(state());
    const funding = item('资金投入');
    expect(funding.getAttribute('aria-level')).toBe('3');
    expect(funding.getAttribute('aria-posinset')).toBe('2');
    expect(funding.getAttribute('aria-setsize')).toBe('5');
    expect(items().filter((it) => it.tabIndex === 0)).toEqual([funding]);
    expect(item('创造').textContent).toContain('12');
  });

  it('is gone through by arrows, Home and End', () => {
    const actions = show(state());
    for (const [key, picked] of [
      ['ArrowDown', { code: '供给型/信息支持' }],
      ['ArrowUp', { code: '供给型/人才培养' }],
      ['ArrowLeft', { code: '供给型' }],
      ['Home', { group: 0 }],
    ] as const) {
      press(item('资金投入'), key);
      expect(actions.pick).toHaveBeenLastCalledWith(picked);
    }
  });

  it('closes and opens what stands under a code', () => {
    show(state({ picked: { code: '供给型' } }));
    const before = items().length;
    press(item('供给型'), 'ArrowLeft');
    expect(items().length).toBe(before - 5);
    expect(item('供给型').getAttribute('aria-expanded')).toBe('false');
    press(item('供给型'), 'ArrowRight');
    expect(items().length).toBe(before);
  });

  it('lets Tab pass until the person is at work in it, and again after Escape', () => {
    const actions = show(state());
    expect(press(item('资金投入'), 'Tab')).toBe(false);
    act(() => item('资金投入').click());
    expect(press(item('资金投入'), 'Tab')).toBe(true);
    expect(pathsOf(actions)).toContain('供给型/人才培养/资金投入');
    press(item('资金投入'), 'Escape');
    expect(press(item('资金投入'), 'Tab')).toBe(false);
  });

  it('moves by Alt and arrows, and removes by Delete', () => {
    const actions = show(state());
    press(item('资金投入'), 'ArrowUp', { altKey: true });
    expect(pathsOf(actions)?.slice(1, 3)).toEqual(['供给型/资金投入', '供给型/人才培养']);
    press(item('资金投入'), 'Delete');
    expect(pathsOf(actions)).not.toContain('供给型/资金投入');
    expect(vi.mocked(actions.change).mock.lastCall?.[0]).toMatchObject({
      deleted: '资金投入',
      picked: { code: '供给型/信息支持' },
    });
  });

  it('says why a code stays where it is', () => {
    const twice = { ...OWN, groups: [...OWN.groups, { name: inBoth('又'), codes: [] }] };
    const [first] = twice.groups[0]?.codes ?? [];
    const nested = first && { ...first, name: '资金投入' };
    const groups = nested
      ? [
          {
            ...twice.groups[0],
            name: inBoth(''),
            codes: [nested, ...(twice.groups[0]?.codes ?? [])],
          },
        ]
      : [];
    const actions = show(state({ shown: { ...OWN, groups }, picked: { code: '供给型/资金投入' } }));
    const row = items()
      .filter((it) => it.textContent?.includes('资金投入'))
      .at(-1) as HTMLElement;
    press(row, 'ArrowLeft', { altKey: true });
    expect(actions.change).not.toHaveBeenCalled();
    expect(root.querySelector('.tree-pane [role=status]')?.textContent).toContain(
      '此处已有“资金投入”',
    );
  });

  it('of a built-in codebook is read only', () => {
    const actions = show(state({ shown: POLICY_INSTRUMENTS }));
    act(() => item('资金投入').click());
    for (const key of ['Delete', 'Tab', 'Enter']) press(item('资金投入'), key);
    press(item('资金投入'), 'ArrowUp', { altKey: true });
    expect(actions.change).not.toHaveBeenCalled();
    expect(root.querySelector('.code-fields input, .tree-tools')).toBeNull();
  });
});

describe('a name', () => {
  const field = () => root.querySelector('#code-name') as HTMLInputElement;
  const type = (typed: string) =>
    act(() => {
      field().value = typed;
      field().dispatchEvent(new Event('input', { bubbles: true }));
    });

  it.each([
    ['人才培养', '此处已有“供给型 › 人才培养”'],
    ['甲/乙', '不能含'],
    [' ', '不能为空'],
  ])('%j is refused in words', (typed, fault) => {
    const actions = show(state());
    type(typed);
    press(field(), 'Enter');
    expect(actions.change).not.toHaveBeenCalled();
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector('.code-fields .fault')?.textContent).toContain(fault);
    press(field(), 'Escape');
    expect(field().value).toBe('资金投入');
  });

  it('is taken by Enter, with the renaming that annotations may follow', () => {
    const actions = show(state());
    type('财政投入');
    press(field(), 'Enter');
    expect(vi.mocked(actions.change).mock.lastCall?.[0]).toMatchObject({
      picked: { code: '供给型/财政投入' },
      renaming: { from: '供给型/资金投入', to: '供给型/财政投入' },
    });
  });
});

it('asks with what it touches; Escape is no', () => {
  const actions = show(state({ asked: ASKED }));
  const asking = root.querySelector('[role=alertdialog]') as HTMLElement;
  expect(asking.textContent).toContain('12 条标注（3 份文件）');
  expect(document.activeElement?.textContent).toBe('标注随改');
  press(asking, 'Escape');
  expect(actions.answer).toHaveBeenCalledWith('cancel');
});

it('takes back by Ctrl+Z, which in a field is the field’s own', () => {
  const actions = show(state());
  press(root.querySelector('textarea') as Element, 'z', { ctrlKey: true });
  expect(actions.undo).not.toHaveBeenCalled();
  press(item('资金投入'), 'z', { ctrlKey: true });
  expect(actions.undo).toHaveBeenCalledOnce();
});
