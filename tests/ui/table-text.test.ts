import { describe, expect, it } from 'vitest';
import { toHtmlTable, toTabs } from '../../lib/ui/table-text.ts';

/** The one cell of a table that holds it, as tabs. */
const cell = (text: string) => toTabs({ head: ['任务'], rows: [[text]] }).slice('任务\r\n'.length);
const table = (...rows: string[][]) => {
  const html = toHtmlTable({ head: ['条款', '任务'], rows });
  return new DOMParser().parseFromString(html, 'text/html');
};

describe('toTabs', () => {
  it('parts cells by tabs and rows by CR LF', () => {
    expect(
      toTabs({
        head: ['a', 'b'],
        rows: [
          ['1', '2'],
          ['3', ''],
        ],
      }),
    ).toBe('a\tb\r\n1\t2\r\n3\t');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-5%', "'-5%"],
    ['@市政府', "'@市政府"],
    ['2026-12-31', '2026-12-31'],
    ['≥ 20 件', '≥ 20 件'],
    ['两\n行', '"两\n行"'],
    ['有\t制表符', '"有\t制表符"'],
    ['称"三合一"', '"称""三合一"""'],
    ['=A1\n', '"\'=A1\n"'],
  ])('%j is %j', (text, expected) => {
    expect(cell(text)).toBe(expected);
  });
});

describe('toHtmlTable', () => {
  it('is a table of text cells, whatever the text looks like', () => {
    const page = table(['一', '=HYPERLINK("http://a.example")'], ['二', '<b>&amp;</b>']);
    expect([...page.querySelectorAll('th')].map((it) => it.textContent)).toEqual(['条款', '任务']);
    expect([...page.querySelectorAll('td')].map((it) => it.textContent)).toEqual([
      '一',
      '=HYPERLINK("http://a.example")',
      '二',
      '<b>&amp;</b>',
    ]);
    for (const td of page.querySelectorAll('td')) {
      expect(td.getAttribute('style')).toContain("mso-number-format:'\\@'");
    }
  });

  it('keeps the lines of a cell in the cell', () => {
    expect(table(['一', '甲\n乙']).querySelectorAll('tbody tr')).toHaveLength(1);
    expect(table(['一', '甲\n乙']).querySelectorAll('td br')).toHaveLength(1);
  });
});
