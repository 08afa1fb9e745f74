import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type Decision,
  type MentionReading,
  readingOf,
  withDecisions,
} from '../../lib/notice/decisions.ts';
import type { Mention, Notice } from '../../lib/notice/notice.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import { readMarked } from '../notices/marked.ts';

const TEXT = `云泽市知识产权强市建设方案
一、总体目标
到2028年底，全市专利授权量达到5000件，商标注册量达到800件。
二、重点任务
（一）加强保护。办结案件200件以上。（牵头单位：市市场监管局；配合单位：市公安局）
（二）促进运用。每年举办培训班3次。（责任单位：市科技局）
`;

const notice = parseNotice(TEXT);

function found(words: string, of: Notice = notice): Mention {
  const mention = of.mentions.find(({ quote }) => quote.includes(words));
  if (!mention) throw new Error(`no mention of ${words}`);
  return mention;
}

/** A decision on the machine's mark with these words, as the reader hands it on. */
function on(words: string, said: Partial<Decision> & Pick<Decision, 'decision'>): Decision {
  const mention = found(words);
  const { start, end, quote, rule } = mention;
  const machine = { ...readingOf(mention), rule, start, end };
  return { id: `decision on ${words}`, start, end, quote, machine, ...said };
}

const lead = (name: string): MentionReading => ({
  kind: 'department',
  name,
  aliases: [],
  role: 'lead',
});

const row = (of: Notice, clause: string) => of.commitments.find((it) => it.clause === clause);

