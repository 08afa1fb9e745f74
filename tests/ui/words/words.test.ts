import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/ui/words/en.ts';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';

/** All texts of a catalogue by their path; functions are left to the tests of what uses them. */
function textsOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string') return [[path + name, value]];
    return typeof value === 'object' && value !== null ? textsOf(value, `${path}${name}.`) : [];
  });
}

describe.each([['Chinese', zhCN] as const, ['English', en] as const])('%s', (_, words) => {
  it('leaves nothing empty', () => {
    expect(textsOf(words).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the catalogues', () => {
  it('have words for the same rules, signs and errors', () => {
    for (const part of ['rules', 'evidence', 'importErrors'] as const) {
      expect(Object.keys(en[part]).sort(), part).toEqual(Object.keys(zhCN[part]).sort());
    }
  });

  it('keep to the tone: no exclamation marks, no 请勿, no 您 except at first run', () => {
    const off = ([path, text]: [string, string]) =>
      /[!！]|请勿|亲/.test(text) || (text.includes('您') && !path.startsWith('welcome.'));
    expect([...textsOf(zhCN), ...textsOf(en)].filter(off)).toEqual([]);
  });

  it('English has no Chinese but the notices’ own words, in quotation marks', () => {
    const own = textsOf(en).filter(([path]) => !path.startsWith('units.') && path !== 'comma');
    const left = own.filter(([, text]) => /\p{Script=Han}/u.test(text.replace(/“[^”]*”/g, '')));
    expect(left).toEqual([]);
  });
});
