import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarDay,
  dayBefore,
  firstDay,
  isPossible,
  lastDay,
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
