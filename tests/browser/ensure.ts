import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find.ts';

const HINT =
  'No browser found: install Chromium, Chrome or Edge (on Debian: apt-get install chromium fonts-noto-cjk), or set POLICYLENS_BROWSER to the path of one.';

/** The browser to use; installs one where the machine allows it, or throws one sentence on what to do. */
export function ensureBrowser(): string {
  const browser =
    findBrowser() ?? (installWithApt() || installWithPlaywright() ? findBrowser() : undefined);
  if (!browser) throw new Error(HINT);
  return browser;
}

/** Debian and its kin, as root: the distribution's own Chromium, and the fonts without which Chinese is boxes. */
function installWithApt(): boolean {
  if (!existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return false;
  return (
    run('apt-get', ['update']) && run('apt-get', ['install', '-y', 'chromium', 'fonts-noto-cjk'])
  );
}

function installWithPlaywright(): boolean {
  return run('npx', ['playwright', 'install', 'chromium']);
}

/** Its output goes to stderr, so that a command's own stdout stays clean. */
function run(command: string, words: string[]): boolean {
  process.stderr.write(`No browser found; trying: ${command} ${words.join(' ')}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { stdio: ['ignore', 2, 2], env }).status === 0;
}

if (import.meta.main) {
  try {
    ensureBrowser();
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}
