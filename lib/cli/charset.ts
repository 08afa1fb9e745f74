/** As far into a page as HTML looks for its charset. */
const PRESCAN = 2048;

/**
 * Decodes a file by its byte order mark, the charset its `<meta>` declares, or what its bytes are: UTF-8, else
 * GB 18030, of which GBK and GB 2312 are parts.
 *
 * @throws RangeError if it declares a charset that does not exist
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
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
}

function likelyCharset(bytes: Uint8Array): string {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}
