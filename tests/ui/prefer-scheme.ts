import { cdp } from 'vitest/browser';

/** The part of the debugger's protocol that tells a page what its person prefers. */
interface Preferences {
  send(
    method: 'Emulation.setEmulatedMedia',
    preferences: { features: { name: string; value: string }[] },
  ): Promise<unknown>;
}

/** From here on the person prefers `scheme`: `light`, `dark`, or nothing (''). */
export const preferScheme = (scheme: string): Promise<unknown> =>
  (cdp() as unknown as Preferences).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
