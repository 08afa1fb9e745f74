import { describe, expect, it } from 'vitest';
import { ledgerTable } from '../../../lib/exchange/tables/ledger-table.ts';
import { exportedFrom } from '../notice-samples.ts';

/** Department and deadline of each row. */
function rowsOf(text: string): string[] {
  const { head, rows } = ledgerTable([exportedFrom(text)], 'zh-CN');
  const columns = [head.indexOf('单位'), head.indexOf('时限原文')];
  return rows.map((row) => columns.map((column) => row[column] ?? '').join(' '));
}

describe('the rows of a clause', () => {
  it('are each department with each deadline', () => {
    const text = '一、任务\n2026年底前启动，2027年底前完成。（市公安局、市财政局负责）';
    expect(rowsOf(text)).toEqual([
      '市公安局 2026年底前',
      '市公安局 2027年底前',
      '市财政局 2026年底前',
      '市财政局 2027年底前',
    ]);
  });

  it('are side by side where they would be too many, and none is lost', () => {
    const text = `一、任务\n${'由市公安局于2027年底前完成，'.repeat(300)}。`;
    expect(rowsOf(text)).toEqual(Array.from({ length: 300 }, () => '市公安局 2027年底前'));
  });
});
