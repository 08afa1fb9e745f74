import { describe, expect, it } from 'vitest';
import { parseNotice } from '../../../lib/notice/parse.ts';
import { agendaEntries } from '../../../lib/ui/agenda/agenda-entries.ts';
import { NO_DEPARTMENTS } from '../../../lib/ui/my-departments.ts';
import { zhCN } from '../../../lib/ui/words/zh-CN.ts';
import { libraryDocument } from '../library/library-samples.ts';

const PLAN = [
  '一、重点任务',
  '（一）加强保护。2027年底前，设立维权站。（市公安局、市司法局负责）',
  '（二）开展执法。每年组织专项行动。（市公安局负责）',
].join('\n');
const documents = [
  libraryDocument('云泽市方案', { notice: parseNotice(PLAN) }),
  libraryDocument('尚未读取'),
];
const entries = (typed = '', mine = NO_DEPARTMENTS) =>
  agendaEntries(documents, { typed, mine, words: zhCN }).map(({ matter, bodies }) =>
    [matter, ...bodies].join(' '),
  );

describe('the deadlines of all documents', () => {
  it('say what is due and who has to do it', () => {
    expect(entries()).toEqual(['加强保护 市公安局 市司法局', '开展执法 市公安局']);
  });

  it.each([
    ['執法', ['开展执法 市公安局']],
    ['云泽 司法局', ['加强保护 市公安局 市司法局']],
    ['航天', []],
  ])('are found by “%s”', (typed, found) => {
    expect(entries(typed)).toEqual(found);
  });

  it('can be those of my departments alone', () => {
    const mine = { departments: [{ name: '云泽市司法局', aliases: [] }], only: true };
    expect(entries('', mine)).toEqual(['加强保护 市公安局 市司法局']);
  });
});
