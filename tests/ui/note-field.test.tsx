import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BETWEEN } from '../../lib/annotation/record/merge-note.ts';
import { NoteField } from '../../lib/ui/note-field.tsx';
import { zhCN } from '../../lib/ui/words/zh-CN.ts';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

const onWrite = vi.fn();
const field = (note: string, focused = false) => (
  <NoteField note={note} draft={false} focused={focused} onWrite={onWrite} words={zhCN} />
);
const area = () => root.querySelector('textarea') as HTMLTextAreaElement;

it('takes the focus as it appears, before anything is painted', () => {
  render(field('', true), root);
  expect(document.activeElement).toBe(area());
});

it('takes the focus only when asked', () => {
  act(() => render(field('批注'), root));
  expect(document.activeElement).not.toBe(area());
});

it('is as high as its text', () => {
  act(() => render(field('一行'), root));
  const low = area().offsetHeight;
  act(() => render(field('一行\n'.repeat(8)), root));
  expect(area().offsetHeight).toBeGreaterThan(low);
  expect(area().scrollHeight).toBeLessThanOrEqual(area().offsetHeight);
});

it('shows markup as text', () => {
  act(() => render(field('</textarea><img src=x>'), root));
  expect(area().value).toBe('</textarea><img src=x>');
  expect(root.querySelector('img')).toBeNull();
});

const type = (text: string) =>
  act(() => {
    area().focus();
    area().value = text;
    area().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

it('tells what stood there before each input', () => {
  onWrite.mockClear();
  act(() => render(field('原'), root));
  type('原文');
  type('原文一');
  act(() => area().blur());
  expect(onWrite.mock.calls).toEqual([
    ['原文', false, '原'],
    ['原文一', false, '原文'],
    ['原文一', true, '原文一'],
  ]);
});

it('keeps what was typed until the store has it, and then shows what is stored', () => {
  act(() => render(field(''), root));
  type('乙');
  act(() => render(field('甲'), root));
  expect(area().value).toBe('乙');
  act(() => area().blur());
  expect(area().value).toBe('乙');
  act(() => render(field(`甲${BETWEEN}乙`), root));
  expect(area().value).toBe(`甲${BETWEEN}乙`);
});

it('keeps what is typed in a window that hears of no focus, whatever the store answers', () => {
  const input = (text: string) =>
    act(() => {
      area().value += text;
      area().dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
  act(() => render(field(''), root));
  input('请财政');
  input('处核');
  act(() => render(field('请财政'), root));
  input('对');
  expect(area().value).toBe('请财政处核对');
});

it('shows the joined note when it is left, had it come while it was written', () => {
  act(() => render(field(''), root));
  type('乙');
  act(() => render(field(`甲${BETWEEN}乙`), root));
  expect(area().value).toBe('乙');
  act(() => area().blur());
  expect(area().value).toBe(`甲${BETWEEN}乙`);
});
