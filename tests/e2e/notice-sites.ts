import { readFile } from 'node:fs/promises';
import * as OpenCC from 'opencc-js/cn2t';
import type { BrowserContext } from 'playwright';

/** The notice of tests/sites as its own site has it at the moment, and as others do. */
export interface NoticeSites {
  /** Changes the text on its own site. */
  edit(change: (html: string) => string): void;
  /** As at the beginning. */
  restore(): void;
}

export const HOME = 'http://www.yunze.gov.cn/yunze-2026.html';
export const OLD_ADDRESS = 'http://www.yunze.gov.cn/2026/12.html';
export const REPOST = 'http://www.jianghe.gov.cn/zcwj/t2026_0417.html';
export const FRAMED = 'http://portal.jianghe.gov.cn/show.html';
export const MIRROR = 'http://mirror.jianghe.gov.cn/tw/12.html';

/** Serves the notice at `HOME`, and what leads to it, shows it in a frame, reposts it and mirrors it. */
export async function serveNotice(context: BrowserContext): Promise<NoticeSites> {
  const original = await readFile('tests/sites/yunze-2026.html', 'utf8');
  let html = original;
  const pages: Record<string, () => string> = {
    [HOME]: () => html,
    [`${HOME}?from=12`]: () => html,
    [REPOST]: () => repost(original),
    [MIRROR]: () => mirror(original),
    [FRAMED]: () =>
      `<!DOCTYPE html><title>江禾省政策库</title><h1>政策库</h1><iframe src="${HOME}" width="900" height="700"></iframe>`,
  };
  for (const [url, body] of Object.entries(pages)) {
    await context.route(url, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: body() }),
    );
  }
  await context.route(OLD_ADDRESS, (route) =>
    route.fulfill({ status: 302, headers: { location: `${HOME}?from=12` } }),
  );
  return {
    edit: (change) => {
      html = change(html);
    },
    restore: () => {
      html = original;
    },
  };
}

/** The article alone, its paragraphs parted by line breaks, in half-width, under the province's own head. */
function repost(html: string): string {
  const article = /<div class="TRS_Editor">.*?<\/div>/su.exec(html)?.[0] ?? '';
  const lines = article
    .replace(/<style.*?<\/style>/su, '')
    .replace(/<\/?(?:strong|span)[^>]*>/gu, '')
    .replace(/<p[^>]*>\s*(.*?)<\/p>/gsu, '$1<br><br>\n')
    .normalize('NFKC');
  const title = /<h1>(.*?)<\/h1>/u.exec(html)?.[1] ?? '';
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}-江禾省人民政府</title></head>
<body><table><tr><td><font size="5">${title}</font></td></tr><tr><td id="zoom">${lines}</td></tr></table></body></html>`;
}

/** In Traditional characters, some with their pinyin behind them. */
function mirror(html: string): string {
  const traditional = OpenCC.Converter({ from: 'cn', to: 't' })(html);
  return traditional.replace(/產權(?=[^<>"]*<)/gu, '產(chǎn)權(quán)');
}
