import { afterEach, describe, expect, test } from 'vitest';
import { collectSignals } from '../../lib/page/signals.ts';
import { loadPage, removePages } from './load-page.ts';

afterEach(removePages);

test('title, meta, containers and the text of the article', async () => {
  const signals = collectSignals(await loadPage('words-cut.html'));
  expect(signals.title).toContain('知识产权强省建设行动方案的通知');
  expect(signals.meta).toMatchObject({ sitename: '江禾省人民政府' });
  expect(signals.containers).toEqual(['div.TRS_Editor', '#zoom']);
  expect(signals.text).toContain('省知识产权局牵头');
  expect(signals.text).not.toContain('首页');
  expect(signals.text).not.toContain('font-family');
  expect(signals.linkDensity).toBe(0);
});

test('every paragraph, cell and <br> begins a line', async () => {
  const { text } = collectSignals(
    await loadPage(
      '<div id="zoom"><p>一、总则</p><p>二、<b>目</b>标<br>三、措施</p><table><tr><td>甲</td><td>乙</td></tr></table>。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。。</div>',
    ),
  );
  expect(text.split(/\s*\n\s*/).slice(0, 5)).toEqual([
    '一、总则',
    '二、目标',
    '三、措施',
    '甲',
    '乙',
  ]);
});

test('without a known container the whole body, and how much of it is links', async () => {
  const signals = collectSignals(
    await loadPage(
      '<body><ul><li><a href="#">四个汉字</a></li></ul><script>let 不是字;</script><p>四个汉字四个汉字四个汉字</p></body>',
    ),
  );
  expect(signals.containers).toEqual([]);
  expect(signals.text).not.toContain('不是字');
  expect(signals.linkDensity).toBeCloseTo(4 / 17, 1);
});

describe('no trap', () => {
  test('a page of any length costs a sample', async () => {
    const document = await loadPage('<div id="zoom"></div>');
    for (let i = 0; i < 3000; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = '市知识产权局按年度报送落实情况。';
      document.querySelector('#zoom')?.append(paragraph);
    }
    expect(collectSignals(document).text.length).toBeLessThan(21_000);
  });

  test('an empty document', () => {
    const document = new DOMParser().parseFromString('', 'text/html');
    expect(collectSignals(document)).toEqual({
      title: '',
      meta: {},
      text: '',
      containers: [],
      linkDensity: 0,
    });
  });

  test('names that shadow', async () => {
    const document = await loadPage(
      '<title>云泽市通知</title><form id="zoom"><input name="firstChild"><input name="matches"><input name="localName">文</form><img name="title"><img name="querySelectorAll"><img name="body">',
    );
    expect(collectSignals(document)).toMatchObject({ title: '云泽市通知', containers: ['#zoom'] });
  });
});
