import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Worker } from 'playwright';
import type { browser } from 'wxt/browser';
import { ensureBrowser } from './ensure.ts';
import { environment } from './environment.ts';

/** Connections of the browser's own that have nothing to do with the extension. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Nobody looks at a headless browser: drawing as a graphics card would is work for nothing. */
const UNSEEN = ['--disable-gpu'];

export interface LaunchOptions {
  /** Folder of the built, unpacked extension. */
  extension: string;
  /** Folder of the browser profile; the same folder again is a restart. */
  profile: string;
  /** Every `*.gov.cn` and `*.example` name is answered from this port on loopback. */
  port: number;
  headless?: boolean;
  /** Of the browser's interface; the machine's own without it. */
  language?: string;
  /** Leaves the first-run page open that a new profile begins with. */
  welcome?: boolean;
  /** Keeps pages that are left, as every browser does but a driven one. */
  backForwardCache?: boolean;
}

export interface Launched {
  context: BrowserContext;
  background: Worker;
  /** `chrome-extension://…` */
  origin: string;
}

/** Starts the browser with the extension loaded. Close with `context.close()`. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const {
    extension,
    profile,
    port,
    headless = true,
    language,
    backForwardCache,
    welcome,
  } = options;
  if (language !== undefined) await speak(profile, language);
  const names = ['*.gov.cn', '*.example', '*.example.com'];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    headless,
    env: environment(language),
    ...(language !== undefined && { locale: language }),
    viewport: headless ? { width: 1366, height: 820 } : null,
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(backForwardCache ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      ...QUIET,
      ...(headless ? UNSEEN : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(language === undefined ? [] : [`--lang=${language}`]),
      '--enable-unsafe-extension-debugging',
      `--host-resolver-rules=${names.map((name) => `MAP ${name}:80 127.0.0.1:${port}`).join(', ')}`,
    ],
  });
  const background = await load(context, extension);
  await untilWelcomed(background, welcome ?? false);
  return { context, background, origin: background.url().split('/').slice(0, 3).join('/') };
}

/** What a new profile asks pages for: one that the browser opens by itself may run before it is told otherwise. */
async function speak(profile: string, language: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  const languages = [...new Set([language, language.replace(/-.*/u, '')])].join();
  await mkdir(dirname(file), { recursive: true });
  const intl = { accept_languages: languages, selected_languages: languages };
  await writeFile(file, JSON.stringify({ intl }));
}

/** Over the debugger: Chrome and Edge no longer take `--load-extension`, Chromium takes both. */
export async function load(context: BrowserContext, extension: string): Promise<Worker> {
  const debug = await (context.browser() as Browser).newBrowserCDPSession();
  const started = context.waitForEvent('serviceworker');
  // Playwright's types of the protocol are older than this method.
  await (debug.send as (method: string, parameters: object) => Promise<unknown>)(
    'Extensions.loadUnpacked',
    { path: extension },
  );
  return started;
}

/** As the function sees it that is evaluated in the extension's background. */
declare const chrome: typeof browser;

/** A new profile begins with the first-run page: it would be in front of every other. */
async function untilWelcomed(background: Worker, keep: boolean): Promise<void> {
  await background.evaluate(async (keep) => {
    const welcomed = async () => (await chrome.storage.local.get('welcomed')).welcomed === true;
    while (!(await welcomed())) await new Promise((later) => setTimeout(later, 50));
    if (keep) return;
    for (const { documentUrl = '', tabId } of await chrome.runtime.getContexts({
      contextTypes: ['TAB'],
    })) {
      if (documentUrl.endsWith('/welcome.html')) await chrome.tabs.remove(tabId);
    }
  }, keep);
}
