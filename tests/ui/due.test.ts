import { describe, expect, it } from 'vitest';
import { dueOf } from '../../lib/ui/due.ts';
import { deadline } from './mentions.ts';

const today = '2026-11-20';

describe('how a deadline stands', () => {
  it.each([
    ['2026-11-19', 'past'],
    ['2026-11-20', 'soon'],
    ['2027-02-18', 'soon'],
    ['2027-02-19', 'ahead'],
  ])('%s is %s', (endDate, is) => {
    expect(dueOf(deadline({ endDate }), { today }).is).toBe(is);
  });

  it.each([
    ['2026-12-20', 30, 'soon'],
    ['2026-12-21', 30, 'ahead'],
    ['2027-02-19', 91, 'soon'],
  ])('%s is, %i days before, %s', (endDate, soonDays, is) => {
    expect(dueOf(deadline({ endDate }), { today, soonDays }).is).toBe(is);
  });

  it.each([
    [{ relation: 'every', value: 'P1Y' } as const, 'every'],
    [{ relation: 'within', value: 'P3Y' } as const, 'within'],
    [{ relation: 'by' } as const, 'undated'],
  ])('%o has no end', (said, is) => {
    expect(dueOf(deadline(said), { today })).toEqual({ is });
  });
});

describe('the share of the time that has gone', () => {
  const elapsed = (said: object, issuedOn?: string) => dueOf(deadline(said), { today, issuedOn });

  it('counts from the date of issue', () => {
    expect(elapsed({ endDate: '2026-11-30' }, '2026-11-10')).toMatchObject({ elapsed: 0.5 });
  });

  it('counts from the start of a phase, where there is one', () => {
    const phase = { startDate: '2026-11-19', endDate: '2026-11-29' };
    expect(elapsed(phase, '2020-01-01')).toMatchObject({ elapsed: expect.closeTo(0.1) });
  });

  it('is nothing before the start, and unknown without one', () => {
    expect(elapsed({ startDate: '2026-12-01', endDate: '2027-12-01' })).toMatchObject({
      elapsed: 0,
    });
    expect(elapsed({ endDate: '2026-12-01' })).not.toHaveProperty('elapsed');
    expect(elapsed({ endDate: '2026-12-01' }, '2026-12-01')).not.toHaveProperty('elapsed');
  });
});
