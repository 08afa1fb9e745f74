import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { LapsedDecision } from '../../../lib/annotation/review/standing-decisions.ts';
import type { Decided, Mention } from '../../../lib/notice/notice.ts';
import type { ReadingState } from '../../../lib/ui/panel/panel-state.ts';
import { notice, reading, spanOf, TEXT } from './sample.ts';
import { removePanel, type Shown, showPanel } from './show-panel.tsx';

afterEach(removePanel);

const text = (element: Element | null | undefined) => element?.textContent ?? '';
const state = (said: Partial<ReadingState> = {}) =>
  reading({ text: { present: TEXT, changes: [] }, ...said });

/** The sample after a decision on one of its marks. */
function decided(mark: Mention, reviewed: Decided): ReadingState {
  const mine = { ...mark, reviewed, decision: 'urn:uuid:d' };
  const rest = notice.mentions.filter(({ id }) => id !== mark.id);
  const mentions = reviewed === 'rejected' ? rest : [...rest, mine];
  mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  const rejected = reviewed === 'rejected' ? { rejected: [mine] } : {};
  return state({ notice: { ...notice, mentions, ...rejected } });
}

function openQueue(said: Partial<ReadingState> = {}): Shown {
  const shown = showPanel(state(said));
  shown.click('button', '逐条核对');
  return shown;
}

const current = (root: Element) => root.querySelector<HTMLElement>('.decision[aria-current]');
const idOf = (item: HTMLElement | null) => item?.dataset.mark ?? '';
const first = notice.mentions[0] as Mention;
const second = notice.mentions[1] as Mention;

