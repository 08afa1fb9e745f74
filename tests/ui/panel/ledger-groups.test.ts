import { describe, expect, it } from 'vitest';
import type { Commitment, DepartmentMention, Role } from '../../../lib/notice/notice.ts';
import { ledgerEntries } from '../../../lib/ui/panel/ledger-entries.ts';
import { ledgerGroups } from '../../../lib/ui/panel/ledger-groups.ts';
import { inOrder } from '../../../lib/ui/panel/ledger-order.ts';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { deadline } from '../mentions.ts';
import { notice } from './sample.ts';

const TODAY = '2026-11-20';

function body(said: string, at: number): DepartmentMention {
  const [role, name = ''] = said.split(' ');
  return {
    id: `department@${at}`,
    kind: 'department',
    name,
    aliases: [],
    role: role as Role,
    start: at,
    end: at,
    quote: name,
    rule: 'list',
  };
}

/** Rows with these bodies (`lead 市公安局`), the last day (ISO; 每年 for a recurring one; 沿用 before an inherited one). */
function entriesOf(...rows: { bodies?: string[]; due?: string[] }[]) {
  const commitments: Commitment[] = rows.map(({ bodies = [], due = [] }, at) => ({
    clause: `一/${at + 1}`,
    heading: '',
    start: at * 10,
    end: at * 10 + 9,
    departments: bodies.map((said) => body(said, at * 10)),
    targets: [],
    deadlines: due.map((said) =>
      said === '每年'
        ? deadline({ relation: 'every', value: 'P1Y' })
        : {
            ...deadline({ endDate: said.replace('沿用', '') }),
            ...(said.startsWith('沿用') && { inheritedFrom: '一' }),
          },
    ),
  }));
  return ledgerEntries({ ...notice, commitments }, TODAY, zhCN);
}

const clauses = (entries: readonly { commitment: Commitment }[]) =>
  entries.map(({ commitment }) => commitment.clause.slice(2)).join('');

describe('by bodies', () => {
  it('puts a row under each of its bodies, whatever they are called, with their roles', () => {
    const entries = entriesOf(
      { bodies: ['lead 市市场监管局', 'participant 市公安局'] },
      { bodies: ['participant 市市场监督管理局', 'responsible 市司法局'] },
      {},
    );
    const groups = ledgerGroups(entries, 'body', { outline: [], today: TODAY });
    expect(groups.map(({ head, rows }) => [head, clauses(rows)])).toEqual([
      [{ by: 'body', name: '市市场监管局', roles: { lead: 1, participant: 1 } }, '12'],
      [{ by: 'body', name: '市公安局', roles: { participant: 1 } }, '1'],
      [{ by: 'body', name: '市司法局', roles: { responsible: 1 } }, '2'],
      [{ by: 'body', roles: {} }, '3'],
    ]);
  });
});

describe('by deadlines', () => {
  it('counts what a row states before what it inherits, and what is to come before what is past', () => {
    const entries = entriesOf(
      { due: ['2025-12-31', '2026-12-31'] },
      { due: ['沿用2026-12-31', '每年'] },
      { due: ['2025-12-31'] },
      { due: [] },
      { due: ['2030-12-31'] },
      { due: ['沿用2026-12-31'] },
    );
    const groups = ledgerGroups(entries, 'deadline', { outline: [], today: TODAY });
    expect(groups.map(({ key, rows }) => `${key} ${clauses(rows)}`)).toEqual([
      'soon 16',
      'ahead 5',
      'recurring 2',
      'undated 4',
      'past 3',
    ]);
  });
});

describe('inOrder', () => {
  const entries = entriesOf(
    { bodies: ['lead 市司法局'], due: ['2030-12-31'] },
    { bodies: ['participant 市财政局'] },
    { bodies: ['responsible 市公安局'], due: ['2026-12-31'] },
    { bodies: ['lead 市财政局'], due: ['每年'] },
  );
  it.each([
    ['clause', '1234'],
    ['deadline', '3124'],
    ['lead', '4312'],
  ] as const)('%s: %s', (order, expected) => {
    expect(clauses(inOrder(entries, order))).toBe(expected);
  });
});
