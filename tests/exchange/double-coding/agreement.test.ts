import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../lib/annotation/record/annotation.ts';
import { agreementOf } from '../../../lib/exchange/double-coding/agreement.ts';
import { kappa } from '../../../lib/exchange/double-coding/kappa.ts';
import { urn } from '../../annotation/samples.ts';
import { annotationOn, EXPORTED, TEXT } from '../notice-samples.ts';

describe('kappa', () => {
  test.each<[string, [number, number, number, number], number | undefined]>([
    // Two readers of fifty grant proposals.
    ['the textbook case', [20, 5, 10, 15], 0.4],
    // Sim and Wright, “The kappa statistic in reliability studies”, Physical Therapy 85 (2005), 257-268: 0.67.
    ['two therapists on 39 patients', [22, 2, 4, 11], 2 / 3],
    // Feinstein and Cicchetti, “High agreement but low kappa”, J Clin Epidemiol 43 (1990), 543-549: 0.70 and 0.32.
    ['85 % agreement, balanced', [40, 9, 6, 45], (0.85 - 0.5008) / (1 - 0.5008)],
    ['85 % agreement, mostly yes', [80, 10, 5, 5], (0.85 - 0.78) / (1 - 0.78)],
    ['all alike', [5, 0, 0, 5], 1],
    ['all contrary', [0, 5, 5, 0], -1],
    ['as chance has it', [25, 25, 25, 25], 0],
    ['nobody ever says yes', [0, 0, 0, 9], undefined],
    ['nothing to judge', [0, 0, 0, 0], undefined],
  ])('%s', (_, [both, firstOnly, secondOnly, neither], value) => {
    const found = kappa({ both, firstOnly, secondOnly, neither });
    if (value === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(value, 10);
  });
});

const coded = (...annotations: Annotation[]) => ({ documents: [EXPORTED.document], annotations });
const mark = (quote: string, ...tags: string[]) => annotationOn(TEXT, quote, { id: '01', tags });

describe('agreementOf', () => {
  test('counts clauses and characters', () => {
    const first = coded(mark('主要目标', '标'), mark('加强保护', '保'), mark('公安局', '保'));
    const second = coded(mark('目标', '标'), mark('加强创造', '保'));
    const { documents, tags, all } = agreementOf(first, second);
    expect(documents).toBe(1);
    // The clauses are what stands before the first, 一, 二, 二/(一) and 二/(二).
    expect(tags.map(({ tag, clauses }) => [tag, clauses.counts])).toEqual([
      ['保', { both: 0, firstOnly: 1, secondOnly: 1, neither: 3 }],
      ['标', { both: 1, firstOnly: 0, secondOnly: 0, neither: 4 }],
    ]);
    const rest = TEXT.length;
    expect(tags.map(({ characters }) => characters.counts)).toEqual([
      { both: 0, firstOnly: 7, secondOnly: 4, neither: rest - 11 },
      { both: 2, firstOnly: 2, secondOnly: 0, neither: rest - 4 },
    ]);
    expect(tags.map(({ clauses }) => clauses.kappa)).toEqual([expect.closeTo(-0.25), 1]);
    expect(all.clauses.counts).toEqual({ both: 1, firstOnly: 1, secondOnly: 1, neither: 7 });
  });

  test('lists what one marked and the other did not, in order of place', () => {
    const first = coded(mark('主要目标', '标'), mark('加强保护', '保'));
    const second = coded(mark('目标', '标'), mark('加强创造', '保'));
    const { title } = EXPORTED.document;
    expect(agreementOf(first, second).disagreements).toEqual([
      { title, clause: '二/(一)', tag: '保', by: 'second', quote: '加强创造' },
      { title, clause: '二/(二)', tag: '保', by: 'first', quote: '加强保护' },
    ]);
  });

  test('deleted marks, and documents that only one has, do not count', () => {
    const deleted = { ...mark('主要目标', '标'), deleted: '2026-11-22T00:00:00.000Z' };
    expect(agreementOf(coded(deleted), coded()).tags).toEqual([]);
    const other = { ...EXPORTED.document, id: urn(), documentNumber: '云政办发〔2031〕9号' };
    const elsewhere = { documents: [other], annotations: [mark('主要目标', '标')] };
    expect(agreementOf(elsewhere, coded())).toMatchObject({
      documents: 0,
      tags: [],
      disagreements: [],
    });
  });

  test('two who coded alike agree', () => {
    const { all, disagreements } = agreementOf(
      coded(mark('目标', '标')),
      coded(mark('目标', '标')),
    );
    expect([all.clauses.kappa, all.characters.kappa, disagreements]).toEqual([1, 1, []]);
  });
});
