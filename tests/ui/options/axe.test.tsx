import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { en } from '../../../lib/ui/words/en.ts';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { options, used } from './sample.ts';
import { removeOptions, showOptions } from './show-options.tsx';

/** The part of the debugger's protocol that tells a page what its person prefers. */
interface Preferences {
  send(
    method: 'Emulation.setEmulatedMedia',
    preferences: { features: { name: string; value: string }[] },
  ): Promise<unknown>;
}

const prefer = (scheme: string) =>
  (cdp() as unknown as Preferences).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });

/** What axe finds, with the elements: nothing, on a page that everyone can use. */
async function violations(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const WORDS = { Chinese: zhCN, English: en };

afterEach(removeOptions);

describe.each(['light', 'dark'])('in the %s', (scheme) => {
  beforeEach(async () => {
    await prefer(scheme);
    expect(matchMedia(`(prefers-color-scheme: ${scheme})`).matches).toBe(true);
    document.documentElement.lang = 'zh-CN';
    document.title = '设置 · 政策透镜';
  });
  afterEach(() => prefer(''));

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
