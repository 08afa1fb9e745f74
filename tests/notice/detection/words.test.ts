import { Converter } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import * as words from '../../../lib/notice/detection/words.ts';

const { TRADITIONAL, ...sources } = words;
const pairs = TRADITIONAL.match(/../g) ?? [];

describe('the words a notice is told by', () => {
  test.each(Object.entries(sources))(
    '%s is the source of a regular expression that needs a word',
    (_, source) => {
      expect(new RegExp(source, 'u').test('')).toBe(false);
    },
  );

  test('each Traditional character has the Simplified form that OpenCC gives it', () => {
    const convert = Converter({ from: 't', to: 'cn' });
    const wrong = pairs.filter(
      ([traditional = '', simplified]) => convert(traditional) !== simplified,
    );
    expect(wrong).toEqual([]);
  });

  test('each Traditional character stands there once', () => {
    const traditional = pairs.map((pair) => pair.charAt(0));
    expect(traditional.filter((one, i) => traditional.indexOf(one) !== i)).toEqual([]);
  });
});
