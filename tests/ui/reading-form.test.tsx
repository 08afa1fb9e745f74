import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ReadingForm } from '../../lib/ui/reading-form.tsx';
import { zhCN } from '../../lib/ui/words/zh-CN.ts';

const root = document.createElement('div');
beforeEach(() => document.body.append(root));
afterEach(() => {
  render(null, root);
  root.remove();
});

it('has the focus in its first field as soon as it is drawn: a key typed at once is not lost', () => {
  const form = (
    <ReadingForm
      quote="2026年底前"
      readings={[]}
      onSave={vi.fn()}
      onCancel={vi.fn()}
      words={zhCN}
    />
  );
  render(form, root);
  const field = root.querySelector('input');
  expect(field).not.toBeNull();
  expect(document.activeElement).toBe(field);
});
