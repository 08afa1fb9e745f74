import { mkdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { chromium, type Page } from 'playwright';
import { createViteServer } from 'vitest/node';
import { ensureBrowser } from '../browser/ensure.ts';
import type { StateName } from './states.ts';

/**
 * `npm run screenshots`: every screen of the panel, the options, the first-run page and the library in every variant,
 * as pictures in `.output/screens`. Words after the command take only those whose name holds one of them: `take.ts
 * ledger-many`.
 */
const FOLDER = resolve('.output/screens');
const PANEL_WIDTHS = [320, 400];
const TAB_WIDTHS = [320, 1024, 1440];
const WIDTHS = [...new Set([...PANEL_WIDTHS, ...TAB_WIDTHS])];
const SCHEMES = ['light', 'dark', 'forced'] as const;
const LANGUAGES = ['zh', 'en'];

interface Screen {
  name: string;
  /** The page it is on, if not the panel. */
  page?: 'options' | 'welcome';
  state: StateName | 'used';
  tab?: string;
  /** Its list goes on for long: it is shown as a panel shows it. */
  long?: true;
  /** What the person does before the picture is taken. */
  act?(page: Page): Promise<void>;
}

const TABS = ['overview', 'ledger', 'targets', 'deadlines', 'annotations'];

const choose = (nth: number, value: string) => async (page: Page) => {
  await page.locator('.picker select').nth(nth).selectOption(value);
};

const press = (selector: string) => (page: Page) => page.locator(selector).first().click();

const SCREENS: readonly Screen[] = [
  ...(['empty', 'one', 'many'] as const).flatMap((state) =>
    TABS.map((tab) => ({ name: `${tab}-${state}`, state, tab })),
  ),
  { name: 'review', state: 'reviewing', long: true, act: press('.begin-review .button') },
  {
    name: 'review-many',
    state: 'many',
    act: press('.begin-review .button'),
  },
  {
    name: 'review-menu',
    long: true,
    state: 'reviewing',
    act: async (page) => {
      await press('.begin-review .button')(page);
      await press('.review-head [aria-haspopup]')(page);
    },
  },
  { name: 'review-correct', state: 'correcting', long: true, act: press('.begin-review .button') },
  { name: 'annotations-passages', state: 'annotated', tab: 'annotations' },
  { name: 'annotations-300', state: 'manyAnnotated', tab: 'annotations' },
  { name: 'export-menu', state: 'one', long: true, act: press('.head-menu button') },
  { name: 'options-first', page: 'options', state: 'empty' },
  { name: 'options-used', page: 'options', state: 'used' },
  { name: 'welcome', page: 'welcome', state: 'empty' },
  ...[2, 14].map((marks) => ({
    name: `welcome-card-${marks}`,
    page: 'welcome' as const,
    state: 'empty' as const,
    act: async (page: Page) => {
      for (let mark = 0; mark < marks; mark++) await page.keyboard.press('Alt+Shift+J');
    },
  })),
  { name: 'loading', state: 'loading' },
  { name: 'no-notice', state: 'noReader' },
  { name: 'ledger-mine', state: 'mine', tab: 'ledger' },
  { name: 'ledger-hidden-task', state: 'hiddenTask', tab: 'ledger' },
  ...['ledger', 'targets', 'deadlines'].map((tab) => ({
    name: `${tab}-elsewhere`,
    state: 'elsewhere' as const,
    tab,
  })),
  { name: 'ledger-by-body', state: 'one', tab: 'ledger', act: choose(0, 'body') },
  { name: 'ledger-by-deadline', state: 'one', tab: 'ledger', act: choose(0, 'deadline') },
  {
    name: 'targets-table',
    state: 'one',
    tab: 'targets',
    act: (page) => page.locator('.tools .plain').click(),
  },
  {
    name: 'ledger-search',
    state: 'one',
    tab: 'ledger',
    act: (page) => page.getByRole('searchbox').fill('公安 執法'),
  },
  {
    name: 'ledger-nothing',
    state: 'one',
    tab: 'ledger',
    act: (page) => page.getByRole('searchbox').fill('航天'),
  },
  {
    name: 'ledger-editor',
    state: 'mine',
    tab: 'ledger',
    act: (page) => page.locator('.joined .button').last().click(),
  },
  {
    name: 'ledger-focus',
    state: 'one',
    tab: 'ledger',
    act: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('j');
    },
  },
];

/** A view of the library, over so many documents. */
interface LibraryScreen {
  view: string;
  documents: number;
  /** What its picture is called, if not as the view. */
  name?: string;
  sought?: string;
  act?(page: Page): Promise<void>;
}

