import { hexOf, sha256 } from './sha-256.ts';

/**
 * A UUID (RFC 9562, version 8) made from a name: the same name gives the same UUID, on any machine, so that what is
 * exported twice is known again. From the name's SHA-256.
 */
export async function stableUuid(...name: readonly string[]): Promise<string> {
  const bytes = (await sha256(JSON.stringify(name))).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return hexOf(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
