import { afterEach, describe, expect, test } from 'vitest';
import { readPage } from '../../lib/page/read-page.ts';
import { loadPage, PAGE_NAMES, removePages } from './load-page.ts';
import { showReading } from './show-reading.ts';

afterEach(removePages);

async function readBody(html: string) {
  const document = await loadPage(`<!DOCTYPE html><body>${html}</body>`);
  return readPage(document, { article: document.body });
}

describe('one case', () => {
  const CASES: Record<string, [html: string, blocks: string[]]> = {
    'white space collapses over nodes': ['<p>  省<b> 知识 </b>\n 产权局\t</p>', ['省 知识 产权局']],
    'no-break and ideographic spaces stay': [
      '<p>　　一、&nbsp;目标&nbsp;</p>',
      ['　　一、\u00a0目标\u00a0'],
    ],
    'a line for <br>, none for a second': ['甲<br>乙<br><br>丙', ['甲', '乙', '丙']],
    'unknown elements run on': ['<x-note>甲</x-note><font>乙</font>', ['甲乙']],
    'blocks in inline elements': ['<span>甲<div>乙</div>丙</span>', ['甲', '乙', '丙']],
    'an inline element laid out as a block': [
      '甲<span style="display:block">乙</span>丙',
      ['甲', '乙', '丙'],
    ],
    'a block laid out inline': [
      '<div style="display:inline">甲</div><div style="display:inline">乙</div>',
      ['甲乙'],
    ],
    headings: ['<h2>一、总则<br>二</h2><p>文</p>', ['# 一、总则', '# 二', '文']],
    'pre keeps its lines and spaces': ['<pre>甲  乙\n丙</pre>', ['甲  乙', '丙']],
    'pre-line keeps its lines only': [
      '<p style="white-space:pre-line">甲  乙\n丙</p>',
      ['甲 乙', '丙'],
    ],
    'a table of one column is no table': [
      '<table><tr><td>甲</td></tr><tr><td>乙</td></tr></table>',
      ['甲', '乙'],
    ],
    'a table around a table is layout': [
      '<table><tr><td>甲</td><td><table><tr><td>A</td><td>1</td></tr><tr><td>B</td><td>2</td></tr></table></td></tr></table>',
      ['甲', '0:0,0 A', '0:0,1 1', '0:1,0 B', '0:1,1 2'],
    ],
    'a table said to be presentation': [
      '<table role="presentation"><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>',
      ['甲', '乙', '丙', '丁'],
    ],
    'rowspan=0 reaches to the end': [
      '<table><tr><td rowspan="0">甲</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></table>',
      ['0:0,0+3x1 甲', '0:0,1 1', '0:1,1 2', '0:2,1 3'],
    ],
    'spans beyond reason are cut': [
      '<table><tr><td rowspan="99999" colspan="-3">甲</td><td>1</td></tr><tr><td>2</td></tr></table>',
      ['0:0,0+2x1 甲', '0:0,1 1', '0:1,1 2'],
    ],
    'a first row of names above values is a header': [
      '<table><tr><td>指标</td><td>2030年</td></tr><tr><td>专利</td><td>15</td></tr></table>',
      ['0:0,0! 指标', '0:0,1! 2030年', '0:1,0 专利', '0:1,1 15'],
    ],
    'a first row with a value is none': [
      '<table><tr><td>专利</td><td>15</td></tr><tr><td>商标</td><td>20</td></tr></table>',
      ['0:0,0 专利', '0:0,1 15', '0:1,0 商标', '0:1,1 20'],
    ],
    'controls and pictures say nothing': [
      '<p>甲<input value="乙"><button>丙</button><select><option>丁</select><svg><text>戊</text></svg></p>',
      ['甲'],
    ],
    'a form that shadows its own properties': [
      '<form><input name="firstChild"><input name="nodeType"><input name="localName"><input name="nextSibling"><input name="getAttribute"><p>甲</p></form><p>乙</p>',
      ['甲', '乙'],
    ],
    'nothing at all': ['', []],
  };
  test.each(Object.entries(CASES))('%s', async (_name, [html, blocks]) => {
    expect(showReading(await readBody(html))).toEqual(blocks);
  });

  test('nesting without limit', () => {
    const document = new DOMParser().parseFromString('<body></body>', 'text/html');
    let inner: Element = document.body;
    for (let depth = 0; depth < 20_000; depth++) {
      inner = inner.appendChild(document.createElement('span'));
    }
    inner.textContent = '深处';
    expect(readPage(document, { article: document.body }).text).toBe('深处');
  });
});

