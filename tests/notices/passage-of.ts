import { namesIn } from '../../lib/notice/passage/names.ts';
import type { Passage } from '../../lib/notice/passage/passage.ts';
import { signsOf } from '../../lib/notice/passage/signs.ts';
import type { Draft, Setting } from '../../lib/notice/recogniser.ts';

/** A sentence in normal text as a passage that stands alone. */
export function passageOf(text: string, more: Partial<Passage> = {}): Passage {
  const names = namesIn(text);
  const signs = signsOf(text);
  return {
    start: 0,
    end: text.length,
    text,
    signs,
    headings: [],
    background: false,
    names,
    ...more,
  };
}

/** A notice issued on 2024-03-09 that defines no convention and no short names. */
export const ISSUED_2024: Setting = {
  since: { year: 2024, month: 3, day: 9 },
  firstLeadsFrom: Number.POSITIVE_INFINITY,
  shortNames: new Map(),
};

/** `words → by 2025-12-31` for each deadline, to be held against what a table of cases says. */
export function deadlineWords(text: string, drafts: readonly Draft<'deadline'>[]): string[] {
  return drafts.map(({ start, end, relation, startDate, endDate, value, workdays }) => {
    const dates =
      relation === 'during' ? `${startDate ?? ''}/${endDate ?? ''}` : (endDate ?? value);
    return `${text.slice(start, end)} → ${relation} ${dates}${workdays ? ' workdays' : ''}`;
  });
}

/** `words → indicator >= 13 件 level` for each target. */
export function targetWords(text: string, drafts: readonly Draft<'target'>[]): string[] {
  return drafts.map((draft) => {
    const { start, end, indicator, comparator, value, valueMax, unit, change, per } = draft;
    const most = valueMax === undefined ? '' : `..${valueMax}`;
    const yearly = per ? ' yearly' : '';
    return `${text.slice(start, end)} → ${indicator} ${comparator} ${value}${most} ${unit} ${change}${yearly}`;
  });
}

/** `words → lead name/alias` for each department. */
export function departmentWords(text: string, drafts: readonly Draft<'department'>[]): string[] {
  return drafts.map(({ start, end, name, aliases, role, generic }) => {
    const words = text.slice(start, end);
    const named = words === name ? '' : ` ${[name, ...aliases].join('/')}`;
    return `${words} → ${role}${named}${generic ? ' generic' : ''}`;
  });
}
