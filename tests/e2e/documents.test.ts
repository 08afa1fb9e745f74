import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { marked, untilMarked } from './marks.ts';
import {
  FRAMED,
  HOME,
  MIRROR,
  type NoticeSites,
  OLD_ADDRESS,
  REPOST,
  serveNotice,
} from './notice-sites.ts';
import { overlayText, select } from './person.ts';

const SENTENCE = '每年新增注册商标2000件';

async function tag(page: Page, words: string, key = '1'): Promise<void> {
  await page.bringToFront();
  await select(page, words);
  await expect.poll(() => overlayText(page)).toContain('整条');
  await page.keyboard.press(key);
  await untilMarked(page, 'annotation', words);
  await page.keyboard.press('Escape');
}

describe('the same notice anywhere shows the same annotations', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage('tests/sites');
    await serveNotice(stage.context);
  });
  afterAll(() => stage.close());

  it('on its own site', async () => {
    const page = await stage.person.open(HOME);
    await stage.person.badge(page);
    await tag(page, SENTENCE);
    await page.close();
  });

  it('at the address to which an old one leads', async () => {
    const page = await stage.person.open(OLD_ADDRESS);
    expect(page.url()).toBe(`${HOME}?from=12`);
    await untilMarked(page, 'annotation', SENTENCE);
  });

  it('on a site that reposts it in its own markup and in half-width', async () => {
    const page = await stage.person.open(REPOST);
    await untilMarked(page, 'annotation', SENTENCE);
    const panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: '标注' }).click();
    await expect.poll(() => panel.textContent('body')).toContain(SENTENCE);
    expect(await panel.getByText('自标注以来有变动').count()).toBe(0);
  });

  it('in a frame of another site', async () => {
    const page = await stage.person.open(FRAMED);
    const frame = (): Frame => page.frames().find((it) => it.url() === HOME) as Frame;
    await expect.poll(() => page.frames().length).toBe(2);
    await untilMarked(frame(), 'annotation', SENTENCE);
    const panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: /标注/ }).click();
    await panel.getByRole('button', { name: SENTENCE }).click();
    await expect.poll(() => marked(frame(), 'focus')).toContain(SENTENCE);
  });

  it('on a mirror in Traditional characters with pinyin', async () => {
    const page = await stage.person.open(MIRROR);
    const panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: /标注/ }).click();
    await expect.poll(() => panel.textContent('body')).toContain('2000件');
    expect(await panel.getByText('自标注以来有变动').count()).toBe(0);
  });
});

/** What is annotated, and what becomes of it in `newEdition`. */
const STAYS = SENTENCE;
/** With its full stop: the words without it are doubtful to the machine itself, and wave for that. */
const MOVES = '专利侵权纠纷行政裁决案件平均办理周期缩短至45个工作日以内。';
const GOES = '高校院所存量专利盘点率达到100%';
const RENUMBERED = '开展知识产权审判提质行动';
const CHOSEN = '建立风险补偿机制';

/** A clause is deleted, those after it renumbered; a sentence moves to another chapter, a number changes. */
function newEdition(html: string): string {
  return html
    .replace('突破60亿元', '突破80亿元')
    .replace(/<p>　　3\.推动专利产业化.*?<\/p>\n/u, '')
    .replace('4.深化', '3.深化')
    .replace(/<p>　　5\.健全.*?<\/p>\n/u, '')
    .replace('6.强化', '4.强化')
    .replace('（二）强化督促检查。', `（二）强化督促检查。${MOVES}`);
}

