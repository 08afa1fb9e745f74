import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage, type Stage } from './extension.ts';
import { marked, untilMarked } from './marks.ts';
import { overlayText, select } from './person.ts';

const NOTICE = 'http://www.yunze.gov.cn/yunze-2026.html';
const CITY = '建设高价值专利培育中心10家';

let stage: Stage;
let page: Page;
let panel: Page;
beforeAll(async () => {
  stage = await openStage('tests/sites');
  page = await stage.person.open(NOTICE);
  await stage.person.badge(page);
});
afterAll(() => stage.close());

interface Heard {
  role: string;
  name: string;
}

/** What a screen reader is told of a page: role and name of everything that has both, in order. */
async function heard(of: Page): Promise<Heard[]> {
  const debug: CDPSession = await of.context().newCDPSession(of);
  const { nodes } = await debug.send('Accessibility.getFullAXTree');
  await debug.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: `${role?.value}`, name: `${name?.value ?? ''}` }))
    .filter(({ name }) => name !== '');
}

it('hears every mark of the page in the panel: its kind, its words, its clause, in order', async () => {
  await select(page, CITY);
  await expect.poll(() => overlayText(page)).toContain('整条');
  await page.keyboard.press('1');
  await untilMarked(page, 'annotation', CITY);
  panel = await stage.person.panel(page);
  await panel.getByText('全部标记').click();
  const inPanel = async () =>
    (await heard(panel))
      .filter(({ role, name }) => role === 'button' && /^(目标|时限|责任单位|标注) /.test(name))
      .map(({ name }) => name);
  const kinds = { target: '目标', deadline: '时限', department: '责任单位', annotation: '标注' };
  await expect.poll(async () => (await inPanel()).length).toBeGreaterThan(30);
  const listed = await inPanel();
  // The doubtful ones wave, whatever their kind.
  const doubtful = (await marked(page, 'review')).map((it) => it.replace(/\s/g, ''));
  expect(doubtful.length).toBeGreaterThan(0);
  for (const [name, kind] of Object.entries(kinds)) {
    const words = listed.filter((it) => it.startsWith(kind)).map((it) => it.split(' ')[1]);
    const plain = (await marked(page, name)).map((it) => it.replace(/\s/g, ''));
    expect(words.filter((it) => !doubtful.includes(it ?? ''))).toEqual(plain);
  }
  expect(doubtful.filter((it) => !listed.some((name) => name.split(' ')[1] === it))).toEqual([]);
  const at = listed.findIndex((it) => it.startsWith(`目标 ${CITY}`));
  expect(listed.slice(at, at + 3)).toEqual([
    `目标 ${CITY} 二（一）1`,
    `标注 ${CITY} 二（一）1`,
    '时限 到2027年底 二（一）1',
  ]);
});

it('hears the card of a mark as a dialog named after its kind, with a list of what else is there', async () => {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await expect.poll(() => overlayText(page)).toBe('');
  await panel.getByRole('button', { name: `目标 ${CITY}` }).click();
  await expect.poll(() => marked(page, 'focus')).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => overlayText(page)).toContain('此处另有');
  const told = await heard(page);
  expect(told).toContainEqual({ role: 'dialog', name: '目标' });
  expect(told).toContainEqual({ role: 'list', name: '此处另有' });
  expect(told).toContainEqual({ role: 'button', name: `标注 ${CITY}` });
});
