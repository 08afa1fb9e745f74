import '../../../lib/ui/tokens.css';
import '../../../lib/ui/icons.css';
import '../../../lib/ui/base.css';
import '../../../lib/ui/panel/rows.css';
import '../../../lib/ui/panel/ledger-tools.css';
import '../../../lib/ui/panel/deadlines.css';
import '../../../lib/ui/across.css';
import '../../../lib/ui/coders/coders.css';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../../lib/ui/words/en.ts';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { preferScheme } from '../prefer-scheme.ts';
import { violations } from '../violations.ts';
import { removeView, showView, type ViewUnderTest } from './show-view.tsx';

const SCREENS: readonly [string, ViewUnderTest, number, string[]][] = [
  ['one indicator', 'compare', 8, []],
  [
    'one indicator with another beside it',
    'compare',
    8,
    ['.indicators li:nth-child(7) button', '.near input'],
  ],
  ['no indicator', 'compare', 0, []],
  ['codes by documents', 'counts', 6, []],
  ['codes by codes', 'counts', 6, ['.alternatives button:nth-of-type(2)']],
  ['departments by deadlines', 'counts', 6, ['.alternatives button:nth-of-type(3)']],
  ['nothing to count', 'counts', 0, []],
  ['deadlines', 'deadlines', 4, []],
  ['no deadline', 'deadlines', 0, []],
  ['two coders to begin', 'coders', 0, []],
  ['two coders and their differences', 'coders', 2, ['.settle button']],
  ['two coders and how far they agree', 'coders', 2, ['.alternatives button:nth-of-type(2)']],
  [
    'two coders before saving',
    'coders',
    2,
    ['.settle button:nth-of-type(2)', '.save-buttons .primary'],
  ],
];

afterEach(removeView);

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  beforeEach(async () => {
    await preferScheme(scheme);
    document.documentElement.lang = 'zh-CN';
    document.title = '政策透镜';
  });
  afterEach(() => preferScheme(''));

  describe.each([zhCN, en])('in $language', (words) => {
    it.each(SCREENS)('%s', async (_, view, documents, clicks) => {
      const root = showView(view, { documents, words });
      for (const selector of clicks) {
        act(() => root.querySelector<HTMLElement>(selector)?.click());
      }
      // A colour on its way to another is neither.
      await Promise.all(root.getAnimations({ subtree: true }).map(({ finished }) => finished));
      expect(await violations(root)).toEqual([]);
    });
  });
});
