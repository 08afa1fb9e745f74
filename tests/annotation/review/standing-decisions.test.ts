import { describe, expect, test } from 'vitest';
import type { Anchored } from '../../../lib/annotation/anchoring/anchored.ts';
import { describe as selectorsOf } from '../../../lib/annotation/anchoring/describe.ts';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import {
  type Assessment,
  createAssessment,
  type MarkReading,
} from '../../../lib/annotation/review/assessment.ts';
import { decisionsOn } from '../../../lib/annotation/review/standing-decisions.ts';

const TEXT = '由市公安局、市科技局负责，到2028年达到20件。';
const WORDS = '市科技局';
const START = TEXT.indexOf(WORDS);

const reading: MarkReading = { kind: 'department', name: WORDS, aliases: [], role: 'lead' };
const machine = {
  ...{ ...reading, rule: 'acting-body', version: '0.1.0' },
  start: START - 1,
  end: START + WORDS.length,
};

function decided(said: Partial<Annotation> = {}, assessment?: Assessment): Annotation {
  const span = { start: START, end: START + WORDS.length };
  return {
    ...createAssessment({
      id: 'urn:uuid:1',
      document: { id: 'urn:uuid:d' },
      source: 'https://www.yunze.gov.cn/8.html',
      selectors: selectorsOf(TEXT, span),
      time: '2026-11-21T00:00:00.000Z',
      assessment: assessment ?? { decision: 'accepted', machine },
    }),
    ...said,
  };
}

const at = (start: number, length = WORDS.length, tier: 'anchored' | 'review' = 'anchored') =>
  ({ tier, start, end: start + length, score: 1 }) satisfies Anchored;

/** Of one decision: whether it stands, and if not, why. */
function outcome(text: string, place: Anchored | undefined, annotation = decided()) {
  const { standing, lapsed } = decisionsOn(
    text,
    [annotation],
    place ? { 'urn:uuid:1': place } : {},
  );
  expect(standing.length + lapsed.length).toBe(1);
  return lapsed[0]?.why ?? 'stands';
}

describe('a decision', () => {
  test.each<[string, string, Anchored | undefined, string]>([
    ['on the same words', TEXT, at(START), 'stands'],
    ['on words that moved', `转发：${TEXT}`, at(START + 3), 'stands'],
    ['on words with a break in them', TEXT.replace(WORDS, '市科\n技局'), at(START, 5), 'stands'],
    ['on other words', TEXT.replace(WORDS, '市财政局'), at(START), 'changed'],
    [
      'on other words, unsurely',
      TEXT.replace(WORDS, '市财政局'),
      at(START, 4, 'review'),
      'changed',
    ],
    ['at an unsure place', TEXT, at(START, 4, 'review'), 'unsure'],
    ['nowhere', '一、放假。', { tier: 'orphan' }, 'gone'],
    ['without a place', TEXT, undefined, 'gone'],
  ])('%s', (_, text, place, answer) => {
    expect(outcome(text, place)).toBe(answer);
  });

  test('without a quotation proves nothing', () => {
    const { target } = decided();
    const selector = target.selector.filter(({ type }) => type !== 'TextQuoteSelector');
    expect(outcome(TEXT, at(START), decided({ target: { ...target, selector } }))).toBe('changed');
  });

  test('takes the machine’s finding along, without its version', () => {
    const { standing } = decisionsOn(`转发：${TEXT}`, [decided()], { 'urn:uuid:1': at(START + 3) });
    expect(standing[0]?.machine).toEqual({
      ...{ ...reading, rule: 'acting-body' },
      start: START + 2,
      end: START + 3 + WORDS.length,
    });
  });

  test('of an addition has the person’s reading alone', () => {
    const added = decided({}, { decision: 'added', mention: reading });
    const { standing } = decisionsOn(TEXT, [added], { 'urn:uuid:1': at(START) });
    expect(standing).toEqual([
      {
        ...{ id: 'urn:uuid:1', decision: 'added', mention: reading, quote: WORDS },
        ...{ start: START, end: START + WORDS.length },
      },
    ]);
  });

  test('that lapsed says what it was about', () => {
    const { lapsed } = decisionsOn(TEXT, [decided()], { 'urn:uuid:1': { tier: 'orphan' } });
    expect(lapsed).toEqual([
      { id: 'urn:uuid:1', decision: 'accepted', kind: 'department', quote: WORDS, why: 'gone' },
    ]);
  });
});

test('the last is the one that was made last; notes, broken and deleted decisions are none', () => {
  const time = (modified: string, id: string) => decided({ id, modified });
  const all = [
    time('2026-11-22T00:00:00.000Z', 'urn:uuid:2'),
    time('2026-11-21T00:00:00.000Z', 'urn:uuid:3'),
    decided({ id: 'urn:uuid:4', deleted: '2026-11-22T00:00:00.000Z' }),
    decided({ id: 'urn:uuid:5', body: [] }),
    decided({ id: 'urn:uuid:6', motivation: 'commenting' }),
  ];
  const places = Object.fromEntries(all.map(({ id }) => [id, at(START)]));
  const { standing, lapsed } = decisionsOn(TEXT, all, places);
  expect(standing.map(({ id }) => id)).toEqual(['urn:uuid:3', 'urn:uuid:2']);
  expect(lapsed).toEqual([]);
});
