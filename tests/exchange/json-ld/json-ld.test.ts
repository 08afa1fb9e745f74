import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRelation } from '../../../lib/annotation/record/relation.ts';
import { fromJsonLd } from '../../../lib/exchange/json-ld/from-json-ld.ts';
import { toJsonLd } from '../../../lib/exchange/json-ld/to-json-ld.ts';
import { anyStore, SAMPLE } from '../store-samples.ts';

const file = () => JSON.parse(JSON.stringify(toJsonLd(SAMPLE)));
const item = (changed: object) => {
  const whole = file();
  whole.first.items[0] = { ...whole.first.items[0], ...changed };
  return whole;
};
const document = (changed: object) => {
  const whole = file();
  whole['policylens:documents'][0] = { ...whole['policylens:documents'][0], ...changed };
  return whole;
};
const selector = (changed: object) =>
  item({ target: { ...file().first.items[0].target, selector: [changed] } });

test('positions are in code points', () => {
  const [annotation] = toJsonLd(SAMPLE).first.items;
  expect(annotation?.target).toMatchObject({
    selector: [{}, { type: 'TextPositionSelector', start: 4, end: 10 }, {}],
  });
});

test('the collection counts its annotations', () => {
  expect(toJsonLd(SAMPLE)).toMatchObject({
    type: 'AnnotationCollection',
    total: 1,
    first: { type: 'AnnotationPage', startIndex: 0 },
  });
});

describe('a relation', () => {
  const [{ id: from, document } = { id: '', document: '' }] = SAMPLE.annotations;
  const id = 'urn:uuid:00000000-0000-4000-8000-0000000000aa';
  const to = 'urn:uuid:00000000-0000-4000-8000-0000000000bb';
  const time = '2026-11-22T00:00:00.000Z';
  const relation = createRelation({ id, document, from, to, kind: '细化', time });
  const store = { ...SAMPLE, annotations: [...SAMPLE.annotations, relation] };

  test('links one annotation with another, as W3C has it', () => {
    expect(toJsonLd(store).first.items[1]).toMatchObject({
      motivation: 'linking',
      target: from,
      body: [
        { type: 'SpecificResource', purpose: 'linking', source: to },
        { purpose: 'tagging', value: '细化' },
      ],
    });
  });

  test('comes back', () => {
    expect(fromJsonLd(JSON.stringify(toJsonLd(store)))).toEqual({ ok: true, ...store });
  });
});

describe('a file gives back what was put in', () => {
  test('of a sample with every field', () => {
    expect(fromJsonLd(JSON.stringify(toJsonLd(SAMPLE)))).toEqual({ ok: true, ...SAMPLE });
  });

  test('of nothing', () => {
    const nothing = { documents: [], annotations: [] };
    expect(fromJsonLd(JSON.stringify(toJsonLd(nothing)))).toEqual({ ok: true, ...nothing });
  });

  test('of any store', () => {
    fc.assert(
      fc.property(anyStore, (store) => {
        expect(fromJsonLd(JSON.stringify(toJsonLd(store)))).toEqual({ ok: true, ...store });
      }),
    );
  });
});

