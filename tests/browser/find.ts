import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Where a Chromium-based browser is looked for, best first. `POLICYLENS_BROWSER` overrules. */
const PLACES: Partial<Record<NodeJS.Platform, () => string[]>> = {
  linux: () => [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: () => [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: () =>
    [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].flatMap((path) =>
      WINDOWS_ROOTS.flatMap((name) => process.env[name] ?? []).map((root) => join(root, path)),
    ),
};

/** Path of a Chromium, Chrome or Edge on this machine, or of Playwright's own download; undefined if there is none. */
export function findBrowser(): string | undefined {
  const overruled = process.env.POLICYLENS_BROWSER;
  const places = overruled
    ? [overruled]
    : [...(PLACES[process.platform]?.() ?? []), chromium.executablePath()];
  return places.find((path) => existsSync(path));
}