describe('the queue in the panel', () => {
  it('shows each mark in its sentence, how it was read, and why it is asked', () => {
    const { root } = openQueue();
    const target = notice.mentions.find(({ kind }) => kind === 'target') as Mention;
    const item = root.querySelector(`[data-mark="${target.id}"]`);
    expect(text(item?.querySelector('.quote'))).toContain('到2026年12月31日，全市有效发明专利');
    expect(text(item?.querySelector('.mark-review'))).toBe(target.quote);
    expect(text(item?.querySelector('.read-as'))).toBe('有效发明专利拥有量 ≥ 5000 件');
    expect(text(item?.querySelector('.why'))).toBe('依据：指标＋“达到”＋数量。');
    expect([...(item?.querySelectorAll('.three button') ?? [])].map(text)).toEqual([
      '采纳 A',
      '更正 E',
      '不采纳 X',
    ]);
    expect(text(root.querySelector('.review-head'))).toContain(`余 ${notice.mentions.length} 项`);
  });

  it('is worked through by keys; the next one becomes current, in the page too', () => {
    const { root, press, actions, show } = openQueue();
    expect(idOf(current(root))).toBe(first.id);
    press('a');
    expect(actions.accept).toHaveBeenCalledExactlyOnceWith(first.id);
    expect(actions.reveal).toHaveBeenLastCalledWith({ id: second.id });
    show(decided(first, 'accepted'));
    expect(idOf(current(root))).toBe(second.id);
    expect(document.activeElement?.closest('[data-mark]')).toBe(current(root));
    press('x');
    expect(actions.reject).toHaveBeenCalledExactlyOnceWith(second.id);
    press('e');
    expect(actions.correct).toHaveBeenCalledOnce();
  });

  it('hears capital letters, and a key that is held down once', () => {
    const { root, press, actions } = openQueue();
    const hold = { key: 'a', repeat: true, bubbles: true };
    for (let times = 0; times < 3; times++) {
      act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', hold)));
    }
    expect(actions.accept).not.toHaveBeenCalled();
    press('A');
    expect(actions.accept).toHaveBeenCalledExactlyOnceWith(idOf(current(root)) && first.id);
  });

  it('gives up a correction by Escape, and stays; an Escape that ends a composition is not its own', () => {
    const { root, actions, press } = openQueue({
      correcting: { id: first.id, quote: first.quote },
    });
    const field = root.querySelector('form .field') as HTMLElement;
    const composed = { key: 'Escape', isComposing: true, bubbles: true };
    act(() => void field.dispatchEvent(new KeyboardEvent('keydown', composed)));
    expect(actions.correct).not.toHaveBeenCalled();
    press('Escape', field);
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith(undefined);
    expect(root.querySelector('.reviewing')).not.toBeNull();
  });

  it('lets go of the mark that is corrected when the panel turns to something else', () => {
    const { actions, click } = openQueue({ correcting: { id: first.id, quote: first.quote } });
    click('tab', '概览');
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('begins anew with another text: what was decided there before is not asked', () => {
    const { root, show } = openQueue({ key: 'one' });
    show({ ...decided(first, 'accepted'), key: 'other' });
    expect(root.querySelector(`[data-mark="${first.id}"]`)).toBeNull();
  });

  it('takes no key that is typed into a field, nor one with Ctrl', () => {
    const { root, actions } = openQueue({ correcting: { id: first.id, quote: first.quote } });
    const field = root.querySelector('form .field') as HTMLElement;
    for (const on of [field, document.body]) {
      const ctrlKey = on === document.body;
      act(() => {
        on.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey, bubbles: true }));
      });
    }
    expect(actions.accept).not.toHaveBeenCalled();
  });

  it('keeps a decided mark as one line that can be taken back', () => {
    const { root, show, actions } = openQueue();
    show(decided(first, 'rejected'));
    const line = root.querySelector<HTMLElement>(`[data-mark="${first.id}"]`);
    expect(line?.classList).toContain('done');
    expect(text(line)).toContain('未采纳');
    expect(text(root.querySelector('[role=status]'))).toBe(
      `未采纳，余 ${notice.mentions.length - 1} 项`,
    );
    act(() => line?.querySelector<HTMLElement>('.link')?.click());
    expect(actions.withdraw).toHaveBeenCalledExactlyOnceWith('urn:uuid:d');
  });

  it('corrects in place, on the words between the ends in the page', () => {
    const { root, click, actions, show } = openQueue();
    click('button', '更正');
    expect(actions.correct).toHaveBeenCalledExactlyOnceWith(first.id);
    show(state({ correcting: { id: first.id, quote: '别的字' } }));
    expect(text(current(root)?.querySelector('.mark-review'))).toBe('别的字');
    click('button', '保存');
    expect(actions.saveCorrection.mock.lastCall?.[0]).toBe(first.id);
    expect(actions.saveCorrection.mock.lastCall?.[1].kind).toBe(first.kind);
    click('button', '取消');
    expect(actions.correct).toHaveBeenLastCalledWith(undefined);
  });

  it('accepts a kind from the menu, which says how many', () => {
    const { click, actions, root } = openQueue();
    click('button', '更多');
    expect([...root.querySelectorAll('[role=menuitem]')].map(text)).toEqual([
      '采纳全部目标 8 处',
      '采纳全部时限 4 处',
      '采纳全部责任单位 5 处',
    ]);
    click('menuitem', '采纳全部时限');
    expect(actions.acceptAll).toHaveBeenCalledExactlyOnceWith('deadline');
  });

  it('stays open when a mark is selected in the page, and makes it current', () => {
    const { root, show } = openQueue();
    show(state({ selected: second.id }));
    expect(idOf(current(root))).toBe(second.id);
  });

  it('is left by Escape and by another tab', () => {
    const { root, press, click } = openQueue();
    press('Escape');
    expect(root.querySelector('.reviewing')).toBeNull();
    click('button', '逐条核对');
    click('tab', '目标');
    expect(root.querySelector('.reviewing')).toBeNull();
  });

  it('says when nothing is left', () => {
    const mentions = notice.mentions.map((it) => ({ ...it, reviewed: 'accepted' as const }));
    const { root } = openQueue({ notice: { ...notice, mentions } });
    expect(text(root)).toContain('已全部核对');
  });
});

describe('decisions that hold no more', () => {
  const lapsed: LapsedDecision = {
    id: 'urn:uuid:lapsed',
    decision: 'accepted',
    kind: 'target',
    quote: '知识产权维权援助机构达到60家',
    why: 'changed',
    span: spanOf('知识产权维权援助机构达到80家'),
  };

  it('are told in the overview', () => {
    const { root } = showPanel(state({ lapsed: [lapsed] }));
    expect(text(root)).toContain('1 处核对不再适用');
  });

  it('show the words then and now, the way to them, and the way out', () => {
    const { root, click, actions } = openQueue({ lapsed: [lapsed] });
    const list = text(root.querySelector('.lapsed'));
    expect(list).toContain('原文知识产权维权援助机构达到60家现文知识产权维权援助机构达到80家');
    expect(list).toContain('原文已改动');
    click('button', '在页面上查看');
    expect(actions.reveal).toHaveBeenLastCalledWith({ span: lapsed.span });
    click('button', '去掉对“知识产权维权援助机构达到60家”的核对');
    expect(actions.withdraw).toHaveBeenCalledExactlyOnceWith(lapsed.id);
  });

  it('of which the words are gone have no place to go to', () => {
    const { span: _, ...gone } = lapsed;
    const { root } = openQueue({ lapsed: [{ ...gone, why: 'gone' }] });
    expect(text(root.querySelector('.lapsed'))).toContain('原文已不存在');
    expect(text(root.querySelector('.lapsed'))).not.toContain('在页面上查看');
  });
});
