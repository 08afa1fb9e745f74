import { build } from 'wxt';
import { findFirefox } from '../browser/find.ts';

/**
 * The end-to-end tests run on the extension as it ships. It is built once for all of them: files run at the same time,
 * and one that builds would pull the extension away from under another.
 */
export default async function buildExtension(): Promise<void> {
  await build();
  if (findFirefox() !== undefined) await build({ browser: 'firefox' });
}
