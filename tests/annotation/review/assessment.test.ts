import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { annotationSchema } from '../../../lib/annotation/record/annotation-schema.ts';
import { createAnnotation } from '../../../lib/annotation/record/create.ts';
import { noteOf, tagsOf, withNote } from '../../../lib/annotation/record/edit.ts';
import {
  type Assessment,
  assessmentOf,
  createAssessment,
  isAssessment,
  withAssessment,
} from '../../../lib/annotation/review/assessment.ts';
import { readAssessment } from '../../../lib/annotation/review/assessment-schema.ts';

const target = {
  kind: 'target',
  indicator: '专利授权量',
  comparator: '>=',
  value: 18,
  unit: '件',
  change: 'level',
} as const;
const machine = { ...target, rule: 'level', version: '0.1.0', start: 4, end: 12 };
const rejected: Assessment = { decision: 'rejected', machine };

const made = {
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  document: { id: 'urn:uuid:00000000-0000-4000-8000-000000000002' },
  source: 'https://www.yunze.example/8.html',
  selectors: [{ type: 'TextQuoteSelector', exact: '达到18件' } as const],
  time: '2026-09-08T06:20:00.000Z',
};
const later = '2026-09-09T06:20:00.000Z';
const decision = createAssessment({ ...made, assessment: rejected });

describe('a decision as an annotation', () => {
  it('is one that is stored and imported, and holds what was decided', () => {
    expect(v.parse(annotationSchema, decision)).toEqual(decision);
    expect(decision.motivation).toBe('assessing');
    expect(assessmentOf(decision)).toEqual(rejected);
  });

  it('is neither tag nor note', () => {
    expect([tagsOf(decision), noteOf(decision), isAssessment(decision)]).toEqual([[], '', true]);
    expect(isAssessment(createAnnotation({ ...made, tag: '需牵头' }))).toBe(false);
  });

  it('keeps a note beside it when it is decided anew', () => {
    const noted = withNote(decision, '请核', made.time);
    const anew = withAssessment(noted, { decision: 'accepted', machine }, later);
    expect(assessmentOf(anew)?.decision).toBe('accepted');
    expect([noteOf(anew), anew.motivation, anew.modified]).toEqual(['请核', 'assessing', later]);
  });
});

describe('what is no decision', () => {
  it.each<[string, unknown]>([
    ['no JSON', undefined],
    ['another word', { decision: 'liked', machine }],
    ['a correction without a reading', { decision: 'corrected', machine }],
    ['an acceptance of nothing', { decision: 'accepted' }],
    ['an addition that a machine made', { decision: 'added', machine, mention: target }],
    ['a value that is a text', { decision: 'added', mention: { ...target, value: '18' } }],
    ['a value without bounds', { decision: 'added', mention: { ...target, value: null } }],
    ['another kind', { decision: 'added', mention: { ...target, kind: 'person' } }],
    ['a key of its own', { decision: 'added', mention: { ...target, script: 'x' } }],
    ['a date in words', { decision: 'added', mention: { ...target, by: '年底' } }],
    [
      'a machine without a rule',
      { decision: 'accepted', machine: { ...machine, rule: undefined } },
    ],
  ])('%s is refused, and so is an annotation that holds it', (_, said) => {
    const value = said === undefined ? '{' : JSON.stringify(said);
    expect(readAssessment(value)).toBeUndefined();
    const [body] = decision.body;
    const bad = { ...decision, body: [{ ...body, value }] };
    expect(v.is(annotationSchema, bad)).toBe(false);
  });

  it.each(['2026', '2026-06', '2026-06-30'])('a date may be as precise as %s', (by) => {
    const value = JSON.stringify({ decision: 'added', mention: { ...target, by } });
    expect(readAssessment(value)?.mention).toEqual({ ...target, by });
  });
});
