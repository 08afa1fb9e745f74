import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tagsOf } from '../../lib/annotation/record/edit.ts';
import { fromJsonLd } from '../../lib/exchange/json-ld/from-json-ld.ts';
import { openStage, type Stage } from './extension.ts';
import { documentOf, exportedFile, NOTICE_TEXTS, tagOn } from './library-content.ts';
import { importInto } from './library-page.ts';

describe('two coders', () => {
  let stage: Stage;
  let options: Page;
  let library: Page;
  let theirFile: ReturnType<typeof exportedFile>;
  const text = () => library.locator('main').innerText();
  const rows = () => library.locator('.difference');
  const stored = () => options.locator('main').innerText();

  beforeAll(async () => {
    stage = await openStage('tests/sites');
    const [mine, alone] = await Promise.all([
      documentOf(NOTICE_TEXTS[0] ?? ''),
      documentOf(NOTICE_TEXTS[1] ?? ''),
    ]);
    options = await importInto(
      stage,
      exportedFile(
        'mine.jsonld',
        [mine, alone],
        [
          tagOn(mine, '建设高价值专利培育中心10家', '创造'),
          tagOn(mine, '每年组织专项执法行动4次以上', '保护'),
          tagOn(mine, '市科技局配合', '需配合'),
        ],
      ),
    );
    // The colleague saw the notice elsewhere: another record, with other white space.
    const seen = `${NOTICE_TEXTS[0]}`.replaceAll('\n', '\n\n　　');
    const theirs = {
      ...(await documentOf(seen)),
      id: crypto.randomUUID().replace(/^/u, 'urn:uuid:'),
    };
    theirFile = exportedFile(
      'theirs.jsonld',
      [theirs],
      [
        tagOn(theirs, '建设高价值专利培育中心10家', '创造'),
        tagOn(theirs, '组织专项执法行动4次', '保护'),
        tagOn(theirs, '市公安局负责', '需牵头'),
      ],
    );
    library = await stage.context.newPage();
    await library.goto(`${stage.origin}/library.html#coders`);
  });
  afterAll(() => stage.close());

  it('are asked for, with the file', async () => {
    await library.getByLabel('本人姓名').fill('周敏');
    await library.getByLabel('同事姓名').fill('李航');
    await library.getByLabel(/标注文件/).setInputFiles(theirFile);
    await library.getByRole('button', { name: '开始比对' }).click();
    await expect.poll(text).toContain('共有文件 1 份，仅本人有 1 份');
    await expect.poll(() => rows().count()).toBe(3);
  });

  it('see the same words side by side, and why they differ', async () => {
    const kinds = async () => (await text()).match(/范围不同|仅周敏标注|仅李航标注/gu);
    expect(await kinds()).toEqual(['仅周敏标注', '范围不同', '仅李航标注']);
    const marks = await rows().nth(1).locator('mark').allInnerTexts();
    expect(marks).toEqual(['每年组织专项执法行动4次以上', '组织专项执法行动4次']);
  });

  it('see how far they agree, with the counts', async () => {
    await library.getByRole('button', { name: '一致性' }).click();
    const row = library.getByRole('row', { name: /创造 条款/ });
    // The clauses: what stands before the first, 一, 二, 二/(一), 二/(二).
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      '条款',
      '1.000',
      '100.0%',
      '1',
      '0',
      '0',
      '4',
    ]);
    const other = library.getByRole('row', { name: /需牵头 条款/ });
    expect(await other.getByRole('cell').allInnerTexts()).toEqual([
      '条款',
      '0.000',
      '80.0%',
      '0',
      '0',
      '1',
      '4',
    ]);
    await library.getByRole('button', { name: /分歧/ }).click();
  });

  it('settle by key, and find their decisions again after a reload', async () => {
    await rows().first().focus();
    await library.keyboard.press('4');
    await library.keyboard.press('2');
    await library.keyboard.press('3');
    await expect.poll(text).toContain('已商定 3，共 3 处');
    await library.reload();
    await expect.poll(text).toContain('已商定 3，共 3 处');
    const pressed = await library.locator('.difference [aria-pressed=true]').allInnerTexts();
    expect(pressed.map((it) => it.replace(/\s*\d$/u, ''))).toEqual(['都不取', '取李航', '都取']);
  });

  it('have written nothing so far', async () => {
    await expect.poll(stored).toContain('2 份文件、3 条标注');
  });

  it('can take the settled version away as a file', async () => {
    const download = library.waitForEvent('download');
    await library.getByRole('button', { name: '导出定稿' }).click();
    const read = fromJsonLd(await readFile(await (await download).path(), 'utf8'));
    expect(read.ok && read.annotations.map((one) => tagsOf(one).join())).toEqual([
      '创造',
      '保护',
      '需牵头',
    ]);
  });

  it('save it, after a restore point', async () => {
    await library.getByRole('button', { name: '存为定稿' }).click();
    await library.getByRole('alertdialog').getByRole('button', { name: '存为定稿' }).click();
    await expect.poll(text).toContain('已存为定稿');
    await expect.poll(stored).toContain('定稿保存前');
    await expect.poll(stored).toContain('2 份文件、3 条标注');
    await expect.poll(text).toContain('没有分歧');
  });

  it('put the file away', async () => {
    await library.getByRole('button', { name: '结束比对' }).click();
    await library.getByRole('alertdialog').getByRole('button', { name: '结束比对' }).click();
    await expect.poll(text).toContain('开始比对');
    await library.reload();
    await expect.poll(text).toContain('开始比对');
    expect(await text()).not.toContain('李航');
  });

  it('are told why a file cannot be compared', async () => {
    const other = await documentOf(NOTICE_TEXTS[2] ?? '');
    await library.getByLabel(/标注文件/).setInputFiles(exportedFile('strange.jsonld', [other], []));
    await library.getByRole('button', { name: '开始比对' }).click();
    await expect.poll(text).toContain('“strange.jsonld”中没有与文件库相同的文件');
    await library.getByLabel(/标注文件/).setInputFiles({
      name: 'broken.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{'),
    });
    await library.getByRole('button', { name: '开始比对' }).click();
    await expect.poll(text).toContain('“broken.json”有 1 处不合规，未载入');
  });
});
