import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OFFICIALS } from '../../../lib/annotation/codebook/built-in/officials.ts';
import type { Code, OwnCodebook } from '../../../lib/annotation/codebook/codebook.ts';
import { inBoth } from '../../../lib/annotation/codebook/codebook-names.ts';
import { fromJsonLd } from '../../../lib/exchange/json-ld/from-json-ld.ts';
import { toJsonLd } from '../../../lib/exchange/json-ld/to-json-ld.ts';
import { SAMPLE } from '../store-samples.ts';

const code = (name: string, more: Partial<Code> = {}): Code => ({
  ...{ name, definition: inBoth(''), example: '' },
  ...more,
});

const CODEBOOK: OwnCodebook = {
  id: 'urn:uuid:5f0c1de0-0000-4000-8000-0000000000c1',
  name: { 'zh-CN': '云泽课题', en: 'Yunze project' },
  groups: [
    {
      name: inBoth('工具'),
      codes: [
        code('供给型', { key: '1', hue: 2, under: [code('人才𠮷'), code('constructor')] }),
        code('__proto__', { definition: { 'zh-CN': '<b>定义</b>', en: '' }, example: '"\u2028' }),
      ],
    },
    { name: inBoth(''), codes: [] },
  ],
  modified: '2026-11-21T08:00:00.000Z',
};

const file = (codebooks: readonly unknown[]): Record<string, unknown> =>
  JSON.parse(
    JSON.stringify({
      ...toJsonLd({ ...SAMPLE, codebooks: codebooks as readonly OwnCodebook[] }),
      ...(codebooks.length > 0 && { 'policylens:codebooks': codebooks }),
    }),
  );
const read = (codebooks: readonly unknown[]) => fromJsonLd(JSON.stringify(file(codebooks)));

describe('codebooks in the file', () => {
  test('come back as they were', () => {
    expect(read([CODEBOOK])).toEqual({ ok: true, ...SAMPLE, codebooks: [CODEBOOK] });
  });

  test('are a value of our namespace, not a graph', () => {
    expect(file([CODEBOOK])).toMatchObject({
      '@context': [
        'http://www.w3.org/ns/anno.jsonld',
        { 'policylens:codebooks': { '@type': '@json' } },
      ],
      'policylens:version': 2,
      'policylens:codebooks': [CODEBOOK],
    });
  });

  test('none: the file is one that programs without codebooks read', () => {
    const none = file([]);
    expect(none).toMatchObject({ 'policylens:version': 1 });
    expect(JSON.stringify(none)).not.toContain('policylens:codebooks');
    expect(read([])).toEqual({ ok: true, ...SAMPLE });
  });

  test('any names and words', () => {
    const anyName = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((it) => it.trim() === it && !/[\p{Cc}\p{Zl}\p{Zp}/]/u.test(it) && !/\s/.test(it));
    const anyCodes = fc.uniqueArray(anyName, { maxLength: 5 });
    fc.assert(
      fc.property(anyCodes, fc.string({ unit: 'binary' }), (names, words) => {
        const codes = names.map((name) => code(name, { definition: inBoth(words) }));
        const one = { ...CODEBOOK, groups: [{ name: inBoth(words.slice(0, 50)), codes }] };
        expect(read([one])).toEqual({ ok: true, ...SAMPLE, codebooks: [one] });
      }),
      { numRuns: 50 },
    );
  });
});

const [first] = CODEBOOK.groups;
const withCodes = (codes: unknown) => ({ ...CODEBOOK, groups: [{ ...first, codes }] });
const nested = (levels: number): Code =>
  code(`第${levels}级`, levels > 1 ? { under: [nested(levels - 1)] } : {});

describe('refused, with the place and the reason', () => {
  test.each<[string, unknown, string, RegExp]>([
    [
      'more codes than a codebook may have',
      withCodes(Array.from({ length: 10_000 }, (_, at) => code(`码${at}`))),
      'groups.0.codes',
      /2000/,
    ],
    [
      'more codes than it may have, over its groups',
      {
        ...CODEBOOK,
        groups: [0, 1].map((group) => ({
          name: inBoth(''),
          codes: Array.from({ length: 1_500 }, (_, at) => code(`${group}-${at}`)),
        })),
      },
      '',
      /at most 2000 codes/,
    ],
    [
      'codes without end',
      withCodes([nested(9)]),
      `groups.0.codes.0${'.under.0'.repeat(8)}`,
      /deep|never/,
    ],
    ['a hue that is none', withCodes([code('甲', { hue: 7 })]), 'groups.0.codes.0.hue', /7/],
    ['a hue of words', withCodes([{ ...code('甲'), hue: '#f00' }]), 'groups.0.codes.0.hue', /f00/],
    ['a name with a slash', withCodes([code('甲/乙')]), 'groups.0.codes.0.name', /without \//],
    ['one path twice', withCodes([code('甲'), code('甲')]), '', /each path once/],
    [
      'one key twice',
      withCodes([code('甲', { key: '1' }), code('乙', { key: '1' })]),
      '',
      /each key once/,
    ],
    ['no time', { ...CODEBOOK, modified: undefined }, 'modified', /modified/],
    ['a time that is none', { ...CODEBOOK, modified: '昨天' }, 'modified', /./],
    ['a built-in one', { ...CODEBOOK, id: OFFICIALS.id }, '', /built-in/],
    ['something unknown', { ...CODEBOOK, run: 'alert(1)' }, 'run', /run/],
    ['no codebook', 'javascript:alert(1)', '', /Object/],
  ])('%s', (_, codebook, path, detail) => {
    const found = read([codebook]);
    const at = `policylens:codebooks.0${path === '' ? '' : `.${path}`}`;
    expect(found).toMatchObject({ ok: false, errors: [{ code: 'invalid', path: at }] });
    expect(found.ok ? '' : found.errors[0]?.detail).toMatch(detail);
  });

  test('two with one id', () => {
    const other = { ...CODEBOOK, name: inBoth('另一套') };
    expect(read([CODEBOOK, other])).toEqual({
      ok: false,
      errors: [
        {
          code: 'duplicate',
          path: 'policylens:codebooks.1.id',
          detail: `${CODEBOOK.id} again`,
        },
      ],
    });
  });

  test.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])('a key %s', (key) => {
    const json = JSON.stringify(file([CODEBOOK]));
    for (const place of [/"policylens:codebooks":\[\{/, /"groups":\[\{/, /"codes":\[\{/]) {
      const polluting = json.replace(place, (it) => `${it}"${key}":{"polluted":true},`);
      expect(polluting).not.toBe(json);
      expect(fromJsonLd(polluting)).toMatchObject({ ok: false, errors: [{ code: 'invalid' }] });
      expect({}).not.toHaveProperty('polluted');
    }
  });

  test('a file of a later version', () => {
    const later = JSON.stringify({ ...file([CODEBOOK]), 'policylens:version': 3 });
    expect(fromJsonLd(later)).toMatchObject({ ok: false, errors: [{ code: 'newerVersion' }] });
  });
});
