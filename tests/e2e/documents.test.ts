import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { untilMarked } from './marks.ts';
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
  });

  it('on a mirror in Traditional characters with pinyin', async () => {
    const page = await stage.person.open(MIRROR);
    const panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: /标注/ }).click();
    await expect.poll(() => panel.textContent('body')).toContain('2000件');
    expect(await panel.getByText('自标注以来有变动').count()).toBe(0);
  });
});

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

  it('is annotated', async () => {
    await tag(page, SENTENCE);
    await tag(page, '专利转让许可备案次数累计超过1500次', '2');
    await tag(page, '高校院所存量专利盘点率达到100%', '3');
    await tag(page, '市中级人民法院', '4');
    panel = await stage.person.panel(page);
    await panel.getByRole('tab', { name: /标注/ }).click();
  });

  it('says so', async () => {
    sites.edit((html) =>
      html
        .replace('专利转让许可备案次数累计超过1500次', '专利开放许可声明备案累计达1800项')
        .replace(/<p>　　3\.推动专利产业化.*?<\/p>\n/u, '')
        .replace('4.深化', '3.深化')
        .replace('5.健全', '4.健全')
        .replace('6.强化', '5.强化'),
    );
    await page.bringToFront();
    await page.reload();
    await untilMarked(page, 'annotation', SENTENCE);
    await expect.poll(() => panel.textContent('.banner')).toContain('该文本自标注以来有变动');
  });
});
