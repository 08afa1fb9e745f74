import type { BrowserContext, CDPSession, Page, Worker } from 'playwright';
import type { browser } from 'wxt/browser';
import type { Launched } from '../browser/launch.ts';
import type { InPage } from './in-page.ts';

/** As the functions see it that are evaluated in the extension's background. */
declare const chrome: typeof browser;

/** What a person does with the extension, and what they see: the words the end-to-end stories are told in. */
export interface Person {
  open(url: string): Promise<Page>;
  /** The count on the toolbar button of the page's tab, once there is one. */
  badge(page: Page): Promise<string>;
  /** The side panel of the page's tab, opened as a tab of its own: headless browsers have no side. */
  panel(page: Page): Promise<Page>;
  clickToolbarButton(page: Page): Promise<void>;
  /** How many side panels are open in the browser; they are no pages of the context. */
  sidePanels(): Promise<number>;
}

export function personWith({ context, background, origin }: Launched): Person {
  return {
    open: async (url) => {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    badge: (page) => untilBadge(background, page),
    panel: async (page) => {
      const tab = await tabOf(background, page);
      const panel = await context.newPage();
      await panel.goto(`${origin}/sidepanel.html?tab=${tab}`);
      return panel;
    },
    clickToolbarButton: (page) => triggerAction(context, page, new URL(origin).host),
    sidePanels: () =>
      background.evaluate(
        async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length,
      ),
  };
}

async function tabOf(background: Worker, page: Page): Promise<number> {
  await page.bringToFront();
  return background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return tab?.id ?? -1;
  });
}

async function untilBadge(background: Worker, page: Page): Promise<string> {
  const tabId = await tabOf(background, page);
  for (let tries = 0; tries < 100; tries++) {
    const text = await background.evaluate(
      (id) => chrome.action.getBadgeText({ tabId: id }),
      tabId,
    );
    if (text !== '') return text;
    await page.waitForTimeout(100);
  }
  return '';
}

/** Selects the first occurrence of `words` inside one element's text, as a mouse would. */
export async function select(page: InPage, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    // From the document: a hostile page has its own `document.body`.
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (!node.parentElement?.closest('head, script')) nodes.push(node);
    }
    let text = ''; // a hostile page has its own ideas of `Array.map`
    for (const { data } of nodes) text += data;
    const at = text.indexOf(wanted);
    if (at < 0) throw new Error(`not on the page: ${wanted}`);
    const locate = (offset: number): [Text, number] => {
      let before = 0;
      for (const node of nodes) {
        if (offset <= before + node.data.length) return [node, offset - before];
        before += node.data.length;
      }
      throw new Error('past the end');
    };
    const range = document.createRange();
    range.setStart(...locate(at));
    range.setEnd(...locate(at + wanted.length));
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, words);
}

interface DomNode {
  nodeValue?: string;
  nodeName: string;
  backendNodeId: number;
  children?: DomNode[];
  contentDocument?: DomNode;
  shadowRoots?: DomNode[];
}

/** All text in closed shadow roots of the page: what the extension shows over it. */
export async function overlayText(page: Page): Promise<string> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: DomNode;
  };
  await session.detach();
  const inShadow = (node: DomNode): string =>
    [...(node.shadowRoots ?? []).map(textOf), ...insideOf(node).map(inShadow)].join('');
  return inShadow(root);
}

/** The box of the first thing that floats over the page, the map aside, in CSS pixels of the viewport. */
export async function overlayBox(
  page: Page,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
    root: DomNode;
  };
  const above = shadowRootsOf(root).flatMap(({ children = [] }) => children);
  const floating = above.find(({ nodeName }) => nodeName.toLowerCase() !== 'svg');
  if (!floating) throw new Error('nothing floats over the page');
  const { model } = await session.send('DOM.getBoxModel', {
    backendNodeId: floating.backendNodeId,
  });
  await session.detach();
  const [x = 0, y = 0] = model.border;
  return { x, y, width: model.width, height: model.height };
}

const shadowRootsOf = (node: DomNode): DomNode[] => [
  ...(node.shadowRoots ?? []),
  ...insideOf(node).flatMap(shadowRootsOf),
];

/** Children, and what a frame shows. */
const insideOf = ({ children = [], contentDocument }: DomNode): DomNode[] => [
  ...children,
  ...(contentDocument ? [contentDocument] : []),
];

function textOf(node: DomNode): string {
  if (node.nodeName === 'STYLE') return '';
  return (
    (node.nodeName === '#text' ? (node.nodeValue ?? '') : '') +
    (node.children ?? []).map(textOf).join('')
  );
}

/** A click on the toolbar button, which grants `activeTab`. */
async function triggerAction(context: BrowserContext, page: Page, id: string): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind the context');
  const debug = await browser.newBrowserCDPSession();
  const send = debug.send.bind(debug) as (method: string, parameters: object) => Promise<unknown>;
  await page.bringToFront();
  const { targetInfos } = (await send('Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    targetInfos: { targetId: string; url: string }[];
  };
  const target = targetInfos.find((it) => it.url === page.url());
  if (!target) throw new Error(`no tab target for ${page.url()}`);
  await send('Extensions.triggerAction', { id, targetId: target.targetId });
}

/** The name that a screen reader hears of what has the focus, in closed shadow roots too. */
export async function focusedName(page: Page): Promise<string> {
  const debug: CDPSession = await page.context().newCDPSession(page);
  const { nodes } = await debug.send('Accessibility.getFullAXTree');
  await debug.detach();
  const focused = nodes.filter(({ properties }) =>
    properties?.some(({ name, value }) => name === 'focused' && value.value === true),
  );
  return `${focused.at(-1)?.name?.value ?? ''}`;
}
