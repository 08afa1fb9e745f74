import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { holdStore } from './hold-store.ts';
import { untilMarked } from './marks.ts';
import { overlayText } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const CITY = '建设高价值专利培育中心10家';

let stage: Stage;
let own: Page;
beforeAll(async () => {
  stage = await openStage('tests/sites');
  own = await stage.context.newPage();
  await own.goto(`${stage.origin}/options.html`);
});
afterAll(() => stage.close());

it('the key that is pressed before the store has answered opens the first card when it has', async () => {
  const letStoreGo = await holdStore(own);
  const page = await stage.person.open(NOTICE);
  await untilMarked(page, 'target', CITY);
  await page.bringToFront();
  await page.keyboard.press('Alt+Shift+J');
  await page.waitForTimeout(300);
  expect(await overlayText(page)).toBe('');
  await letStoreGo();
  await expect.poll(() => overlayText(page)).toContain('采纳');
});
