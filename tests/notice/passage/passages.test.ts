import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOutline } from '../../../lib/notice/outline/outline.ts';
import { isBackgroundHeading } from '../../../lib/notice/passage/background.ts';
import { namesIn, titleOver } from '../../../lib/notice/passage/names.ts';
import { passagesOf } from '../../../lib/notice/passage/passages.ts';
import { segmentsOf } from '../../../lib/notice/passage/segments.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { sourceFromString } from '../../../lib/text/source-text.ts';
import { passageOf } from '../../notices/passage-of.ts';

function passages(text: string) {
  const normal = normalise(sourceFromString(text));
  return passagesOf({ normal, outline: readOutline(normal), metadata: {} });
}

describe('passagesOf', () => {
  it('cuts at markers, after headings and at full stops, and knows the clause', () => {
    const text = '一、总体目标\n到2027年建成。\n二、任务\n(一)加强保护。严格执法。\n(二)促进运用。';
    expect(
      passages(text).map(({ text: words, node }) => `${node?.clause} ${words.trim()}`),
    ).toEqual([
      '一 一、',
      '一 总体目标',
      '一 到2027年建成。',
      '二 二、',
      '二 任务',
      '二/(一) (一)',
      '二/(一) 加强保护',
      '二/(一) 。',
      '二/(一) 严格执法。',
      '二/(二) (二)',
      '二/(二) 促进运用',
      '二/(二) 。',
    ]);
  });

  it('keeps the topic of a line that says what it is about', () => {
    const [, second, third] = passages('——专利。年均达到100件。\n另一行。');
    expect([second?.topic, third?.topic]).toEqual(['专利', undefined]);
  });

  it('covers every character that is no break, in order, in bounded pieces', () => {
    const words = fc.array(
      fc.constantFrom('专利', '。', ',', '\n', '一、', '(一)', '2025年', ' ', '《'),
      {
        maxLength: 400,
      },
    );
    fc.assert(
      fc.property(words, (parts) => {
        const normal = normalise(sourceFromString(parts.join('')));
        const found = passagesOf({ normal, outline: readOutline(normal), metadata: {} });
        let at = 0;
        for (const { start, end, text } of found) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(normal.text.slice(at, start).replace(/[\s。]/gu, '')).toBe('');
          expect(text).toBe(normal.text.slice(start, end));
          expect(end - start).toBeLessThanOrEqual(1200);
          at = end;
        }
        expect(normal.text.slice(at).replace(/[\s。]/gu, '')).toBe('');
      }),
    );
  });
});

describe('isBackgroundHeading', () => {
  it.each([
    '战略背景',
    '发展基础',
    '“十三五”时期取得的成就',
    '面临的形势',
    '工作成效',
    '存在问题',
    '战略意义',
    '发展环境',
    '基础与形势',
  ])('%s looks back', (heading) => {
    expect(isBackgroundHeading(heading)).toBe(true);
  });

  it.each([
    '各单位要抓好落实,每年12月10日前报送进展',
    '基础工程',
    '夯实事业发展基础',
    '总体要求',
    '优化营商环境',
    '主要目标',
    '',
  ])('%s does not', (heading) => {
    expect(isBackgroundHeading(heading)).toBe(false);
  });
});

describe('namesIn', () => {
  it('takes the outermost of nested titles and none that is not closed', () => {
    const text = '按《关于〈办法〉的通知》,打造“1+N”体系,《未完';
    expect(namesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '《关于〈办法〉的通知》',
      '“1+N”',
    ]);
    expect(titleOver(namesIn(text), text, { start: 5, end: 7 })).toBeDefined();
  });
});

describe('segmentsOf', () => {
  it('cuts between clauses, not inside names or numbers', () => {
    const text = '发布《甲,乙》,达到5,000件(其中丙6件);丁(含戊)完成。';
    expect(segmentsOf(passageOf(text)).map((segment) => segment.text)).toEqual([
      '发布《甲,乙》',
      '达到5,000件',
      '其中丙6件',
      '丁(含戊)完成',
    ]);
  });
});
