import { browser } from 'wxt/browser';
import type { Surroundings } from '../../lib/ui/options/settings.ts';

/** The part of Firefox's API that Chrome's types lack. */
const firefox = browser.commands as unknown as { openShortcutSettings?(): Promise<void> };

/** What this browser and this build have. */
export async function surroundings(): Promise<Surroundings> {
  const commands = (await browser.commands?.getAll()) ?? [];
  const opening = commands.find(({ name }) => name === '_execute_action')?.shortcut;
  return {
    version: browser.runtime.getManifest().version,
    ...(opening && { openingKeys: opening }),
    canOpenKeys: !import.meta.env.FIREFOX || firefox?.openShortcutSettings !== undefined,
  };
}

/** Opens the browser's own page for the keys of extensions. */
export function openKeys(): void {
  if (firefox?.openShortcutSettings) firefox.openShortcutSettings();
  else browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
