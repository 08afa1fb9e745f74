import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { removeView, showView } from '../across/show-view.tsx';

afterEach(removeView);

const show = () => showView('coders', { documents: 2, words: zhCN });
const rows = (root: HTMLElement) => [...root.querySelectorAll<HTMLElement>('.difference')];
const chosen = (row: HTMLElement | undefined) =>
  row?.querySelector('[aria-pressed=true]')?.textContent?.replace(/\d$/u, '');
const press = (key: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  });

describe('the list of differences', () => {
  it('is gone through by key: 1 to 4 decide and go on, 0 takes back', () => {
    const root = show();
    act(() => rows(root)[0]?.focus());
    for (const key of ['1', '2', '3', '4']) press(key);
    expect(rows(root).slice(0, 4).map(chosen)).toEqual(['取周敏', '取李航', '都取', '都不取']);
    expect(document.activeElement).toBe(rows(root)[4]);
    press('ArrowUp');
    press('0');
    expect(chosen(rows(root)[3])).toBeUndefined();
    press('k');
    expect(document.activeElement).toBe(rows(root)[2]);
  });

  it('is one stop for Tab, with the answers of the current row after it', () => {
    const root = show();
    act(() => rows(root)[1]?.focus());
    const stops = [...root.querySelectorAll<HTMLElement>('.differences [tabindex="0"]')];
    expect(stops[0]).toBe(rows(root)[1]);
    expect(stops.slice(1).every((stop) => rows(root)[1]?.contains(stop))).toBe(true);
    expect(stops).toHaveLength(5);
  });

  it('says how many are settled, and shows those that are not', () => {
    const root = show();
    const all = rows(root).length;
    act(() => rows(root)[0]?.focus());
    press('2');
    expect(root.querySelector('[role=status]')?.textContent).toBe(`已商定 1，共 ${all} 处`);
    const select = root.querySelector('select');
    act(() => {
      if (select) select.value = 'open';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(rows(root)).toHaveLength(all - 1);
  });
});
