import { type Browser, chromium, type Page } from 'playwright';
import { build } from 'vite';
import { ensureBrowser } from '../../browser/ensure.ts';

/** Bundles a module of this folder so that a page can run it. */
export async function bundled(module: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: new URL(module, import.meta.url).pathname,
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`${module} was not bundled`);
  const [chunk] = first.output;
  return chunk.code;
}

/** Opens an empty page in the machine's Chromium, does the work in it, and closes the browser. */
export async function inBrowser<T>(work: (page: Page) => Promise<T>): Promise<T> {
  const browser: Browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}
