import { describe, expect, it } from 'vitest';
import { clauseTextAt } from '../../../entrypoints/reader/clause-text.ts';
import { parseNotice } from '../../../lib/notice/parse.ts';

const TEXT = `一、总体目标
到2028年，专利拥有量达到20件。
二、重点任务
（一）提升质量。培育企业30家。
（二）加强保护。设立窗口。  
`;

describe('clauseTextAt', () => {
  const notice = parseNotice(TEXT);
  const at = (words: string) => {
    const span = clauseTextAt(TEXT, notice, TEXT.indexOf(words));
    return span && TEXT.slice(span.start, span.end);
  };
  it.each([
    ['2028年', '一、总体目标\n到2028年，专利拥有量达到20件。'],
    ['培育企业', '（一）提升质量。培育企业30家。'],
    ['设立窗口', '（二）加强保护。设立窗口。'],
    ['重点任务', '二、重点任务'],
  ])('around %s it is %s', (words, clause) => {
    expect(at(words)).toBe(clause);
  });
  it('is nothing before the first clause', () => {
    expect(clauseTextAt(`前言。\n${TEXT}`, parseNotice(`前言。\n${TEXT}`), 1)).toBeUndefined();
  });
});
