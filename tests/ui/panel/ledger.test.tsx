import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { noticeOf } from '../../screens/notices.ts';
import { notice, reading } from './sample.ts';
import { removePanel, type Shown, showPanel } from './show-panel.tsx';

afterEach(removePanel);
afterEach(() => vi.restoreAllMocks());

const mine = { departments: [{ name: '市司法局', aliases: [] }], only: true };

function showLedger(said: Parameters<typeof reading>[0] = {}): Shown {
  const shown = showPanel(reading(said));
  shown.click('tab', '任务台账');
  return shown;
}

const addresses = (root: Element) =>
  [...root.querySelectorAll('.clause .address')].map((it) => it.textContent);

function type(root: Element, typed: string): void {
  const field = root.querySelector<HTMLInputElement>('[type=search]');
  if (!field) throw new Error('no search field');
  act(() => {
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

function choose(root: Element, label: string, value: string): void {
  const list = root.querySelector<HTMLSelectElement>(`select[aria-label=${label}]`);
  if (!list) throw new Error(`no list ${label}`);
  act(() => {
    list.value = value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('search', () => {
  it.each([
    ['公安', ['二（一）']],
    ['專利導航', ['二（二）']],
    ['司法局 裁决', []],
    ['司法局 执法', ['二（一）']],
    ['首席', ['二（三）']],
    ['2030', ['二（二）']],
    ['二（三）', ['二（三）']],
  ])('%s', (typed, expected) => {
    const { root } = showLedger();
    type(root, typed);
    expect(addresses(root)).toEqual(expected);
  });

  it('marks what was found, also among folded targets', () => {
    const { root } = showLedger();
    type(root, '社會滿意度');
    expect([...root.querySelectorAll('mark')].map((it) => it.textContent)).toEqual(['社会满意度']);
  });

  it('says how many are left, and clears by Escape', () => {
    const { root, press } = showLedger();
    type(root, '公安');
    expect(root.querySelector('p[role=status]')?.textContent).toBe('4 项中 1 项');
    press('Escape', root.querySelector('[type=search]') as Element);
    expect(addresses(root)).toHaveLength(4);
  });

  it('offers all tasks where nothing is found', () => {
    const { root, click } = showLedger();
    type(root, '航天');
    expect(root.textContent).toContain('没有符合条件的任务');
    click('button', '显示全部任务');
    expect(addresses(root)).toHaveLength(4);
  });
});

describe('choices', () => {
  it('shows one kind of row', () => {
    const { root } = showLedger();
    choose(root, '筛选', 'soon');
    expect(addresses(root)).toContain('一、');
    expect(addresses(root)).not.toContain('二（二）');
  });

  it('groups by bodies, and by deadlines', () => {
    const { root } = showLedger();
    choose(root, '分组', 'body');
    expect(root.textContent).toContain('市公安局配合 1');
    choose(root, '分组', 'deadline');
    const heads = [...root.querySelectorAll('h2.group')].map((it) => it.textContent);
    expect(heads.map((head) => head?.slice(0, 2))).toEqual(['将至', '以后', '每年']);
  });

  it('stays as chosen when another tab was open', () => {
    const { root, click } = showLedger();
    choose(root, '筛选', 'soon');
    const before = addresses(root);
    click('tab', '目标');
    click('tab', '任务台账');
    expect(addresses(root)).toEqual(before);
  });
});

describe('my departments', () => {
  it('opens the editor until one is set, and stores what is typed', () => {
    const { root, click, actions } = showLedger();
    click('button', '我的部门');
    const [name, aliases] = root.querySelectorAll<HTMLInputElement>('.my-department input');
    const fill = (field: HTMLInputElement | undefined, value: string) =>
      act(() => {
        if (field) field.value = value;
        field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
    fill(name, '市司法局');
    fill(aliases, '市法律援助中心、市普法办');
    expect(actions.setMyDepartments).toHaveBeenLastCalledWith({
      departments: [{ name: '市司法局', aliases: ['市法律援助中心', '市普法办'] }],
      only: false,
    });
  });

  it('shows only their rows, with their name underlined', () => {
    const { root } = showLedger({ myDepartments: mine });
    expect(addresses(root)).toEqual(['二（一）']);
    expect(root.querySelector('.mine')?.textContent).toBe('市司法局');
    expect(root.querySelector('.group .aside')?.textContent).toBe('3 项中 1 项');
  });

  it('is switched by F, but not while one types', () => {
    const { root, press, actions } = showLedger({ myDepartments: mine });
    press('f', root.querySelector('[type=search]') as Element);
    expect(actions.setMyDepartments).not.toHaveBeenCalled();
    press('f', document.body);
    expect(actions.setMyDepartments).toHaveBeenCalledExactlyOnceWith({ ...mine, only: false });
  });

  it('says of a mark of another’s task that it is filtered out, and shows it', () => {
    const other = notice.mentions.find(({ quote }) => quote.includes('专利导航基地'));
    const { root, click, actions, show } = showLedger({ myDepartments: mine });
    expect(root.querySelector('.hidden-task')).toBeNull();
    show(reading({ myDepartments: mine, selected: other?.id ?? '' }));
    expect(root.querySelector('.hidden-task')?.textContent).toContain('不在当前筛选结果中');
    click('button', '显示全部任务');
    expect(actions.setMyDepartments.mock.lastCall?.[0].only).toBe(false);
    show(reading({ selected: other?.id ?? '' }));
    expect(root.querySelector('.hidden-task')).toBeNull();
  });

  it('says so where nothing concerns them', () => {
    const { root, click, actions } = showLedger({
      myDepartments: { departments: [{ name: '市民政局', aliases: [] }], only: true },
    });
    expect(root.textContent).toContain('本文件没有涉及市民政局的任务');
    click('button', '显示全部任务');
    expect(actions.setMyDepartments.mock.lastCall?.[0].only).toBe(false);
  });
});

describe('keys', () => {
  const focused = () => document.activeElement?.textContent;

  it('moves between the rows, and has one stop for Tab', () => {
    const { root, press } = showLedger();
    const stops = () =>
      [...root.querySelectorAll<HTMLElement>('.reveal')].filter((it) => it.tabIndex === 0);
    expect(stops()).toHaveLength(1);
    const visited = ['j', 'ArrowDown', 'k', 'End', 'Home'].map((key) => {
      press(key);
      return focused();
    });
    expect(visited).toEqual([
      '总体目标',
      '加强知识产权保护',
      '总体目标',
      '培养知识产权人才',
      '总体目标',
    ]);
    expect(stops().map((it) => it.textContent)).toEqual(['总体目标']);
  });

  it('goes to the search field by /, and back by the arrow', () => {
    const { root, press } = showLedger();
    press('/', document.body);
    expect(document.activeElement).toBe(root.querySelector('[type=search]'));
    press('ArrowDown');
    expect(focused()).toBe('总体目标');
  });

  it('leaves letters with a modifier, and those in a field, alone', () => {
    const { root } = showLedger();
    const field = root.querySelector('[type=search]') as HTMLElement;
    act(() => {
      field.focus();
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'j', ctrlKey: true, bubbles: true }),
      );
    });
    expect(document.activeElement).toBe(field);
  });
});

describe('copy', () => {
  const copied = async (item: ClipboardItem | undefined, type: string) =>
    (await item?.getType(type))?.text();

  it('puts the rows that are shown on the clipboard, as a table and between tabs', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue();
    const { root, click } = showLedger();
    type(root, '公安');
    click('button', '复制为表格');
    await expect.poll(() => write.mock.calls.length).toBe(1);
    const item = write.mock.lastCall?.[0][0];
    const [head, ...rows] = (await copied(item, 'text/plain'))?.split('\r\n') ?? [];
    expect(head).toBe('序号\t条款\t任务\t牵头单位\t配合单位\t时限\t目标\t批注');
    expect(rows[0]).toContain('1\t二（一）\t加强知识产权保护\t市市场监管局\t市公安局、市司法局\t');
    expect(await copied(item, 'text/html')).toContain('<table');
    await expect.poll(() => root.textContent).toContain('已复制 1 行');
  });

  it('does so by Ctrl+C where nothing is selected', () => {
    const { root } = showLedger();
    getSelection()?.removeAllRanges();
    const event = new ClipboardEvent('copy', {
      clipboardData: new DataTransfer(),
      bubbles: true,
      cancelable: true,
    });
    act(() => {
      root.dispatchEvent(event);
    });
    expect(event.clipboardData?.getData('text/plain').split('序号')).toHaveLength(2);
    expect(event.defaultPrevented).toBe(true);
  });

  it('says so if the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('no'));
    const { root, click } = showLedger();
    click('button', '复制为表格');
    await expect.poll(() => root.textContent).toContain('未能复制');
  });
});

describe('300 tasks', () => {
  it('shows all of them, the first ones at once', async () => {
    const many = noticeOf(300);
    const { root } = showLedger({ notice: many });
    expect(root.querySelectorAll('.clause').length).toBeLessThan(100);
    const rows = () => root.querySelectorAll('.clause').length;
    await expect.poll(rows, { timeout: 10_000 }).toBe(many.commitments.length);
  });
});

describe('the notice without tasks', () => {
  it('teaches nothing that cannot be done', () => {
    const { root } = showLedger({ notice: { ...notice, commitments: [] } });
    expect(root.querySelector('[type=search]')).toBeNull();
  });
});