describe('a notice whose text has changed since', () => {
  let stage: Stage;
  let sites: NoticeSites;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    stage = await openStage('tests/sites');
    sites = await serveNotice(stage.context);
    page = await stage.person.open(HOME);
    await stage.person.badge(page);
  });
  afterAll(() => stage.close());

  const banner = () => panel.locator('.banner [role=status]').textContent();
  const bannerSays = (words: string) => expect.poll(banner).toContain(words);
  const row = (words: string) => panel.locator('.annotation').filter({ hasText: words });
  const openAnnotations = () => panel.getByRole('tab', { name: /标注/ }).click();
  const undo = () => panel.locator('.toast').getByRole('button', { name: '撤销' }).click();
  const reload = async () => {
    await page.bringToFront();
    await page.reload();
    await untilMarked(page, 'annotation', STAYS);
    await panel.bringToFront();
    await openAnnotations();
  };

  it('is annotated', async () => {
    await tag(page, STAYS);
    await tag(page, MOVES, '2');
    await tag(page, GOES, '3');
    await tag(page, RENUMBERED, '4');
    panel = await stage.person.panel(page);
    await openAnnotations();
    await expect.poll(() => panel.locator('.annotation').count()).toBe(4);
    expect(await panel.locator('.banner').count()).toBe(0);
  });

  it('says so, and what is in place, to review and gone', async () => {
    sites.edit(newEdition);
    await reload();
    await bannerSays('该文本自标注以来有变动：改动 4 处，序号调整 2 处');
    await bannerSays('2 条标注仍在原处，1 条待核对，1 条原文已不存在');
    await untilMarked(page, 'annotation', RENUMBERED);
    await untilMarked(page, 'review', MOVES);
    await expect.poll(() => row(GOES).textContent()).toContain('原二（二）3');
  });

  it('shows the changes, each in the page by a click', async () => {
    await panel.getByRole('button', { name: '查看差异' }).click();
    const changes = panel.locator('.changes');
    await expect.poll(() => changes.locator('del').first().textContent()).toBe('60');
    expect(await changes.locator('ins').first().textContent()).toBe('80');
    expect(await changes.textContent()).toContain('推动专利产业化');
    await changes.getByRole('button', { name: /突破/ }).click();
    await expect.poll(async () => (await marked(page, 'focus')).join()).toContain('突破80亿元');
    await panel.getByRole('button', { name: '收起差异' }).click();
  });

  it('lets a proposed place be confirmed, and that be undone', async () => {
    await panel.getByRole('button', { name: '逐条核对' }).click();
    await row(MOVES).getByRole('button', { name: '就是这里' }).click();
    await untilMarked(page, 'annotation', MOVES);
    await bannerSays('3 条标注仍在原处，1 条原文已不存在');
    await undo();
    await untilMarked(page, 'review', MOVES);
    await bannerSays('1 条待核对');
  });

  it('lets it be given up, for this text', async () => {
    await row(MOVES).getByRole('button', { name: '不再定位' }).click();
    await bannerSays('2 条标注仍在原处，2 条原文已不存在');
    await expect.poll(() => marked(page, 'review')).not.toContain(MOVES);
    await reload();
    await bannerSays('2 条标注仍在原处，2 条原文已不存在');
    await page.bringToFront();
    await select(page, STAYS);
    await expect.poll(() => overlayText(page)).toContain('整条');
    await page.keyboard.press('Control+z');
    await untilMarked(page, 'review', MOVES);
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  it('lets what is gone be moved by hand, and that be undone', async () => {
    await panel.bringToFront();
    await row(GOES).getByRole('button', { name: '另选位置' }).click();
    await expect.poll(() => row(GOES).textContent()).toContain('在页面正文中选中新的位置');
    await select(page, CHOSEN);
    await expect.poll(() => row(GOES).textContent()).toContain(`所选：${CHOSEN}`);
    await row(GOES).getByRole('button', { name: '移到所选' }).click();
    await untilMarked(page, 'annotation', CHOSEN);
    await expect.poll(() => row(CHOSEN).textContent()).toContain('需上报');
    await undo();
    await expect.poll(() => marked(page, 'annotation')).not.toContain(CHOSEN);
    await expect.poll(() => row(GOES).textContent()).toContain('原二（二）3');
  });

  it('is taken as it is once nothing is left to review', async () => {
    await row(MOVES).locator('.quote').focus();
    await panel.keyboard.press('y');
    await untilMarked(page, 'annotation', MOVES);
    await panel.getByRole('button', { name: '以现文为准' }).click();
    await expect.poll(() => panel.locator('.banner').count()).toBe(0);
    await reload();
    await expect.poll(() => row(GOES).textContent()).toContain('下次打开时再找');
    expect(await panel.locator('.banner').count()).toBe(0);
  });

  it('finds again what was gone when its words are back', async () => {
    sites.restore();
    await reload();
    await untilMarked(page, 'annotation', GOES);
    await bannerSays('3 条标注仍在原处，1 条待核对');
  });
});
