import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { en } from '../../../lib/ui/words/en.ts';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { preferScheme } from '../prefer-scheme.ts';
import { violations } from '../violations.ts';
import { options, used } from './sample.ts';
import { removeOptions, showOptions } from './show-options.tsx';

const WORDS = { Chinese: zhCN, English: en };

afterEach(removeOptions);

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  beforeEach(async () => {
    await preferScheme(scheme);
    expect(matchMedia(`(prefers-color-scheme: ${scheme})`).matches).toBe(true);
    document.documentElement.lang = 'zh-CN';
    document.title = '设置 · 政策透镜';
  });
  afterEach(() => preferScheme(''));

  describe.each(Object.keys(WORDS) as (keyof typeof WORDS)[])('in %s', (language) => {
    it.each([
      ['at first', options()],
      ['after a while', used()],
      ['without the government’s sites', options({}, { governmentGranted: false })],
    ])('the options %s', async (_, state) => {
      expect(await violations(showOptions(state, WORDS[language]).root)).toEqual([]);
    });

    it('what was typed wrong', async () => {
      const { root, section, type, click } = showOptions(options(), WORDS[language]);
      type(section('sites').querySelector('input'), 'chrome://settings');
      click(section('sites').querySelector('[type=submit]'));
      type(section('deadlines').querySelector('input'), '0');
      expect(root.querySelectorAll('[aria-invalid=true]')).toHaveLength(2);
      expect(await violations(root)).toEqual([]);
    });
  });
});
