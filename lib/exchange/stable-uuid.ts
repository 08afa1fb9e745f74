/**
 * A UUID (RFC 9562, version 8) made from a name: the same name gives the same UUID, on any machine, so that what is
 * exported twice is known again. From the name's SHA-256.
 */
export async function stableUuid(...name: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(name));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
  digest[6] = (digest[6] as number & 0x0f) | 0x80;
  digest[8] = (digest[8] as number & 0x3f) | 0x80;
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
