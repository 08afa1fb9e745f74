import { existsSync } from 'node:fs';

/** Where browsers are looked for, in this order; `POLICYLENS_BROWSER` goes first. */
const PLACES = [
  process.env.POLICYLENS_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
];

/** Path of an installed Chromium. */
export function chromiumPath(): string {
  const found = PLACES.find((path) => path && existsSync(path));
  if (!found) throw new Error('No Chromium found: install one, for example with `apt-get install chromium`.');
  return found;
}