describe('a file is refused as a whole, with the reason', () => {
  const whole: [string, string, string][] = [
    ['an empty file', '', 'notJson'],
    ['a page', '<!doctype html>', 'notJson'],
    ['a file cut off', JSON.stringify(file()).slice(0, -40), 'notJson'],
    ['null', 'null', 'notCollection'],
    ['a number', '7', 'notCollection'],
    ['a list', '[]', 'notCollection'],
    ['a single annotation', JSON.stringify(file().first.items[0]), 'notCollection'],
    ['a type by the prototype', '{"__proto__":{"type":"AnnotationCollection"}}', 'notCollection'],
    [
      'a collection of another program',
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationCollection","total":1,"first":"https://example.org/page1"}',
      'notOurs',
    ],
    [
      'a file of a later version',
      JSON.stringify({ ...file(), 'policylens:version': 3 }),
      'newerVersion',
    ],
  ];
  test.each(whole)('%s', (_, json, code) => {
    expect(fromJsonLd(json)).toMatchObject({ ok: false, errors: [{ code, path: '' }] });
  });

  const fields: [string, unknown, string, string][] = [
    ['version 0', { ...file(), 'policylens:version': 0 }, 'invalid', 'policylens:version'],
    [
      'another context',
      { ...file(), '@context': 'http://www.w3.org/ns/anno.jsonld' },
      'invalid',
      '@context',
    ],
    ['an unknown key', { ...file(), extra: 1 }, 'invalid', 'extra'],
    ['no page', { ...file(), first: 'https://example.org/1' }, 'invalid', 'first'],
    ['annotations left out', { ...file(), total: 2 }, 'wrongTotal', 'total'],
    [
      'documents that are no list',
      { ...file(), 'policylens:documents': {} },
      'invalid',
      'policylens:documents',
    ],
    ['an id that is no urn', item({ id: 'https://example.org/1' }), 'invalid', 'first.items.0.id'],
    [
      'an unknown motivation',
      item({ motivation: 'moderating' }),
      'invalid',
      'first.items.0.motivation',
    ],
    [
      'a body that is a page',
      item({ body: ['https://example.org/note'] }),
      'invalid',
      'first.items.0.body.0',
    ],
    [
      'a note of HTML',
      item({
        body: [{ type: 'TextualBody', purpose: 'commenting', format: 'text/html', value: '' }],
      }),
      'invalid',
      'first.items.0.body.0.format',
    ],
    [
      'a note too long',
      item({
        body: [
          {
            type: 'TextualBody',
            purpose: 'commenting',
            format: 'text/plain',
            value: 'x'.repeat(1_000_001),
          },
        ],
      }),
      'invalid',
      'first.items.0.body.0.value',
    ],
    [
      'a target that runs a script',
      item({ target: { ...file().first.items[0].target, source: 'javascript:alert(1)' } }),
      'invalid',
      'first.items.0.target.source',
    ],
    [
      'another selector',
      selector({ type: 'CssSelector', value: 'p' }),
      'invalid',
      'first.items.0.target.selector.0.type',
    ],
    [
      'half a position',
      selector({ type: 'TextPositionSelector', start: 1 }),
      'invalid',
      'first.items.0.target.selector.0.end',
    ],
    [
      'a position backwards',
      selector({ type: 'TextPositionSelector', start: 3, end: 1 }),
      'invalid',
      'first.items.0.target.selector',
    ],
    [
      'a negative position',
      selector({ type: 'TextPositionSelector', start: -3, end: 1 }),
      'invalid',
      'first.items.0.target.selector.0.start',
    ],
    ['a local time', item({ created: '2026-11-20 08:00' }), 'invalid', 'first.items.0.created'],
    [
      'an annotation without its document',
      item({ 'policylens:document': 'urn:uuid:5f0c1de0-0000-4000-8000-00000000dead' }),
      'noDocument',
      'first.items.0.policylens:document',
    ],
    [
      'a document that runs a script',
      document({ urls: ['https://a.cn/', ' javascript:alert(1)'] }),
      'invalid',
      'policylens:documents.0.urls.1',
    ],
    [
      'a text too long',
      document({ text: 'x'.repeat(5_000_001) }),
      'invalid',
      'policylens:documents.0.text',
    ],
    [
      'a hash that is none',
      document({ textHash: 'x' }),
      'invalid',
      'policylens:documents.0.textHash',
    ],
    ['no title', document({ title: null }), 'invalid', 'policylens:documents.0.title'],
  ];
  test.each(fields)('%s', (_, broken, code, path) => {
    const read = fromJsonLd(JSON.stringify(broken));
    expect(read).toMatchObject({ ok: false, errors: [{ code, path }] });
  });

  test('one id twice', () => {
    const { documents, annotations } = SAMPLE;
    const twice = {
      documents: [...documents, ...documents],
      annotations: [...annotations, ...annotations],
    };
    expect(fromJsonLd(JSON.stringify(toJsonLd(twice)))).toMatchObject({
      errors: [
        { code: 'duplicate', path: 'policylens:documents.1.id' },
        { code: 'duplicate', path: 'first.items.1.id' },
      ],
    });
  });

  test.each(['__proto__', 'constructor', 'toString'])('a key %s', (key) => {
    const json = JSON.stringify(file()).replace('"label":', `"${key}":{"polluted":true},"label":`);
    expect(fromJsonLd(json)).toMatchObject({ errors: [{ code: 'invalid', path: key }] });
    expect({}).not.toHaveProperty('polluted');
  });

  test('with all faults at once, a hundred at most', () => {
    const many = file();
    many.first.items = Array(300).fill({ ...many.first.items[0], motivation: 'x' });
    const read = fromJsonLd(JSON.stringify(many));
    expect(read.ok ? [] : read.errors).toHaveLength(100);
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(fromJsonLd(json).ok).toBe(false);
      }),
    );
  });

  test('cut off anywhere', () => {
    const json = JSON.stringify(toJsonLd(SAMPLE));
    fc.assert(
      fc.property(fc.nat(json.length - 1), (length) => {
        expect(fromJsonLd(json.slice(0, length)).ok).toBe(false);
      }),
    );
  });
});
