import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { POLICY_INSTRUMENTS } from '../../../lib/annotation/codebook/built-in/policy-instruments.ts';
import type { PanelState } from '../../../lib/ui/panel/panel-state.ts';
import { TABS } from '../../../lib/ui/panel/tabs.tsx';
import { en } from '../../../lib/ui/words/en.ts';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { STATES } from '../../screens/states.ts';
import { preferScheme } from '../prefer-scheme.ts';
import { violations } from '../violations.ts';
import { annotationOn, reading } from './sample.ts';
import { removePanel, type Shown, showPanel } from './show-panel.tsx';

const WORDS = { Chinese: zhCN, English: en };

afterEach(removePanel);

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  beforeEach(async () => {
    await preferScheme(scheme);
    expect(matchMedia(`(prefers-color-scheme: ${scheme})`).matches).toBe(true);
    document.documentElement.lang = 'zh-CN';
    document.title = '政策透镜';
  });
  afterEach(() => preferScheme(''));

  describe.each(Object.keys(WORDS) as (keyof typeof WORDS)[])('in %s', (language) => {
    const show = (state: PanelState) => showPanel(state, WORDS[language]);

    it.each(['loading', 'noReader'] as const)('%s', async (state) => {
      expect(await violations(show(STATES[state]()).root)).toEqual([]);
    });

    it.each(['one', 'empty', 'annotated'] as const)('every tab, %s', async (state) => {
      const { root } = show(STATES[state]());
      for (const tab of TABS) {
        act(() => root.querySelector<HTMLElement>(`#tab-${tab}`)?.click());
        expect(await violations(root), tab).toEqual([]);
      }
    });

    it.each<[string, (shown: Shown) => void]>([
      ['the editor of my departments', ({ root }) => press(root, '.joined .button:last-child')],
      ['nothing found', ({ root }) => type(root, '航天')],
      ['words found', ({ root }) => type(root, '公安')],
      ['groups by body', ({ root }) => choose(root, 'body')],
    ])('the ledger with %s', async (_, work) => {
      const shown = show(STATES.one());
      press(shown.root, '#tab-ledger');
      work(shown);
      expect(await violations(shown.root)).toEqual([]);
    });

    it('the annotations with the menu of tags', async () => {
      const annotation = annotationOn('联合执法行动', { tag: '供给型/人才培养' });
      const { root } = show(reading({ annotations: [annotation], codebook: POLICY_INSTRUMENTS }));
      press(root, '#tab-annotations');
      press(root, '.tags .add');
      expect(root.querySelector('.tag-menu')).not.toBeNull();
      expect(await violations(root)).toEqual([]);
    });

    it.each(['reviewing', 'correcting'] as const)('the queue, %s', async (state) => {
      const { root } = show(STATES[state]());
      press(root, '.begin-review .button');
      expect(root.querySelector('.decision')).not.toBeNull();
      expect(await violations(root)).toEqual([]);
      press(root, '.review-head [aria-haspopup]');
      expect(await violations(root)).toEqual([]);
    });

    it('the menu of formats', async () => {
      const { root } = show(STATES.one());
      press(root, '.head-menu button');
      expect(root.querySelector('[role=menu]')).not.toBeNull();
      expect(await violations(root)).toEqual([]);
    });

    it('the targets as a table', async () => {
      const { root } = show(STATES.one());
      press(root, '#tab-targets');
      press(root, '.tools .plain');
      expect(root.querySelector('table')).not.toBeNull();
      expect(await violations(root)).toEqual([]);
    });
  });
});

function press(root: HTMLElement, selector: string): void {
  act(() => root.querySelector<HTMLElement>(selector)?.click());
}

function type(root: HTMLElement, typed: string): void {
  set(root.querySelector<HTMLInputElement>('[type=search]'), typed, 'input');
}

function choose(root: HTMLElement, value: string): void {
  set(root.querySelector<HTMLSelectElement>('.picker select'), value, 'change');
}

function set(
  field: HTMLInputElement | HTMLSelectElement | null,
  value: string,
  event: string,
): void {
  act(() => {
    if (field) field.value = value;
    field?.dispatchEvent(new Event(event, { bubbles: true }));
  });
}
