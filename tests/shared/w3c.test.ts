import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { inBoth } from '../../lib/annotation/codebook/codebook-names.ts';
import { createRelation } from '../../lib/annotation/record/relation.ts';
import { withAssessment } from '../../lib/annotation/review/assessment.ts';
import { toJsonLd } from '../../lib/exchange/json-ld/to-json-ld.ts';
import { DECISION, SAMPLE } from '../exchange/store-samples.ts';

/** The W3C's schemas for the Web Annotation Data Model, beside the checkout. */
const HOME = join(import.meta.dirname, '../../../shared/w3c-web-annotation-tests');

const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));

/** Definitions that the schemas refer to by file name. */
function definitions(): Record<string, unknown>[] {
  const folder = join(HOME, 'definitions');
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.map((file) => read(join(folder, file)));
}

/** The MUST schemas that a list of assertions names; one list spells a name with another case. */
function musts(list: string): Record<string, unknown>[] {
  const files = readdirSync(HOME, { recursive: true }).map(String);
  const named = (read(join(HOME, list)).assertions as string[]).map((path) =>
    files.find((file) => file.toLowerCase() === path.toLowerCase()),
  );
  return named.map((file) => read(join(HOME, String(file))));
}

/** What a schema finds wrong; schemas that expect a value to be invalid are none of the MUSTs. */
function faults(schema: Record<string, unknown>, value: unknown): OutputUnit[] {
  const validator = new Validator(schema as Schema, '4', false);
  for (const definition of DEFINITIONS) validator.addSchema(definition as Schema);
  return validator.validate(value).errors;
}

const DEFINITIONS = existsSync(HOME) ? definitions() : [];

const bare = SAMPLE.annotations.slice(0, 1).map((one) => ({
  ...one,
  body: [],
  motivation: 'highlighting' as const,
}));
const decided = SAMPLE.annotations.slice(0, 1).map((one) => ({
  ...withAssessment(one, DECISION, one.modified),
  id: 'urn:uuid:5f0c1de0-0000-4000-8000-000000000009',
}));
const relations = SAMPLE.annotations
  .slice(0, 1)
  .map(({ id, document, created }) =>
    createRelation({ id, document, from: id, to: id, kind: '支持', time: created }),
  );
const several = SAMPLE.annotations.slice(0, 1).map((one) => ({
  ...one,
  id: 'urn:uuid:5f0c1de0-0000-4000-8000-00000000000a',
  passages: [
    {
      ...one.target,
      id: 'urn:uuid:5f0c1de0-0000-4000-8000-00000000000b',
      absentFrom: one.absentFrom,
    },
  ],
}));
const annotations = [...SAMPLE.annotations, ...bare, ...decided, ...several, ...relations];
const pack = toJsonLd({ ...SAMPLE, annotations });
const collection = JSON.parse(JSON.stringify(pack));
const codebook = { id: 'own:1', name: inBoth('课题'), groups: [{ name: inBoth(''), codes: [] }] };
const codebooks = [{ ...codebook, modified: '2026-11-20T02:00:00.000Z' }];
const withCodebooks = JSON.parse(JSON.stringify(toJsonLd({ ...SAMPLE, annotations, codebooks })));
const nothing = JSON.parse(JSON.stringify(toJsonLd({ documents: [], annotations: [] })));

if (!existsSync(HOME)) {
  test('the W3C schemas are not beside this checkout: nothing was compared with them', () => {
    expect(existsSync(HOME)).toBe(false);
  });
} else {
  const suites: [string, unknown][] = [
    ['annotations/annotationMusts.test', collection.first.items[0]],
    ['annotations/annotationMusts.test', collection.first.items[1]],
    ['annotations/annotationMusts.test', collection.first.items[2]],
    ['annotations/annotationMusts.test', collection.first.items[3]],
    ['collections/collectionMusts.test', collection],
    ['collections/collectionMusts.test', withCodebooks],
    ['collections/collectionMusts.test', nothing],
    ['collections/pages/pageMusts.test', collection],
    ['collections/pages/pageMusts.test', withCodebooks],
    ['collections/pages/pageMusts.test', nothing],
  ];
  describe.each(suites)('%s', (list, value) => {
    test.each(musts(list).map((schema) => [String(schema.id), schema] as const))(
      '%s',
      (_, schema) => {
        expect(faults(schema, value)).toEqual([]);
      },
    );
  });

  test('a wrong annotation is noticed', () => {
    const broken = { ...collection.first.items[0], id: 'no uri', target: undefined };
    const noticed = musts('annotations/annotationMusts.test').filter(
      (schema) => faults(schema, JSON.parse(JSON.stringify(broken))).length > 0,
    );
    expect(noticed.map(({ id }) => basename(String(id), '.json'))).toEqual(
      expect.arrayContaining(['3.1-annotationIdValidated', '3.1-targetKeyFound']),
    );
  });
}
