import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, findFirefox } from './find.ts';
import { findProgram } from './find-program.ts';

const NO_BROWSER =
  'No browser found: install Chromium, Chrome or Edge (on Debian: apt-get install chromium fonts-noto-cjk), or set POLICYLENS_BROWSER to the path of one.';
const NO_FIREFOX =
  'No Firefox found: install Firefox 140 or newer (on Debian: apt-get install firefox-esr), or set POLICYLENS_FIREFOX to the path of one.';

/** The browser to use; installs one where the machine allows it, or throws one sentence on what to do. */
export function ensureBrowser(): string {
  const install = () =>
    installWithApt('chromium', 'fonts-noto-cjk') ||
    run('npx', ['playwright', 'install', 'chromium']);
  return found(findBrowser, install, NO_BROWSER);
}

/** The Firefox to use, in the same way. */
export function ensureFirefox(): string {
  return found(findFirefox, () => installWithApt('firefox-esr', 'fonts-noto-cjk'), NO_FIREFOX);
}

const NO_OFFICE =
  'No LibreOffice found: spreadsheets are not read back by it (on Debian: apt-get install libreoffice-calc-nogui).';
const NO_XMLLINT =
  'No xmllint found: nothing is compared with the schemas of REFI-QDA (on Debian: apt-get install libxml2-utils).';

/** LibreOffice, by which spreadsheets that leave are read back; in the same way. */
export function ensureOffice(): string {
  const install = () => installWithApt('libreoffice-calc-nogui');
  return found(() => findProgram('soffice'), install, NO_OFFICE);
}

/** xmllint, by which what leaves is compared with its schemas; in the same way. */
export function ensureXmllint(): string {
  return found(
    () => findProgram('xmllint'),
    () => installWithApt('libxml2-utils'),
    NO_XMLLINT,
  );
}

function found(find: () => string | undefined, install: () => boolean, hint: string): string {
  const browser = find() ?? (install() ? find() : undefined);
  if (!browser) throw new Error(hint);
  return browser;
}

/** Debian and its kin, as root; without the fonts Chinese is boxes. */
function installWithApt(...packages: string[]): boolean {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  return run('apt-get', ['update']) && run('apt-get', ['install', '-y', ...packages]);
}

/** Its output goes to stderr, so that a command's own stdout stays clean. */
function run(command: string, words: string[]): boolean {
  process.stderr.write(`Looking for what the tests need; trying: ${command} ${words.join(' ')}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { stdio: ['ignore', 2, 2], env }).status === 0;
}

/** What cannot be had is said; the tests go on without all but Chromium, and say so too. */
if (import.meta.main) {
  for (const ensure of [ensureFirefox, ensureOffice, ensureXmllint, ensureBrowser]) {
    try {
      ensure();
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`);
      process.exitCode = ensure === ensureBrowser ? 1 : 0;
    }
  }
}