describe('a notice with decisions', () => {
  it.each([
    ['2027', '2027-12-31'],
    ['2027-06', '2027-06-30'],
    ['2027-06-15', '2027-06-15'],
  ])('holds to the end of the date that a person gave: %s', (endDate, last) => {
    const mention: MentionReading = { kind: 'deadline', type: 'DATE', relation: 'by', endDate };
    const after = withDecisions(notice, [on('到2028年底', { decision: 'corrected', mention })]);
    expect(found('到2028年底', after)).toMatchObject({ endDate: last });
    expect(found('专利授权量达到5000件', after)).toMatchObject({ by: last });
  });

  it('is the notice itself without any', () => {
    expect(withDecisions(notice, [])).toBe(notice);
  });

  it('says of an accepted mark that it is, and changes nothing else', () => {
    const reviewed = withDecisions(notice, [on('5000件', { decision: 'accepted' })]);
    expect(found('5000件', reviewed)).toEqual({
      ...found('5000件'),
      reviewed: 'accepted',
      decision: 'decision on 5000件',
    });
    expect(reviewed.mentions).toHaveLength(notice.mentions.length);
    expect(reviewed.rejected).toBeUndefined();
  });

  it('takes a rejected mark out of mentions and ledger, and keeps it aside', () => {
    const reviewed = withDecisions(notice, [on('市公安局', { decision: 'rejected' })]);
    expect(reviewed.mentions.map(({ quote }) => quote)).not.toContain('市公安局');
    expect(row(reviewed, '二/(一)')?.departments.map(({ name }) => name)).toEqual(['市市场监管局']);
    expect(reviewed.rejected?.map(({ quote, reviewed: is }) => [quote, is])).toEqual([
      ['市公安局', 'rejected'],
    ]);
  });

  it('gives a corrected role to the ledger', () => {
    const mention = lead('市公安局');
    const reviewed = withDecisions(notice, [on('市公安局', { decision: 'corrected', mention })]);
    expect(row(reviewed, '二/(一)')?.departments.map(({ role }) => role)).toEqual(['lead', 'lead']);
  });

  it('lets a corrected date be inherited where the wrong one was', () => {
    const mention = {
      kind: 'deadline',
      type: 'DATE',
      relation: 'by',
      endDate: '2029-06-30',
    } as const;
    const reviewed = withDecisions(notice, [on('2028年底', { decision: 'corrected', mention })]);
    expect(row(reviewed, '二/(二)')?.deadlines.map(({ endDate }) => endDate)).toContain(
      '2029-06-30',
    );
  });

  it.each([
    ['2029-06-30', '2029-06-30'],
    [undefined, undefined],
  ])('gives the targets of a deadline that is now %s the date %s', (endDate, by) => {
    const mention: MentionReading = {
      ...{ kind: 'deadline', type: 'DATE', relation: 'by' },
      ...(endDate !== undefined && { endDate }),
    };
    const decision = on('2028年底', { decision: 'corrected', mention });
    const rejection = on('2028年底', { decision: 'rejected' });
    const accepted = on('800件', { decision: 'accepted' });
    const reviewed = withDecisions(notice, [endDate ? decision : rejection, accepted]);
    expect(found('5000件', reviewed)).toMatchObject({ kind: 'target', value: 5000 });
    const target = found('5000件', reviewed);
    expect(target.kind === 'target' && target.by).toBe(by);
    expect(found('800件', reviewed)).toHaveProperty('by', '2028-12-31'); // decided itself
  });

  it('makes another kind of a mark, under the same id', () => {
    const mention = lead('市科技局');
    const reviewed = withDecisions(notice, [on('每年', { decision: 'corrected', mention })]);
    const changed = reviewed.mentions.find(({ decision }) => decision !== undefined);
    expect([changed?.kind, changed?.id]).toEqual(['department', found('每年').id]);
  });

  it('adds what was missed, in order of place, with its clause', () => {
    const start = TEXT.indexOf('促进运用');
    const reviewed = withDecisions(notice, [
      {
        ...{ id: 'mine', decision: 'added', start, end: start + 4, quote: '促进运用' },
        mention: lead('市运用中心'),
      },
    ]);
    const starts = reviewed.mentions.map((mention) => mention.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(found('促进运用', reviewed)).toMatchObject({ id: 'mine', clause: '二/(二)' });
    expect(row(reviewed, '二/(二)')?.departments.map(({ name }) => name)).toContain('市运用中心');
  });

  it('lets the later of two decisions on one mark hold', () => {
    const decisions = [
      on('市公安局', { decision: 'rejected', id: 'first' }),
      on('市公安局', { decision: 'accepted', id: 'second' }),
    ];
    const reviewed = withDecisions(notice, decisions);
    expect(found('市公安局', reviewed).decision).toBe('second');
    expect(reviewed.rejected).toBeUndefined();
  });
});

describe('a newer parser', () => {
  const without = (words: string): Notice => ({
    ...notice,
    mentions: notice.mentions.filter(({ quote }) => !quote.includes(words)),
  });
  const reads = (words: string, change: object): Notice => ({
    ...notice,
    mentions: notice.mentions.map((it) =>
      it.quote.includes(words) ? ({ ...it, ...change } as Mention) : it,
    ),
  });

  it('that finds a mark no more does not take an accepted one away', () => {
    const reviewed = withDecisions(without('5000件'), [on('5000件', { decision: 'accepted' })]);
    expect(found('5000件', reviewed)).toMatchObject({ kind: 'target', value: 5000 });
  });

  it('that reads another value does not change an accepted one', () => {
    const newer = reads('5000件', { value: 5, rule: 'other' });
    const reviewed = withDecisions(newer, [on('5000件', { decision: 'accepted' })]);
    expect(found('5000件', reviewed)).toMatchObject({ value: 5000 });
    expect(reviewed.mentions).toHaveLength(notice.mentions.length);
  });

  it('with other ends of the span finds a rejected mark rejected', () => {
    const { start } = found('5000件');
    const newer = reads('5000件', { start: start + 2, value: 7 });
    const reviewed = withDecisions(newer, [on('5000件', { decision: 'rejected' })]);
    expect(reviewed.mentions.some(({ quote }) => quote.includes('5000件'))).toBe(false);
  });

  it('does not have a decision stray to the mark beside it', () => {
    const reviewed = withDecisions(without('5000件'), [on('5000件', { decision: 'rejected' })]);
    expect(reviewed.mentions).toHaveLength(notice.mentions.length - 1);
    expect(reviewed.rejected).toBeUndefined();
  });
});

const folder = new URL('../notices/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

describe('the ledger built from what is in the source', () => {
  it.each(files)('is that of the parser: %s', (file) => {
    const parsed = parseNotice(readMarked(readFileSync(new URL(file, folder), 'utf8')).text);
    const [first] = parsed.mentions;
    if (!first) return;
    const { start, end, quote, rule } = first;
    const machine = { ...readingOf(first), rule, start, end };
    const accepted: Decision = { id: 'd', decision: 'accepted', start, end, quote, machine };
    const plain = (of: Notice) =>
      JSON.parse(
        JSON.stringify(of.commitments, (key, value) =>
          key === 'reviewed' || key === 'decision' ? undefined : value,
        ),
      );
    expect(plain(withDecisions(parsed, [accepted]))).toEqual(plain(parsed));
  });
});
