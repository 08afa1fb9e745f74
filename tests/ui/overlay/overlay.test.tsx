import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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

  it('has four tags, the whole clause and a note, each with its key', () => {
    const { root } = showOverlay({ selection });
    const words = [...root.querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(words).toEqual([
      '需牵头 1',
      '需配合 2',
      '需上报 3',
      '待明确 4',
      '整条 C',
      '批注 N',
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
    [{ is: 'deleted' }, 'status', '已删除 1 条标注撤销'],
    [{ is: 'undone' }, 'status', '已撤销'],
    [{ is: 'nothingToUndo' }, 'status', '没有可撤销的操作'],
    [{ is: 'failed', message: '磁盘空间不足' }, 'alert', '磁盘空间不足'],
  ])('for %o', (toast, role, words) => {
    const { find } = showOverlay({ toast });
    expect(find(`[role=${role}]`).textContent).toContain(words);
  });

  it('takes a deletion back', () => {
    const { click, actions } = showOverlay({ toast: { is: 'deleted' } });
    click('撤销');
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('goes by itself, but not from under the pointer, whatever else is drawn', () => {
    const toast: ToastView = { is: 'deleted' };
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
    const { find } = showOverlay({ selection, toast: { is: 'deleted' } });
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
