/** As far into a page as HTML looks for its charset. */
const PRESCAN = 2048;

/**
 * Decodes a file by its byte order mark, the charset its `<meta>` declares, or what its bytes are: UTF-8, else
 * GB 18030, of which GBK and GB 2312 are parts.
 */
export function decode(bytes: Uint8Array): string {
  return new TextDecoder(
    markedCharset(bytes) ?? declaredCharset(bytes) ?? likelyCharset(bytes),
  ).decode(bytes);
}

function markedCharset(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? '';
  // HTML § 13.2.3.2: what can be read as bytes this far is not in UTF-16.
  if (/^utf-?16/i.test(label)) return 'utf-8';
  return isCharset(label) ? label : undefined;
}

function isCharset(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}

function likelyCharset(bytes: Uint8Array): string {
  try {
    // Streaming: a file may be cut off inside its last character.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}
