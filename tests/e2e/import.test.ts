import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Codebook, OwnCodebook } from '../../lib/annotation/codebook/codebook.ts';
import { inBoth } from '../../lib/annotation/codebook/codebook-names.ts';
import { toJsonLd } from '../../lib/exchange/json-ld/to-json-ld.ts';
import { toQdpx } from '../../lib/exchange/refi-qda/to-qdpx.ts';
import { storedNotices } from '../../lib/exchange/stored-notices.ts';
import { openStage, type Stage } from './extension.ts';
import { holdStore } from './hold-store.ts';
import { documentOf, NOTICE_TEXTS, tagOn } from './library-content.ts';

const [FIRST = '', SECOND = ''] = NOTICE_TEXTS;

const NOW = '2026-11-20T00:00:00.000Z';

function codebook(...codes: string[]): Codebook {
  const words = { definition: inBoth(''), example: '' };
  const group = { name: inBoth(''), codes: codes.map((name) => ({ name, ...words })) };
  return { id: 'own:project', name: inBoth('课题编码'), groups: [group] };
}

async function jsonLd(name: string, ...codebooks: OwnCodebook[]) {
  const document = await documentOf(FIRST);
  const annotations = [tagOn(document, '强化执法', '执法')];
  const content = JSON.stringify(toJsonLd({ documents: [document], annotations, codebooks }));
  return { name, mimeType: 'application/ld+json', buffer: Buffer.from(content) };
}

/** As another program's users bring it: one text, one selection, one code. */
async function project(name: string) {
  const document = await documentOf(SECOND);
  const annotations = [tagOn(document, '完善服务', '服务体系')];
  const [...notices] = storedNotices({ documents: [document], annotations });
  const bytes = await toQdpx(notices, [codebook('服务体系')]);
  return { name, mimeType: 'application/zip', buffer: Buffer.from(bytes) };
}

describe('what is imported', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await openStage('tests/sites');
    page = await stage.context.newPage();
  });
  afterAll(() => stage.close());

  const choose = (file: Awaited<ReturnType<typeof project>>) =>
    page.locator('input[type=file]').setInputFiles(file);
  const alert = () => page.getByRole('alert').textContent();
  const take = () =>
    page.getByRole('alert').getByRole('button', { name: '导入', exact: true }).click();
  const told = () => page.getByRole('status').allTextContents();

  it('into the library: a file’s codebooks are counted before, and come', async () => {
    await page.goto(`${stage.origin}/library.html#exchange`);
    await choose(
      await jsonLd('课题.jsonld', { ...codebook('甲'), modified: '2026-11-20T00:00:00.000Z' }),
    );
    await expect.poll(alert).toContain('标签体系新增1');
    await take();
    await expect.poll(async () => (await told()).join()).toContain('标签体系 1');
    await page.goto(`${stage.origin}/library.html#codebook`);
    await expect.poll(() => page.locator('main').textContent()).toContain('课题编码');
  });

  it('an older state of a codebook overwrites nothing, and says so', async () => {
    await page.goto(`${stage.origin}/library.html#exchange`);
    await choose(
      await jsonLd('旧.jsonld', { ...codebook(), modified: '2026-11-19T00:00:00.000Z' }),
    );
    await expect.poll(alert).toContain('标签体系此处较新，保留1');
    await page
      .getByRole('button', { name: '取消' })
      .or(page.getByRole('button', { name: '关闭' }))
      .last()
      .click();
  });

  it('a project of another program: first dry, then whole', async () => {
    await choose(await project('nvivo.qdpx'));
    await expect.poll(alert).toContain('文件新增1');
    expect(await alert()).toContain('标签体系新增1');
    await take();
    await expect.poll(async () => (await told()).join()).toContain('新增 1');
    await page.goto(`${stage.origin}/library.html#documents`);
    await expect
      .poll(() => page.locator('main').textContent())
      .toContain('澜川县专利转化运用实施方案');
  });

  it('the same project again, on the options page and in the panel, brings nothing new', async () => {
    for (const place of ['options.html', 'sidepanel.html']) {
      await page.goto(`${stage.origin}/${place}`);
      await choose(await project('again.qdpx'));
      await expect.poll(alert).toContain('again.qdpx标注');
      expect(await alert()).not.toContain('标签体系');
      await page
        .getByRole('button', { name: '关闭' })
        .or(page.getByRole('button', { name: '取消' }))
        .last()
        .click();
    }
  });

  it.each([
    ['broken.qdpx', Buffer.from('PK\u0003\u0004 cut off'), '不是完整的 ZIP 压缩包'],
    ['renamed.qdpx', Buffer.from('{}'), '不是完整的 ZIP 压缩包'],
  ])('%s is refused in a sentence', async (name, buffer, sentence) => {
    await page.goto(`${stage.origin}/library.html#exchange`);
    await choose({ name, mimeType: 'application/zip', buffer });
    await expect.poll(alert).toContain('未导入，原有内容没有变化');
    expect(await alert()).toContain(sentence);
  });

  describe('that takes its time', () => {
    let own: Page;
    const progress = () => page.locator('.working').textContent();
    const stop = () => page.locator('.working').getByRole('button', { name: '停止' }).click();
    const newAgain = async () => {
      await choose(await jsonLd('慢.jsonld', { ...codebook('乙'), id: 'own:slow', modified: NOW }));
      await expect.poll(alert).toContain('标签体系新增1');
    };
    beforeAll(async () => {
      own = await stage.context.newPage();
      await own.goto(`${stage.origin}/options.html`);
      await page.bringToFront();
    });

    it.each(['library.html#exchange', 'options.html', 'sidepanel.html'])(
      'says so and can be stopped while it is read: %s',
      async (place) => {
        await page.goto(`${stage.origin}/${place}`);
        await page.locator('input[type=file]').waitFor({ state: 'attached' });
        const letGo = await holdStore(own);
        await choose(await jsonLd('慢.jsonld'));
        await expect.poll(progress).toContain('正在读取 慢.jsonld');
        await stop();
        await expect.poll(async () => (await told()).join()).toContain('未写入任何内容');
        await letGo();
        await newAgain();
      },
    );

    it('can be stopped while it is written, and nothing of it is here', async () => {
      await page.goto(`${stage.origin}/library.html#exchange`);
      await newAgain();
      const letGo = await holdStore(own);
      await take();
      await expect.poll(progress).toContain('正在导入 慢.jsonld');
      await stop();
      await letGo();
      await expect.poll(async () => (await told()).join()).toContain('未写入任何内容');
      await newAgain();
      await take();
      await expect.poll(async () => (await told()).join()).toContain('标签体系 1');
    });
  });
});
