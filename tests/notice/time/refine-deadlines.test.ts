import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../lib/notice/passage/passage.ts';
import type { Refiner } from '../../../lib/notice/recogniser.ts';
import { byDate } from '../../../lib/notice/time/by-date.ts';
import { dateRange } from '../../../lib/notice/time/date-range.ts';
import {
  longestDeadlines,
  withoutNames,
  withoutOwnPeriod,
  withoutPast,
} from '../../../lib/notice/time/refine-deadlines.ts';
import { deadlineWords, ISSUED_2024, passageOf } from '../../notices/passage-of.ts';

function refine(refiner: Refiner<'deadline'>, text: string, more: Partial<Passage> = {}) {
  const passage = passageOf(text, more);
  const found = [...dateRange(passage, ISSUED_2024), ...byDate(passage, ISSUED_2024)];
  const reasons: string[] = [];
  const kept = refiner(found, passage, ISSUED_2024, (_draft, reason) => reasons.push(reason));
  return { kept: deadlineWords(text, kept), reasons };
}

describe('refiners of deadlines', () => {
  it('keep the longest of overlapping findings', () => {
    expect(refine(longestDeadlines, '2024年5月至2025年7月')).toEqual({
      kept: ['2024年5月至2025年7月 → during 2024-05-01/2025-07-31'],
      reasons: ['inside date-range'],
    });
  });

  it.each([
    ['贯彻《强国纲要(2021—2035年)》', 'part of a name', withoutNames],
    ['开展“到2030年”行动', 'part of a name', withoutNames],
    ['截至2023年底,拥有5万件。', 'before the notice', withoutPast],
    ['比到2026年的规划', 'a baseline', withoutPast],
    ['到2024年以来', 'a date of the past', withoutPast],
    ['2024年底前授权的专利', 'a date of the past', withoutPast],
    ['三年行动计划(2024—2026年)', "the plan's own period", withoutOwnPeriod],
  ])('drop what is no bound in %s', (text, reason, refiner) => {
    const { kept, reasons } = refine(refiner, text);
    expect(kept).toEqual([]);
    expect(reasons).toContain(reason);
  });

  it('drop everything in a chapter that looks back', () => {
    const { kept, reasons } = refine(withoutPast, '到2027年', { background: true });
    expect(kept).toEqual([]);
    expect(reasons).toEqual(['in the background']);
  });
});