const LIBRARY_SCREENS: readonly LibraryScreen[] = [
  ...['documents', 'exchange', 'restore', 'compare', 'counts', 'deadlines', 'coders'].flatMap(
    (view) => [0, 1, 30].map((documents) => ({ view, documents })),
  ),
  ...[0, 30].map((documents) => ({ view: 'search', documents })),
  { view: 'search', documents: 30, name: 'search-found', sought: '商標 执法' },
  { view: 'search', documents: 30, name: 'search-nothing', sought: '航天' },
  { view: 'text', documents: 1 },
  { view: 'dry-run', documents: 30 },
  { view: 'codebook', documents: 0 },
  {
    view: 'documents',
    documents: 30,
    name: 'documents-chosen',
    act: async (page) => {
      await page.locator('.open').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Shift+ArrowDown');
      await page.keyboard.press('Space');
    },
  },
  {
    view: 'documents',
    documents: 30,
    name: 'documents-grouped',
    act: (page) => choose(0, 'region')(page),
  },
];

const wanted = process.argv.slice(2);
const server = await createViteServer({
  configFile: false,
  root: resolve('.'),
  logLevel: 'error',
  plugins: [preact()],
  server: { host: '127.0.0.1', port: 0 },
});
await server.listen();
const origin = server.resolvedUrls?.local[0] ?? '';
if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let taken = 0;
for (const scheme of SCHEMES) {
  for (const width of WIDTHS) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      deviceScaleFactor: 2,
      ...coloursOf(scheme),
    });
    const page = await context.newPage();
    for (const language of LANGUAGES) {
      for (const screen of SCREENS) {
        if (!(screen.page ? TAB_WIDTHS : PANEL_WIDTHS).includes(width)) continue;
        const name = `${screen.name}-${width}-${scheme}-${language}`;
        // The person's own colours are the same at any width, in any language.
        if (scheme === 'forced' && (width < 400 || language !== 'zh')) continue;
        if (wanted.length > 0 && !wanted.some((words) => name.includes(words))) continue;
        await take(page, screen, language, join(FOLDER, `${name}.png`));
        taken++;
      }
    }
    await context.close();
  }
}
for (const scheme of SCHEMES) {
  for (const width of TAB_WIDTHS) {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      ...coloursOf(scheme),
    });
    const page = await context.newPage();
    for (const language of LANGUAGES) {
      for (const { view, documents, name: called = view, sought = '', act } of LIBRARY_SCREENS) {
        const name = `${called}-${documents}-${width}-${scheme}-${language}`;
        if (scheme === 'forced' && (width !== 1024 || language !== 'zh')) continue;
        if (wanted.length > 0 && !wanted.some((words) => name.includes(words))) continue;
        const query = `view=${view}&documents=${documents}&language=${language}&sought=${sought}`;
        await page.goto(`${origin}tests/screens/across.html?${query}`);
        await page.locator('.library').waitFor();
        await act?.(page);
        if (sought !== '') await page.locator('.hits-told:not(:empty)').waitFor();
        await page.waitForTimeout(50);
        await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' });
        taken++;
      }
    }
    await context.close();
  }
}
await browser.close();
await server.close();
process.stdout.write(`${taken} screens in ${FOLDER}\n`);

/** The person's own colours are looked at on black, where what was drawn for paper goes wrong first. */
function coloursOf(scheme: (typeof SCHEMES)[number]) {
  return scheme === 'forced'
    ? ({ forcedColors: 'active', colorScheme: 'dark' } as const)
    : { colorScheme: scheme };
}

async function take(page: Page, screen: Screen, language: string, path: string): Promise<void> {
  const { state, tab, act, page: file = 'screen' } = screen;
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 400, height: 900 });
  await page.goto(`${origin}tests/screens/${file}.html?state=${state}&language=${language}`);
  await page.locator('.panel, .options, .welcome').waitFor();
  if (tab !== undefined) await page.locator(`#tab-${tab}`).click();
  await act?.(page);
  await page.waitForTimeout(50);
  if (!state.startsWith('many') && !screen.long && file === 'screen') await growToContent(page);
  await page.screenshot({ path, animations: 'disabled', fullPage: file !== 'screen' });
}

/** The whole of a short screen in one picture; a long one is shown as a panel shows it. */
async function growToContent(page: Page): Promise<void> {
  const height = await page.evaluate(() => {
    const main = document.querySelector('main');
    const head = document.querySelector('.panel-head')?.getBoundingClientRect().height ?? 0;
    return head + (main?.scrollHeight ?? 0);
  });
  const width = page.viewportSize()?.width ?? 400;
  await page.setViewportSize({ width, height: Math.max(480, Math.ceil(height)) });
}
