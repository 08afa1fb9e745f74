import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { annotationOn, reading } from './sample.ts';
import { removePanel, type Shown, showPanel } from './show-panel.tsx';

afterEach(removePanel);

const action = annotationOn('联合执法行动', { tag: '保护' });
const officers = annotationOn('首席知识产权官30名以上', { tag: '供给型/人才培养' });
const bases = annotationOn('专利导航基地', { tag: '供给型/资金投入' });
const annotations = [action, officers, bases];

function showAnnotations(said: Parameters<typeof reading>[0] = {}): Shown {
  const shown = showPanel(reading({ annotations, ...said }));
  shown.click('tab', '标注');
  return shown;
}

const quotes = (root: Element) =>
  [...root.querySelectorAll('.quote mark')].map((it) => it.textContent);

function choose(root: Element, label: string, value: string): void {
  const select = root.querySelector(`select[aria-label=${label}]`) as HTMLSelectElement;
  act(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function type(field: Element | null, value: string): void {
  act(() => {
    (field as HTMLInputElement).value = value;
    field?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('filters', () => {
  it('list a tag with those under it, counted', () => {
    const { root } = showAnnotations();
    const options = [...root.querySelectorAll('select[aria-label=标签] option')];
    expect(options.map((it) => it.textContent)).toEqual([
      '全部标签',
      '保护 1',
      '供给型 2',
      '　人才培养 1',
      '　资金投入 1',
    ]);
    choose(root, '标签', '供给型');
    expect(quotes(root)).toEqual(['专利导航基地', '首席知识产权官30名以上']);
    expect(root.querySelector('[role=status]')?.textContent).toBe('3 条标注中 2 条');
  });

  it('search, say when nothing is left, and are taken back', () => {
    const { root, click } = showAnnotations();
    type(root.querySelector('[type=search]'), '航天');
    expect(quotes(root)).toEqual([]);
    expect(root.textContent).toContain('没有符合条件的标注');
    click('button', '显示全部标注');
    expect(quotes(root).length).toBe(3);
  });
});

describe('many at once', () => {
  it('gives those in the list a tag', () => {
    const { root, click, press, actions } = showAnnotations();
    choose(root, '标签', '供给型');
    click('button', '批量改标签');
    expect(root.textContent).toContain('为所列 2 条标注加标签');
    type(root.querySelector('[role=combobox]'), '需上报');
    press('Enter', root.querySelector('[role=combobox]') as Element);
    expect(actions.retag).toHaveBeenCalledExactlyOnceWith([bases.id, officers.id], {
      add: '需上报',
    });
    expect(root.querySelector('.tag-menu')).toBeNull();
  });

  it('takes the tag from them by which they were chosen, or puts another in its place', () => {
    const { root, click, press, actions } = showAnnotations();
    choose(root, '标签', '保护');
    click('button', '批量改标签');
    click('button', '去掉标签“保护”');
    expect(actions.retag).toHaveBeenLastCalledWith([action.id], { remove: '保护' });
    click('button', '批量改标签');
    click('button', '换下“保护”');
    type(root.querySelector('[role=combobox]'), '管理');
    press('ArrowUp', root.querySelector('[role=combobox]') as Element);
    press('Enter', root.querySelector('[role=combobox]') as Element);
    expect(actions.retag).toHaveBeenLastCalledWith([action.id], { remove: '保护', add: '管理' });
  });
});

describe('names of tags', () => {
  const tagUses = [
    { tag: '保护', annotations: 3, documents: 2 },
    { tag: '管理', annotations: 1, documents: 1 },
    { tag: '管理/考核', annotations: 1, documents: 1 },
  ];
  const nameField = (root: Element) => root.querySelector('.many-tags form .field');

  it('are counted when they are asked for', () => {
    const { root, click, actions } = showAnnotations();
    click('button', '改名');
    expect(actions.countTags).toHaveBeenCalledOnce();
    expect(root.textContent).toContain('正在统计标签');
  });

  it('are changed on all documents; what will be touched is said before', () => {
    const { root, click, actions } = showAnnotations({ tagUses });
    click('button', '改名');
    expect(root.querySelector('.many-tags li')?.textContent).toBe('保护3 条，2 份文件');
    click('button', '标签“保护”改名');
    type(nameField(root), '保护与执法');
    expect(root.querySelector('.many-tags form')?.textContent).toContain('涉及 3 条标注、2 份文件');
    const button = root.querySelector<HTMLElement>('.many-tags [type=submit]');
    expect(button?.textContent).toBe('改名');
    act(() => button?.click());
    expect(actions.renameTag).toHaveBeenCalledExactlyOnceWith('保护', '保护与执法');
  });

  it('have a field that takes the focus once, and not from a note', () => {
    const { root, click, show } = showAnnotations({ tagUses });
    click('button', '改名');
    click('button', '标签“保护”改名');
    expect(document.activeElement).toBe(nameField(root));
    const note = root.querySelector('li.annotation textarea') as HTMLElement;
    note.focus();
    show(reading({ annotations, tagUses, selected: action.id }));
    expect(document.activeElement).toBe(note);
  });

  it('that are taken make one tag of two', () => {
    const { root, click, actions } = showAnnotations({ tagUses });
    click('button', '改名');
    click('button', '标签“保护”改名');
    type(nameField(root), '管理 › 考核');
    expect(root.textContent).toContain('“管理 › 考核”已在使用，两者合并为一。');
    const button = root.querySelector<HTMLElement>('.many-tags [type=submit]');
    expect(button?.textContent).toBe('合并');
    act(() => button?.click());
    expect(actions.renameTag).toHaveBeenCalledExactlyOnceWith('保护', '管理/考核');
  });

  it('stay as they are when they are left, or nothing was changed', () => {
    const { root, click, press, actions } = showAnnotations({ tagUses });
    click('button', '改名');
    click('button', '标签“保护”改名');
    expect(root.querySelector<HTMLButtonElement>('.many-tags [type=submit]')?.disabled).toBe(true);
    press('Escape', nameField(root) as Element);
    expect(nameField(root)).toBeNull();
    expect(actions.renameTag).not.toHaveBeenCalled();
  });
});
