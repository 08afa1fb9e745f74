import { build } from 'wxt';

/** The end-to-end tests run on the extension as it ships. */
export default async function buildExtension(): Promise<void> {
  await build();
}
