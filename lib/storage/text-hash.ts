import { foldForHash } from '../annotation/identity/identity.ts';

/** SHA-256 in hex of the folded text, in UTF-8. */
export async function textHash(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(foldForHash(text));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
