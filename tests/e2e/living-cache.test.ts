import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { faultyMarks, marked, untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const CITY = '建设高价值专利培育中心10家';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage('tests/sites', { backForwardCache: true });
});
afterAll(() => stage.close());

it('a page that comes back from the browser’s cache has its marks, its count and what was written since', async () => {
  page = await stage.person.open(NOTICE);
  const count = await stage.person.badge(page);
  await untilMarked(page, 'target', CITY);
  await page.evaluate(
    'addEventListener("pageshow", (event) => { kept = event.persisted; }); kept = 0',
  );
  await page.evaluate('location.href = "/living/strict.html"');
  await untilMarked(page, 'target', '建设专利导航服务基地3个');
  const other = await stage.person.open(NOTICE);
  await stage.person.badge(other);
  await select(other, CITY);
  await expect.poll(() => overlayText(other)).toContain('整条');
  await other.keyboard.press('1');
  await untilMarked(other, 'annotation', CITY);
  await other.close();
  await page.bringToFront();
  await page.evaluate('history.back()');
  await expect.poll(() => page.evaluate('kept')).toBe(true);
  await untilMarked(page, 'annotation', CITY);
  expect(await stage.person.badge(page)).toBe(count);
  expect(await faultyMarks(page)).toEqual([]);
  await page.evaluate('history.forward()');
  await untilMarked(page, 'target', '建设专利导航服务基地3个');
  expect(await marked(page, 'annotation')).toEqual([]);
});
