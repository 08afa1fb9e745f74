import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sourceFromString } from '../../lib/text/source-text.ts';

/** Blocks as rows of words: cells of one row between ` | `, with `#` before those of a header. */
function drawn(text: string): string[] {
  const lines = new Map<string, string[]>();
  for (const { kind, start, end, cell } of sourceFromString(text).blocks) {
    const words = text.slice(start, end);
    const key = kind === 'cell' ? `${cell?.table}/${cell?.row}` : `line ${start}`;
    const shown = kind === 'cell' ? `${cell?.header ? '#' : ''}${cell?.column}:${words}` : words;
    lines.set(key, [...(lines.get(key) ?? []), shown]);
  }
  return [...lines.values()].map((row) => row.join(' | '));
}

describe('rows of cells between tabs', () => {
  const cases: [string, string, string[]][] = [
    [
      'a table between paragraphs',
      '一、目标\n指标\t2022年\t2025年\n发明\t4\t8\n二、任务',
      ['一、目标', '#0:指标 | #1:2022年 | #2:2025年', '0:发明 | 1:4 | 2:8', '二、任务'],
    ],
    [
      'two columns are words with a gap',
      '发文机关\t成文日期\n甲\t乙',
      ['发文机关\t成文日期', '甲\t乙'],
    ],
    ['one line is no table', 'a\tb\tc\nd', ['a\tb\tc', 'd']],
    ['an empty cell keeps its column', 'a\tb\tc\n\tx\ty', ['#0:a | #1:b | #2:c', '1:x | 2:y']],
    [
      'another width begins another table',
      'a\tb\tc\n1\t2\t3\na\tb\tc\td\n1\t2\t3\t4',
      [
        '#0:a | #1:b | #2:c',
        '0:1 | 1:2 | 2:3',
        '#0:a | #1:b | #2:c | #3:d',
        '0:1 | 1:2 | 2:3 | 3:4',
      ],
    ],
  ];
  it.each(cases)('%s', (_, text, expected) => expect(drawn(text)).toEqual(expected));

  it('gives blocks in order that do not overlap, on any string', () => {
    const text = fc
      .array(fc.constantFrom('甲', '\t', '\n', ' ', '1'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        let last = 0;
        for (const { start, end } of sourceFromString(given).blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });
});