describe('whole pages', () => {
  const PAGES: Record<string, string[]> = {
    'words-cut.html': [
      '江禾省知识产权强省建设行动方案(2026—2030年)',
      '各市人民政府,省政府各厅委、各直属机构:',
      '　　一、主要目标。到2030年底,每万人口高价值发明专利拥有量达到18件,专利商标质押融资额超过200亿元。',
      '\u00a0\u00a0\u00a0\u00a0二、重点任务。省知识产权局牵头,省科技厅、省财政厅 按职责分工负责。',
      '江禾省人民政府办公厅\u00a0\u00a0',
      '2026年3月2日',
    ],
    'one-block.html': [
      '　　澜川县人民政府关于印发澜川县知识产权纲要的通知',
      '　　(澜政发[2025]9号)',
      '各乡镇人民政府,县政府各部门:',
      '　　现将《澜川县知识产权纲要》印发给你们,请认真贯彻执行。',
      '　　一、总体要求',
      '　　(一)到2027年,全县有效注册商标达到3000件,地理标志产品达到6个,培育知识产权优势企业12家。',
      '　　(二)县市场监管局每季度通报一次工作进展,县财政局安排专项资金不低于80万元。',
      '　　二、保障措施',
      '　　各部门要在每年12月31日前将落实情况报送县人民政府办公室。',
    ],
    'upper-case.html': [
      '各区(县)人民政府,市各有关部门、单位:',
      '一、总体目标',
      '到2028年,全市专利授权量年均增长10%以上。',
      '责任单位:市知识产权局、市科技局。',
      '云泽市人民政府办公室',
      '2026年2月11日',
    ],
    'hidden-copies.html': [
      '第一条 为加强知识产权保护,制定本办法。',
      '第四条 市知识产权局负责本办法的组织实施,定期检查落实情况。',
      '第五条 本办法自2026年1月1日起施行,有效期五年。',
    ],
    'table.html': [
      '# 第三节 主要目标',
      '到2030年,主要指标如下。',
      '0:0,0+1x5! 专栏1 主要指标',
      '0:1,0+2x1! 类别',
      '0:1,1+2x1! 指标',
      '0:1,2+1x2! 数值',
      '0:1,4+2x1! 属性',
      '0:2,2! 2025年',
      '0:2,3! 2030年',
      '0:3,0+2x1 知识产权/创造',
      '0:3,1 每万人口高价值发明专利拥有量(件)',
      '0:3,2 9.6',
      '0:3,3 15',
      '0:3,4+3x1 预期性',
      '0:4,1 有效注册商标量(万件)',
      '0:4,2 12',
      '0:4,3 ≥20',
      '0:5,0 运用',
      '0:5,1 专利质押融资额(亿元)',
      '0:5,3 60',
      '专栏2 保护工程',
      '建设保护工作站20个。',
      '1:0,0! 任务',
      '1:0,1! 责任单位',
      '1:1,0! 保护',
      '1:1,1 市市场监管局/市公安局',
      '以上指标纳入年度考核。',
    ],
  };
  test('every page has its answer', () => {
    expect(Object.keys(PAGES).sort()).toEqual([...PAGE_NAMES].sort());
  });

  test.each(Object.entries(PAGES))('%s', async (name, blocks) => {
    const document = await loadPage(name);
    expect(showReading(readPage(document))).toEqual(blocks);
  });

  test.each(Object.entries(PAGES).filter(([name]) => name !== 'hidden-copies.html'))(
    '%s without layout',
    async (name, blocks) => {
      const shown = await loadPage(name);
      const source = `<!DOCTYPE html>${shown.documentElement.outerHTML}`;
      const document = new DOMParser().parseFromString(source, 'text/html');
      expect(showReading(readPage(document))).toEqual(blocks);
    },
  );

  test.each(PAGE_NAMES)('%s: text, blocks and segments fit together', async (name) => {
    const { text, blocks, segments } = readPage(await loadPage(name));
    let rebuilt = '';
    for (const { start, end, node, offset } of segments) {
      if (start > rebuilt.length) rebuilt += '\n';
      rebuilt += node.data.slice(offset, offset + end - start).replace(/[\t\n\f\r]/g, ' ');
      expect(rebuilt).toHaveLength(end);
    }
    expect(rebuilt).toBe(text);
    let last = -1;
    for (const { start, end } of blocks) {
      expect(start).toBeGreaterThan(last);
      expect(text.slice(start, end).trim()).not.toBe('');
      expect([undefined, '\n']).toContain(text[end]);
      last = end;
    }
  });
});

describe('facts of the page', () => {
  test('title, metas in lower case, lines, rows of the info table', async () => {
    const { page } = readPage(await loadPage('words-cut.html'));
    expect(page.title).toBe(
      '江禾省人民政府办公厅关于印发江禾省知识产权强省建设行动方案的通知-江禾省人民政府',
    );
    expect(page.meta).toMatchObject({ sitename: '江禾省人民政府', pubdate: '2026-03-18 09:00' });
    expect(page.lines).toEqual([
      '索引号\t000099990/2026-00031\t发文字号\t江政办发〔2026〕12号',
      '成文日期\t2026-03-02\t发布日期\t2026-03-18',
      '江禾省人民政府办公厅关于印发江禾省知识产权强省建设行动方案的通知',
      '主办单位:江禾省人民政府办公厅',
    ]);
  });

  test('rows of an info table inside layout tables', async () => {
    const { page } = readPage(await loadPage('upper-case.html'));
    expect(page.lines).toEqual([
      '索引号:\t000011112/2026-00007\t发文日期:\t2026-02-11',
      '文号:\t云政办发〔2026〕7号',
      '市政府办公室关于印发云泽市知识产权试点工作方案的通知',
      '发布日期:2026-02-13\u00a0 浏览次数:\u00a0 字体:[ 大 小 ]',
    ]);
  });

  test('elements named title and body shadow nothing', async () => {
    const { page, article } = readPage(
      await loadPage(
        '<title>云泽市通知</title><img name="title"><img name="body"><img name="querySelectorAll"><img name="defaultView"><img name="URL"><form name="documentElement"></form><p>通知如下。</p>',
      ),
    );
    expect(page).toMatchObject({ title: '云泽市通知', url: 'about:srcdoc' });
    expect(article.tagName).toBe('BODY');
  });
});
