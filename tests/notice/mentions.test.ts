import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseMentions } from '../../lib/notice/mentions.ts';
import type { TraceEntry } from '../../lib/notice/notice.ts';
import { readOutline } from '../../lib/notice/outline/outline.ts';
import { normalise } from '../../lib/text/normalise.ts';
import { sourceFromString } from '../../lib/text/source-text.ts';
import { answerOf } from '../notices/marked.ts';

function recognise(
  text: string,
  issuedOn: string | undefined,
  trace?: TraceEntry[],
  today?: string,
) {
  const normal = normalise(sourceFromString(text));
  const metadata = issuedOn === undefined ? {} : { issuedOn };
  const structure = { normal, outline: readOutline(normal), metadata };
  return recogniseMentions(structure, {
    ...(trace && { trace }),
    ...(today !== undefined && { today }),
  });
}

describe('recogniseMentions', () => {
  it('gives each finding its clause and an id of its own', () => {
    const text = '一、目标\n(一)专利申请量和授权量分别达到50件和20件。(责任单位:市科技局)';
    const found = recognise(text, '2024-01-01');
    expect(found.map(({ clause }) => clause)).toEqual(['一/(一)', '一/(一)', '一/(一)']);
    expect(new Set(found.map(({ id }) => id)).size).toBe(3);
  });

  it('numbers the rows of a box by their own numbers', () => {
    const text =
      '专栏1 主要指标\n序号|指标|单位|2020年|2025年|牵头单位\n1|拥有量|件|6|12|市科技局\n2|注册量|件|8|15|市教育局\n3|登记量|件|8|15|市教育局';
    const found = recognise(text, '2021-05-01');
    const departments = found.filter(({ kind }) => kind === 'department');
    expect(departments.map(({ clause }) => clause)).toEqual(['专栏1/1', '专栏1/2', '专栏1/3']);
  });

  it('judges what is past by the date of issue, or by today where there is none', () => {
    const text = '一、目标\n到2022年,满意度达到80分。';
    expect(recognise(text, '2021-05-01').map(answerOf)).toEqual([
      'deadline by 2022-12-31',
      'target 满意度 >= 80 分 level by 2022-12-31',
    ]);
    expect(recognise(text, '2024-05-01')).toEqual([]);
    expect(recognise(text, undefined, undefined, '2024-05-01')).toEqual([]);
  });

  it('tells in the trace what was made and why the rest was dropped', () => {
    const trace: TraceEntry[] = [];
    recognise('到2027年,建成强市。截至2020年底,达到5件。', '2024-01-01', trace);
    expect(trace).toContainEqual({ rule: 'by-date', outcome: 'made', start: 0, end: 6 });
    expect(trace).toContainEqual(
      expect.objectContaining({ outcome: 'dropped', reason: 'before the notice' }),
    );
  });

  it('never throws, and points into the text in order, whatever the string', () => {
    const words = fc.constantFrom(
      '到2025年',
      '责任单位:',
      '市科技局',
      '、',
      '(',
      ')',
      '达到',
      '5件',
      '%',
      '每年',
      '“',
      '《',
      '\n',
      '|',
      '一、',
      '序号|指标|单位|2025年\n',
      '1|',
      '💡',
      '',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const length = normalise(sourceFromString(text)).text.length;
        const found = recognise(text, '2024-01-01');
        for (const [at, { start, end }] of found.entries()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(length);
          expect(start).toBeGreaterThanOrEqual(found[at - 1]?.start ?? 0);
        }
      }),
    );
  });
});
