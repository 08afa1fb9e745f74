import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { UnbrokenYears } from '../../lib/ui/unbroken-years.tsx';

let root: HTMLElement | undefined;
afterEach(() => {
  if (root) act(() => render(null, root as HTMLElement));
  root?.remove();
});

function shown(text: string) {
  const element = document.createElement('p');
  root = element;
  document.body.append(element);
  act(() => render(<UnbrokenYears text={text} />, element));
  return {
    text: element.textContent,
    unbroken: [...element.querySelectorAll('.unbroken')].map((it) => it.textContent),
  };
}

describe('the years that stay together', () => {
  it.each([
    ['行动方案（2017—2020年）', ['2017—2020年']],
    ['规划（2021-2025）的通知', ['2021-2025']],
    ['2024年－2027年任务与2028—30年任务', ['2024年－2027年', '2028—30年']],
    ['2026年工作要点', []],
    ['第1000—2000号', []],
    ['', []],
  ])('of %s', (text, years) => {
    expect(shown(text)).toEqual({ text, unbroken: years });
  });
});
