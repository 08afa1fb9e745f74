import type { Mention } from '../../lib/notice/notice.ts';

/**
 * Reads a notice whose answer is written into its text: `{目标:words|answers}`, `{时限:words|answer}`,
 * `{单位:words|answer}`, one inside another where mentions overlap. A `?` before the kind marks what may be found or
 * not. Several answers on one span are joined by ` & `. The answers are what `answerOf` prints.
 */
export interface MarkedNotice {
  text: string;
  expected: Expected[];
  optional: { start: number; end: number }[];
}

export interface Expected {
  start: number;
  end: number;
  answer: string;
}

const KINDS: Readonly<Record<string, Mention['kind']>> = {
  目标: 'target',
  时限: 'deadline',
  单位: 'department',
};

interface Open {
  start: number;
  kind: Mention['kind'];
  optional: boolean;
}

export function readMarked(marked: string): MarkedNotice {
  const notice: MarkedNotice = { text: '', expected: [], optional: [] };
  const open: Open[] = [];
  for (const token of marked.matchAll(/\{(\??)(目标|时限|单位):|\|([^{}|\n]*)\}|\}|[^{}|]+|\|/g)) {
    const [whole, optional, kind, answers] = token;
    if (kind !== undefined) {
      open.push({
        start: notice.text.length,
        kind: KINDS[kind] ?? 'target',
        optional: optional === '?',
      });
    } else if (answers !== undefined || whole === '}') {
      close(notice, open.pop(), answers ?? '');
    } else {
      notice.text += whole;
    }
  }
  return notice;
}

function close(notice: MarkedNotice, mark: Open | undefined, answers: string): void {
  if (!mark) throw new Error('a mark is closed that was not opened');
  const span = { start: mark.start, end: notice.text.length };
  if (mark.optional) notice.optional.push(span);
  else {
    for (const answer of answers.split(' & ')) {
      notice.expected.push({ ...span, answer: `${mark.kind} ${answer.trim()}` });
    }
  }
}

/** A mention as the marks write it: `target 专利申请量 >= 5000 件 level per year by 2025-12-31`. */
export function answerOf(mention: Mention): string {
  return [mention.kind, ...wordsOf(mention)].filter((word) => word !== '').join(' ');
}

function wordsOf(mention: Mention): string[] {
  switch (mention.kind) {
    case 'target': {
      const most = mention.valueMax === undefined ? '' : `..${mention.valueMax}`;
      const yearly = mention.per ? 'per year' : '';
      const by = mention.by ? `by ${mention.by}` : '';
      const { indicator, comparator, value, unit, change } = mention;
      return [indicator, comparator, `${value}${most}`, unit, change, yearly, by];
    }
    case 'deadline': {
      const { relation, startDate = '', endDate = '', value = '' } = mention;
      const dates = relation === 'during' ? `${startDate}/${endDate}` : endDate;
      return [relation, dates, value, mention.workdays ? 'workdays' : ''];
    }
    case 'department':
      return [mention.role, mention.name, ...mention.aliases, mention.generic ? 'generic' : ''];
  }
}

/** What a parser missed and what it invented, one line each, widths folded; empty where it reads as marked. */
export function differences(notice: MarkedNotice, mentions: readonly Mention[]): string[] {
  const key = (start: number, end: number, answer: string) =>
    `${start} “${notice.text.slice(start, end)}” ${answer.normalize('NFKC')}`;
  const expected = notice.expected.map((one) => key(one.start, one.end, one.answer));
  const found = mentions
    .map((mention) => ({ ...mention, line: key(mention.start, mention.end, answerOf(mention)) }))
    .filter(
      ({ start, end, line }) =>
        expected.includes(line) ||
        !notice.optional.some((may) => may.start < end && start < may.end),
    )
    .map(({ line }) => line);
  return [
    ...expected.filter((one) => !found.includes(one)).map((one) => `missed ${one}`),
    ...found.filter((one) => !expected.includes(one)).map((one) => `invented ${one}`),
  ];
}
