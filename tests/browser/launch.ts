import { type BrowserContext, chromium, type Worker } from 'playwright';
import { ensureBrowser } from './ensure.ts';

/** Connections of the browser's own that have nothing to do with the extension. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

export interface LaunchOptions {
  /** Folder of the built, unpacked extension. */
  extension: string;
  /** Folder of the browser profile; the same folder again is a restart. */
  profile: string;
  /** Every `*.gov.cn` and `*.example` name is answered from this port on loopback. */
  port: number;
  headless?: boolean;
  language?: string;
}

export interface Launched {
  context: BrowserContext;
  background: Worker;
  /** `chrome-extension://…` */
  origin: string;
}

/** Starts the browser with the extension loaded. Close with `context.close()`. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  const { extension, profile, port, headless = true, language = 'zh-CN' } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    headless,
    locale: language,
    viewport: headless ? { width: 1366, height: 820 } : null,
    args: [
      ...QUIET,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--lang=${language}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP *.gov.cn:80 127.0.0.1:${port}, MAP *.example:80 127.0.0.1:${port}, MAP *.example.com:80 127.0.0.1:${port}`,
    ],
  });
  const background = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, background, origin: new URL(background.url()).origin };
}
