import { describe, expect, test } from 'vitest';
import { fromJsonLd } from '../../lib/exchange/json-ld/from-json-ld.ts';
import { toJsonLd } from '../../lib/exchange/json-ld/to-json-ld.ts';
import { SAMPLE } from './store-samples.ts';

const annotation = SAMPLE.annotations[0] as (typeof SAMPLE.annotations)[number];
const json = JSON.stringify(toJsonLd(SAMPLE));

/** With another value for the first field of that name. */
const withField = (name: string, value: unknown) =>
  json.replace(new RegExp(`"${name}":("[^"]*"|-?[\\d.]+)`), `"${name}":${JSON.stringify(value)}`);

describe('refused with the reason', () => {
  test('a huge file, before it is read', () => {
    const huge = '['.repeat(200_000_001);
    expect(fromJsonLd(huge)).toMatchObject({ ok: false, errors: [{ code: 'tooLarge' }] });
  });

  test('a file nested a hundred thousand deep', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    const nested = json.replace('"first":', `"extra":${deep},"first":`);
    expect(fromJsonLd(nested)).toMatchObject({ ok: false, errors: [{ code: 'invalid' }] });
    expect(fromJsonLd(deep)).toMatchObject({ ok: false, errors: [{ code: 'notCollection' }] });
  });

  const ANNO = 'http://www.w3.org/ns/anno.jsonld';
  const note = { type: 'TextualBody', value: 'a note' };
  test.each<[tool: string, file: unknown, code: string]>([
    [
      'a list of annotations',
      [{ '@context': ANNO, type: 'Annotation', body: note }],
      'notCollection',
    ],
    [
      'rows of a search, as annotation services give',
      { total: 1, rows: [{ id: 'x', uri: 'https://a.cn/', text: 'a note', target: [] }] },
      'notCollection',
    ],
    [
      'a collection of another program',
      { '@context': ANNO, type: 'AnnotationCollection', total: 0, first: { items: [] } },
      'notOurs',
    ],
    ['geography', { type: 'FeatureCollection', features: [] }, 'notCollection'],
  ])('a file of another tool: %s', (_, file, code) => {
    expect(fromJsonLd(JSON.stringify(file))).toMatchObject({ ok: false, errors: [{ code }] });
  });

  test('ten thousand annotations with one id', { timeout: 30_000 }, () => {
    const annotations = Array.from({ length: 10_000 }, () => annotation);
    const read = fromJsonLd(JSON.stringify(toJsonLd({ ...SAMPLE, annotations })));
    const errors = read.ok ? [] : read.errors;
    expect(errors).toHaveLength(100);
    expect(errors[99]).toEqual({
      code: 'duplicate',
      path: 'first.items.100.id',
      detail: `${annotation.id} again`,
    });
  });

  test.each([-1, 0.5, 5_000_001, 2 ** 53, 1e308, '5', null])('a position %s', (start) => {
    const read = fromJsonLd(withField('start', start));
    expect(read).toMatchObject({ ok: false, errors: [{ code: 'invalid' }] });
    expect(read.ok ? '' : read.errors[0]?.path).toMatch(/^first\.items\.0\.target\.selector/);
  });

  test.each(['created', 'modified', 'source', 'motivation', 'purpose', 'format', 'textHash'])(
    'a script in the field %s',
    (name) => {
      const read = fromJsonLd(withField(name, 'javascript:alert(1)//<img src=x onerror=alert(1)>'));
      expect(read.ok ? 'taken' : read.errors[0]?.code).toBe('invalid');
    },
  );

  const places: [string, RegExp][] = [
    ['the file', /^\{/],
    ['a document', /"policylens:documents":\[\{/],
    ['an annotation', /"items":\[\{/],
    ['its target', /"target":\{/],
    ['a selector', /"selector":\[\{/],
    ['a body', /"body":\[\{/],
  ];
  describe.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty'])('a key %s', (key) => {
    test.each(places)('in %s', (_, place) => {
      const polluting = json.replace(place, (opening) => `${opening}"${key}":{"polluted":true},`);
      expect(polluting).not.toBe(json);
      expect(fromJsonLd(polluting)).toMatchObject({ ok: false, errors: [{ code: 'invalid' }] });
      expect({}).not.toHaveProperty('polluted');
    });
  });
});

describe('taken as it is', () => {
  const SCRIPT = `</textarea><img src=x onerror="alert(1)"><script>alert(1)</script>`;

  test('markup in every free text: it is text', () => {
    const [document] = SAMPLE.documents;
    const hostile = {
      documents: [{ ...document, title: SCRIPT, documentNumber: SCRIPT, text: SCRIPT }],
      annotations: [
        {
          ...annotation,
          body: annotation.body.map((body) => ({ ...body, value: SCRIPT })),
          target: {
            ...annotation.target,
            selector: [
              { type: 'TextQuoteSelector', exact: SCRIPT, prefix: SCRIPT, suffix: SCRIPT },
            ],
          },
        },
      ],
    } as unknown as typeof SAMPLE;
    expect(fromJsonLd(JSON.stringify(toJsonLd(hostile)))).toEqual({ ok: true, ...hostile });
  });

  test('a position behind the end of the text that is stored', () => {
    const read = fromJsonLd(withField('start', 900).replace('"end":10', '"end":901'));
    expect(read.ok && read.annotations[0]?.target.selector[1]).toMatchObject({ start: 901 });
  });
});
