import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';

/** Where the browsers of one family are looked for, best first; `variable` in the environment overrules. */
interface Family {
  variable: string;
  linux: readonly string[];
  darwin: readonly string[];
  /** Below the folders of programs. */
  win32: readonly string[];
}

const CHROMIUM: Family = {
  variable: 'POLICYLENS_BROWSER',
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const FIREFOX: Family = {
  variable: 'POLICYLENS_FIREFOX',
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['Mozilla Firefox\\firefox.exe'],
};

const WINDOWS_ROOTS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Path of a Chromium, Chrome or Edge on this machine, or of Playwright's own download; undefined if there is none. */
export function findBrowser(): string | undefined {
  return firstOf([...placesOf(CHROMIUM), chromium.executablePath()]);
}

/** Path of a Firefox on this machine; undefined if there is none. Playwright's own takes no extension. */
export function findFirefox(): string | undefined {
  return firstOf(placesOf(FIREFOX));
}

function placesOf(family: Family): readonly string[] {
  const overruled = process.env[family.variable];
  if (overruled) return [overruled];
  if (process.platform === 'linux' || process.platform === 'darwin')
    return family[process.platform];
  return family.win32.flatMap((path) =>
    WINDOWS_ROOTS.flatMap((name) => process.env[name] ?? []).map((root) => join(root, path)),
  );
}

function firstOf(places: readonly string[]): string | undefined {
  return places.find((path) => existsSync(path));
}
