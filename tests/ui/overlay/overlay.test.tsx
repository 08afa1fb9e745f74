import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { POLICY_INSTRUMENTS } from '../../../lib/annotation/codebook/built-in/policy-instruments.ts';
import type { ToastView } from '../../../lib/ui/overlay/overlay-view.ts';
import { removeOverlay, showOverlay } from './show-overlay.tsx';

afterEach(removeOverlay);

const selection = [{ left: 30, top: 90, right: 300, bottom: 110 }];

describe('the toolbar', () => {
  it('stands over the selection', () => {
    const { find } = showOverlay({ selection });
    const { offsetTop, offsetHeight } = find('.toolbar');
    expect(offsetTop + offsetHeight).toBe(84);
  });

  it('keeps within a narrow window', () => {
    const { root } = showOverlay({ selection });
    const ends = [...root.querySelectorAll('button')].map((it) => it.getBoundingClientRect().right);
    expect(Math.max(...ends)).toBeLessThanOrEqual(innerWidth);
  });

  it('has the officials’ tags, the whole clause and a note, each with its key', () => {
    const { root } = showOverlay({ selection });
    const words = [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(words).toEqual([
      '需牵头 1',
      '需配合 2',
      '需上报 3',
      '待明确 4',
      '更多 T',
      '整条 C',
      '批注 N',
      '补记 M',
      '?',
    ]);
  });

  it('does what its buttons say', () => {
    const { click, actions } = showOverlay({ selection });
    click('需上报');
    expect(actions.tag).toHaveBeenCalledWith('需上报');
    click('整条');
    expect(actions.takeClause).toHaveBeenCalledOnce();
    click('批注');
    expect(actions.note).toHaveBeenCalledOnce();
  });

  it('has the tags of another codebook, in groups by colour', () => {
    const { root, click, actions } = showOverlay({ selection, codebook: POLICY_INSTRUMENTS });
    const words = [...root.querySelectorAll('.tag')].map(({ textContent }) => textContent);
    expect(words.join()).toBe('供给型 1,环境型 2,需求型 3,创造 4,运用 5,保护 6,管理 7,服务 8');
    click('更多');
    expect(actions.chooseTag).toHaveBeenCalledOnce();
  });

  it('says what a tag means where it is pointed at or has the focus', () => {
    const { root, find } = showOverlay({
      selection: [{ left: 30, top: 300, right: 200, bottom: 320 }],
    });
    expect(root.querySelector('.tip')).toBeNull();
    act(() => find('.tag').focus());
    const tip = find('.tip');
    expect(tip.textContent).toContain('由本单位牵头组织落实的事项。');
    expect(find('.tag').getAttribute('aria-describedby')).toBe(tip.id);
    expect(tip.getBoundingClientRect().bottom).toBeLessThanOrEqual(find('.toolbar').offsetTop);
  });

  it('says it below where the window ends', () => {
    const { find } = showOverlay({ selection: [{ left: 30, top: 60, right: 200, bottom: 80 }] });
    act(() => find('.tag').focus());
    expect(find('.tip').getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  });

  it('offers all tags in a menu, by key', () => {
    const { root, find, actions } = showOverlay({
      selection,
      codebook: POLICY_INSTRUMENTS,
      choosing: true,
    });
    const field = find('[role=combobox]');
    expect(root.activeElement).toBe(field);
    const press = (key: string) =>
      act(() => void field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
    press('ArrowDown');
    press('ArrowDown');
    expect(find('[aria-selected=true]').textContent).toBe('人才培养');
    press('Enter');
    expect(actions.tag).toHaveBeenCalledExactlyOnceWith('供给型/人才培养');
  });

  it('goes with the selection', () => {
    const { root, show } = showOverlay({ selection });
    show({});
    expect(root.childElementCount).toBe(0);
  });
});

describe('the toast', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));

  it.each<[ToastView, string, string]>([
    [{ is: 'deleted', step: 'a' }, 'status', '已删除 1 条标注撤销'],
    [{ is: 'undone' }, 'status', '已撤销'],
    [{ is: 'nothingToUndo' }, 'status', '没有可撤销的操作'],
    [{ is: 'failed', message: '磁盘空间不足' }, 'alert', '磁盘空间不足'],
  ])('for %o', (toast, role, words) => {
    const { find } = showOverlay({ toast });
    expect(find(`[role=${role}]`).textContent).toContain(words);
  });

  it('takes a deletion back', () => {
    const { click, actions } = showOverlay({ toast: { is: 'deleted', step: 'a' } });
    click('撤销');
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('goes by itself, but not from under the pointer, whatever else is drawn', () => {
    const toast: ToastView = { is: 'deleted', step: 'a' };
    const { find, show, actions } = showOverlay({ toast });
    pass(7000);
    show({ toast, selection });
    act(() => void find('.toast').dispatchEvent(new PointerEvent('pointerenter')));
    pass(60_000);
    expect(actions.dismissToast).not.toHaveBeenCalled();
    act(() => void find('.toast').dispatchEvent(new PointerEvent('pointerleave')));
    pass(8000);
    expect(actions.dismissToast).toHaveBeenCalledOnce();
  });
});

describe('a page’s own rules', () => {
  let page: HTMLStyleElement;
  beforeEach(() => {
    page = document.createElement('style');
    page.textContent = `
      * { letter-spacing: 9px; line-height: 4; color: red; text-indent: 2em; text-align: right }
      section, button, p { display: none; font-size: 40px }`;
    document.head.append(page);
  });
  afterEach(() => page.remove());

  it.each(['.toolbar', '.toast'])('do not come into %s', (selector) => {
    const { find } = showOverlay({ selection, toast: { is: 'deleted', step: 'a' } });
    const style = getComputedStyle(find(selector));
    expect(style.letterSpacing).toBe('normal');
    expect(style.textIndent).toBe('0px');
    expect(style.textAlign).toBe('start');
    expect(style.fontSize).toBe('13px');
    expect(style.lineHeight).toBe('20px');
    expect(style.color).not.toBe('rgb(255, 0, 0)');
    expect(style.display).not.toBe('none');
  });

  it('and ours do not go out to the page', () => {
    const paragraph = document.createElement('p');
    document.body.append(paragraph);
    showOverlay({ selection });
    expect(getComputedStyle(paragraph).getPropertyValue('--ink')).toBe('');
    paragraph.remove();
  });
});
