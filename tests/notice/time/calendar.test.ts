import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  dayBefore,
  daysAfter,
  firstDay,
  isPossible,
  lastDay,
  monthsAfter,
} from '../../../lib/notice/time/calendar.ts';

const DAY = fc.date({
  min: new Date('1950-01-01'),
  max: new Date('2099-12-31'),
  noInvalidDate: true,
});

describe('calendar', () => {
  it.each([
    [{ year: 2025 }, '2025-01-01', '2025-12-31', '2024-12-31'],
    [{ year: 2024, month: 2 }, '2024-02-01', '2024-02-29', '2024-01-31'],
    [{ year: 2100, month: 2 }, '2100-02-01', '2100-02-28', '2100-01-31'],
    [{ year: 2025, month: 3, day: 1 }, '2025-03-01', '2025-03-01', '2025-02-28'],
  ])('%o begins, ends and follows', (day, first, last, before) => {
    expect([firstDay(day), lastDay(day), dayBefore(day)]).toEqual([first, last, before]);
  });

  it.each([
    [{ year: 2024, month: 2, day: 28 }, 2, '2024-03-01'],
    [{ year: 2024, month: 12, day: 31 }, 366, '2026-01-01'],
    [{ year: 2024, month: 3, day: 9 }, 0, '2024-03-09'],
  ])('%o and %i days more', (from, days, date) => {
    expect(daysAfter(from, days)).toBe(date);
  });

  it.each([
    [{ year: 2024, month: 1, day: 31 }, 1, '2024-02-29'],
    [{ year: 2024, month: 11, day: 30 }, 3, '2025-02-28'],
    [{ year: 2024, month: 12, day: 5 }, 12, '2025-12-05'],
  ])('%o and %i months more', (from, months, date) => {
    expect(monthsAfter(from, months)).toBe(date);
  });

  it.each([{ year: 2025, month: 13 }, { year: 2023, month: 2, day: 29 }, { year: 133 }])(
    '%o is no day',
    (day) => {
      expect(isPossible(day)).toBe(false);
    },
  );

  it('reads back every day it writes', () => {
    fc.assert(
      fc.property(DAY, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const day = calendarDay(iso);
        expect(day && firstDay(day)).toBe(iso);
        expect(day && isPossible(day)).toBe(true);
      }),
    );
  });
});
