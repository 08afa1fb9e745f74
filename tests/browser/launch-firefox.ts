import { setTimeout } from 'node:timers/promises';
import { type Browser, launch, type Page, TimeoutError } from 'puppeteer-core';
import { ensureFirefox } from './ensure.ts';
import { environment } from './environment.ts';

/** As in wxt.config.ts. */
const EXTENSION_ID = 'policylens@policylens.local';
/** Firefox gives each installation an address of its own; the tests need one they know. */
const EXTENSION_HOST = '5f1c9d5e-6a53-4c0e-9f25-9d0f6d6b7a11';

export interface FirefoxOptions {
  /** Folder of the built, unpacked extension. */
  extension: string;
  /** Folder of the browser profile; the same folder again is a restart. */
  profile: string;
  /** Where what is downloaded goes. */
  downloads: string;
  /** Names that are answered from loopback, with the port in the address. */
  hosts: readonly string[];
}

export interface Firefox {
  browser: Browser;
  /** `moz-extension://…` */
  origin: string;
  /** A page of the extension in a tab of its own, once `selector` is in it. */
  openOwn(path: string, selector: string): Promise<Page>;
  /** A click on the toolbar button, for the tab that is in front. */
  clickToolbarButton(): Promise<void>;
  /** The address shown in the sidebar; empty while it is closed. */
  sidebar(): Promise<string>;
}

/** Starts Firefox with the extension, over WebDriver BiDi. Close with `browser.close()`. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: ensureFirefox(),
    headless: true,
    userDataDir: options.profile,
    // For the toolbar and the sidebar, which are no pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(options),
    env: environment('zh-CN'),
  });
  await browser.installExtension(options.extension);
  const origin = `moz-extension://${EXTENSION_HOST}`;
  const { connection } = browser as unknown as Inside;
  return {
    browser,
    origin,
    openOwn: (path, selector) => openOwn(browser, origin + path, selector),
    clickToolbarButton: async () => {
      await inChrome(connection, CLICK_BUTTON);
    },
    sidebar: async () => String(await inChrome(connection, SIDEBAR_ADDRESS)),
  };
}

function preferences({ hosts, downloads }: FirefoxOptions): Record<string, unknown> {
  return {
    'network.dns.localDomains': hosts.join(','),
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: EXTENSION_HOST }),
    // An extension loaded for a test leaves with the browser; what it stored stays, as that of an installed one does.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // A right that is asked for is given: no test can press the button of the question.
    'extensions.webextOptionalPermissionPrompts': false,
    'intl.accept_languages': 'zh-CN',
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
  };
}

/**
 * Firefox never says that a page of an extension has loaded, so the page is asked itself; asked while the empty page
 * gives way to it, Firefox answers with an error of its own.
 */
async function openOwn(browser: Browser, url: string, selector: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(url).catch(() => {});
  const until = Date.now() + PATIENCE;
  for (;;) {
    try {
      await page.waitForSelector(selector);
      return page;
    } catch (error) {
      if (Date.now() > until || error instanceof TimeoutError) throw error;
      await setTimeout(ASKED_EVERY);
    }
  }
}

/** On a busy machine the empty page takes its time. In ms. */
const PATIENCE = 30_000;
const ASKED_EVERY = 100;

const CLICK_BUTTON = `{
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${EXTENSION_ID}');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

const SIDEBAR_ADDRESS = `SidebarController.isOpen
  ? document.querySelector('#sidebar').contentDocument?.querySelector('browser')?.currentURI?.spec ?? ''
  : ''`;

/** Evaluates in the browser's own window. */
async function inChrome(connection: Connection, expression: string): Promise<unknown> {
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: { context: string; url: string }[] };
  };
  const window = tree.result.contexts.find(({ url }) => url.endsWith('browser.xhtml'));
  const answer = (await connection.send('script.evaluate', {
    expression,
    awaitPromise: true,
    target: { context: window?.context },
  })) as { result: { result?: { value?: unknown } } };
  return answer.result.result?.value;
}

interface SerializedNode {
  value?: {
    nodeType: number;
    nodeValue?: string;
    localName?: string;
    children?: SerializedNode[];
    shadowRoot?: SerializedNode | null;
  };
}

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

/** What puppeteer keeps to itself: the connection that speaks the protocol. */
interface Inside {
  connection: Connection;
}

/** All text in closed shadow roots of the page: what the extension shows over it. */
export async function shadowText(page: Page): Promise<string> {
  const { connection } = page.browser() as unknown as Inside;
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  const answer = (await connection.send('script.evaluate', {
    expression: 'document.documentElement',
    awaitPromise: false,
    target: { context },
    serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
  })) as { result: { result: SerializedNode } };
  return inShadow(answer.result.result);
}

function inShadow({ value }: SerializedNode): string {
  const own = value?.shadowRoot ? textOf(value.shadowRoot) : '';
  return own + (value?.children ?? []).map(inShadow).join('');
}

function textOf({ value }: SerializedNode): string {
  if (value === undefined || value.localName === 'style') return '';
  return (value.nodeValue ?? '') + (value.children ?? []).map(textOf).join('');
}
