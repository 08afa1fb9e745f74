import { describe, expect, it } from 'vitest';
import { entriesOf, shownEntries } from '../../../entrypoints/reader/entries.ts';
import type { Decided } from '../../../lib/notice/notice.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';

const TEXT = `云泽市知识产权工作要点
一、重点任务
2027年底前，专利授权量达到20件，专利侵权案件平均办案周期缩短至30个工作日。（责任单位：市公安局、各有关部门）
`;
const read = parseNotice(TEXT);

/** The entries after a person has decided so about the marks on some words. */
function entriesWhere(decided: Record<string, Decided> = {}) {
  const mentions = read.mentions.map((it) => {
    const reviewed = decided[it.quote];
    return reviewed ? { ...it, reviewed } : it;
  });
  return entriesOf({ notice: { ...read, mentions }, annotations: [], places: {} });
}

const painted = (entries: ReturnType<typeof entriesWhere>) =>
  entries.map(({ name, kind, span }) => [TEXT.slice(span.start, span.end), kind, name]);

describe('how marks are painted', () => {
  it('waves under what is doubtful, whatever its kind, and gives the others the line of theirs', () => {
    expect(painted(entriesWhere())).toEqual([
      ['2027年底前', 'deadline', 'policylens-deadline'],
      ['专利授权量达到20件', 'target', 'policylens-target'],
      ['专利侵权案件平均办案周期缩短至30个工作日', 'target', 'policylens-review'],
      ['30个工作日', 'deadline', 'policylens-review'],
      ['市公安局', 'department', 'policylens-department'],
      ['各有关部门', 'department', 'policylens-review'],
    ]);
  });

  it.each(['accepted', 'corrected', 'added'] as const)('takes the wave from what is %s', (said) => {
    const entries = painted(entriesWhere({ 各有关部门: said }));
    expect(entries.at(-1)).toEqual(['各有关部门', 'department', 'policylens-department']);
    expect(entries.filter(([, , name]) => name === 'policylens-review')).toHaveLength(2);
  });

  it('lets a doubtful mark go with its kind where that is switched off', () => {
    const shown = shownEntries({ entries: entriesWhere(), hidden: ['department', 'target'] });
    expect(shown.map(({ kind }) => kind)).toEqual(['deadline', 'deadline']);
  });
});
