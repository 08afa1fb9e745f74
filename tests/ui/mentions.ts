import type { DeadlineMention, TargetMention } from '../../lib/notice/notice.ts';

const somewhere = { start: 0, end: 4, quote: '原文', rule: 'by-date' } as const;

/** A target of 20 件 or more, but for what is said of it. */
export function target(said: Partial<TargetMention> = {}): TargetMention {
  return {
    ...somewhere,
    id: `target@${said.start ?? 0}`,
    kind: 'target',
    indicator: '有效专利',
    comparator: '>=',
    value: 20,
    unit: '件',
    change: 'level',
    ...said,
  };
}

/** A deadline without a date, but for what is said of it. */
export function deadline(said: Partial<DeadlineMention> = {}): DeadlineMention {
  return {
    ...somewhere,
    id: `deadline@${said.start ?? 0}`,
    kind: 'deadline',
    type: 'DATE',
    relation: 'by',
    ...said,
  };
}
