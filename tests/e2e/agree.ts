import type { Stage } from './extension.ts';

/** As the browser's own page of extensions has it. */
declare const chrome: {
  developerPrivate: { addHostPermission(extension: string, pattern: string): Promise<void> };
};

/**
 * The person's yes to the browser's question for a host, given beforehand on the browser's page of extensions: a
 * headless browser shows no question. The extension does not have the right by this; it must ask, and is given it.
 */
export async function agreeTo({ context, origin }: Stage, host: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extension, pattern]) => chrome.developerPrivate.addHostPermission(extension, pattern),
    [new URL(origin).host, `*://${host}/*`] as const,
  );
  await page.close();
}
