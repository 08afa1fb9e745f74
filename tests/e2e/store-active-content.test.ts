import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createAnnotation } from '../../lib/annotation/record/create.ts';
import { toJsonLd } from '../../lib/exchange/json-ld/to-json-ld.ts';
import { textHash } from '../../lib/storage/text-hash.ts';
import { openStage, type Stage } from './extension.ts';
import { marked, placeOf } from './marks.ts';
import { overlayText } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const WORDS = '强化司法保护';
const TIME = '2026-11-20T00:00:00.000Z';

/** Each would tell of itself if it were more than text. */
const ACTIVE = [
  '</textarea></script><img src=x onerror="document.title=`ran`;alert(1)">',
  `<script>document.title="ran"</script>`,
  '<svg onload=alert(1)><iframe srcdoc="<script>alert(1)</script>">',
  'javascript:alert(1)//',
].join('');

/** A file that has active content in every free text, on the sample notice and on a document of its own. */
async function hostileFile(): Promise<Buffer> {
  const id = (last: number) => `urn:uuid:5f0c1de0-0000-4000-8000-00000000000${last}`;
  const made = (last: number, document: string, source: string, quote: { exact: string }) =>
    createAnnotation({
      id: id(last),
      document: { id: document },
      source,
      selectors: [{ type: 'TextQuoteSelector', ...quote }],
      time: TIME,
      tag: ACTIVE,
      note: ACTIVE,
    });
  const times = { created: TIME, modified: TIME };
  const title = '云泽市人民政府办公室关于印发云泽市知识产权强市建设行动方案（2026—2028年）的通知';
  const number = '云政办发〔2026〕12号';
  const shown = { id: id(1), title, documentNumber: number, text: WORDS, urls: [NOTICE] };
  const own = { id: id(2), title: ACTIVE, documentNumber: ACTIVE, text: ACTIVE, urls: [] };
  const documents = await Promise.all(
    [shown, own].map(async (it) => ({ ...it, ...times, textHash: await textHash(it.text) })),
  );
  const context = { exact: ACTIVE, prefix: ACTIVE, suffix: ACTIVE };
  const annotations = [
    made(3, id(1), NOTICE, { exact: WORDS }),
    made(4, id(1), NOTICE, context),
    made(5, id(2), 'https://a.cn/#<script>', context),
  ];
  return Buffer.from(JSON.stringify(toJsonLd({ documents, annotations })));
}

let stage: Stage;
let page: Page;
const ran: string[] = [];
beforeAll(async () => {
  stage = await openStage('tests/sites');
  stage.context.on('page', watch);
  page = await stage.person.open(NOTICE);
});
afterAll(() => stage.close());

function watch(opened: Page): void {
  opened.on('dialog', (dialog) => {
    ran.push(`${opened.url()}: ${dialog.message()}`);
    dialog.dismiss();
  });
  opened.on('request', (request) => {
    if (/\/x$/.test(request.url())) ran.push(request.url());
  });
}

/** Elements that only active content would have made. */
const made = (opened: Page) =>
  opened.locator('img[src=x], svg[onload], iframe[srcdoc], [onerror]').count();

it('is text in the options page, from the dry run to the list', async () => {
  const options = await stage.context.newPage();
  await options.goto(`${stage.origin}/options.html`);
  await options.locator('input[type=file]').setInputFiles({
    name: `${ACTIVE.replaceAll('/', '')}.jsonld`,
    mimeType: 'application/ld+json',
    buffer: await hostileFile(),
  });
  await expect.poll(() => options.getByRole('alert').textContent()).toContain('<script>');
  await options.getByRole('button', { name: '导入', exact: true }).click();
  await expect.poll(() => options.locator('#documents ~ ul').textContent()).toContain(ACTIVE);
  await options.getByRole('checkbox').last().check();
  await options.getByRole('button', { name: '删除所选文件及其标注' }).click();
  expect(await made(options)).toBe(0);
  expect(await options.title()).toBe('设置 · 政策透镜');
});

it('is text in the panel', async () => {
  const panel = await stage.person.panel(page);
  await panel.getByRole('tab', { name: /标注/ }).click();
  await expect.poll(() => panel.getByRole('textbox').last().inputValue()).toBe(ACTIVE);
  // A slash parts the levels of a tag.
  const tag = ACTIVE.replaceAll('/', ' › ');
  expect(await panel.locator('.tags').last().textContent()).toContain(tag);
  expect(await made(panel)).toBe(0);
  expect(await panel.title()).toBe('政策透镜');
});

it('is text in the refusal of a file', async () => {
  const panel = await stage.person.panel(page);
  await panel.getByRole('tab', { name: /标注/ }).click();
  const broken = { type: 'AnnotationCollection', 'policylens:documents': [], [ACTIVE]: ACTIVE };
  await panel.locator('input[type=file]').setInputFiles({
    name: 'broken.jsonld',
    mimeType: 'application/ld+json',
    buffer: Buffer.from(JSON.stringify(broken)),
  });
  await expect.poll(() => panel.getByRole('alert').textContent()).toContain('未导入');
  expect(await made(panel)).toBe(0);
});

it('is text in the card over the page', async () => {
  await page.bringToFront();
  await expect.poll(async () => (await all(page)).includes(WORDS)).toBe(true);
  const name = (await marked(page, 'annotation')).includes(WORDS) ? 'annotation' : 'review';
  const { x, y } = await placeOf(page, name, WORDS);
  await page.mouse.click(x, y);
  await expect.poll(() => overlayText(page)).toContain('<script>');
  expect(await made(page)).toBe(0);
});

it('has run nowhere', () => {
  expect(ran).toEqual([]);
});

const all = async (opened: Page) => [
  ...(await marked(opened, 'annotation')),
  ...(await marked(opened, 'review')),
];
