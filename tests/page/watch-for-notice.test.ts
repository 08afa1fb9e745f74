import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchForNotice } from '../../lib/page/watch-for-notice.ts';
import { loadPage, removePages } from './load-page.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  removePages();
});

const TITLE = '云泽市人民政府关于印发云泽市知识产权强市建设实施方案的通知';
const NOTICE = `<h1>${TITLE}</h1><article>
<p>云政发〔2026〕8号</p><p>各区县人民政府,市政府各部门、各直属单位:</p>
<p>现将《云泽市知识产权强市建设实施方案》印发给你们,请认真贯彻执行。</p>
<p>一、总体要求</p><p>深入实施知识产权战略,加强专利、商标、地理标志保护,推进知识产权转化运用,制定本方案。</p>
<p>二、主要目标</p><p>到2028年,每万人口高价值发明专利拥有量达到12件,知识产权质押融资额达到20亿元。</p>
<p>三、重点任务</p><p>(一)完善知识产权保护体系。建立健全协作机制,加强行政执法。(责任单位:市知识产权局、市公安局)</p>
<p>(二)促进专利转化。支持高校开展专利开放许可,培育优势企业。(责任单位:市科技局、市教育局)</p></article>`;

/** Lets observers run, then the look that they ask for. */
async function pass(milliseconds: number) {
  await vi.advanceTimersByTimeAsync(0);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await vi.advanceTimersByTimeAsync(milliseconds);
}

test('a notice that is there is told at once, and only once', async () => {
  const document = await loadPage(`<title>${TITLE}</title>${NOTICE}`);
  const found = vi.fn();
  watchForNotice(document, found);
  expect(found).toHaveBeenCalledTimes(1);
  expect(found).toHaveBeenCalledWith(
    expect.objectContaining({ isPolicy: true, isIntellectualProperty: true }),
  );
  document.body.append('又有文字');
  await pass(10_000);
  expect(found).toHaveBeenCalledTimes(1);
});

test('a notice that comes late is told when it has come', async () => {
  const document = await loadPage('<title>政策库</title><main>加载中…</main>');
  const found = vi.fn();
  watchForNotice(document, found);
  await pass(10_000);
  expect(found).not.toHaveBeenCalled();
  document.title = `${TITLE} - 政策库`;
  const source = new DOMParser().parseFromString(NOTICE, 'text/html');
  document.querySelector('main')?.replaceChildren(...source.body.childNodes);
  await pass(5000);
  expect(found).toHaveBeenCalledTimes(1);
});

test('a page that changes without rest and is no notice is looked at ever less often', async () => {
  const document = await loadPage('<title>时钟</title><p id="clock">0</p>');
  const looks = vi.spyOn(
    Object.getPrototypeOf(Object.getPrototypeOf(document)),
    'querySelectorAll',
  );
  watchForNotice(document, vi.fn());
  for (let i = 0; i < 100; i++) {
    const clock = document.querySelector('#clock');
    if (clock) clock.textContent = `${i}`;
    await vi.advanceTimersByTimeAsync(16);
  }
  expect(looks.mock.calls.length).toBeLessThan(40);
  looks.mockRestore();
});

test('a notice on something else is not told', async () => {
  const document = await loadPage(
    NOTICE.replaceAll(/知识产权|高价值发明专利|专利|商标|地理标志/g, '农田水利'),
  );
  const found = vi.fn();
  watchForNotice(document, found);
  expect(found).not.toHaveBeenCalled();
});

test('stopped, it tells nothing more', async () => {
  const document = await loadPage('<title>政策库</title><main>加载中…</main>');
  const found = vi.fn();
  const stop = watchForNotice(document, found);
  const source = new DOMParser().parseFromString(NOTICE, 'text/html');
  document.querySelector('main')?.replaceChildren(...source.body.childNodes);
  stop();
  await pass(10_000);
  expect(found).not.toHaveBeenCalled();
});
