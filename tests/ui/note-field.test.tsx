import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
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
