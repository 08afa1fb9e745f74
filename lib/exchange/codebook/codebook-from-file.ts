import { codebookFromQdc } from '../refi-qda/codebook-qdc.ts';
import { codebookFromJson } from './codebook-json.ts';
import { type ReadCodebook, refusedCodebook } from './read-codebook.ts';

/** In bytes: two thousand codes with all the words they may have are far below. */
const LARGEST = 50_000_000;

/**
 * Reads a codebook from a file: ours in JSON, or REFI-QDA (.qdc). What it is, the content says, not the name.
 * @param name of the file, which names a codebook that has no name in it. Never throws.
 */
export async function codebookFromFile(bytes: Uint8Array, name: string): Promise<ReadCodebook> {
  if (bytes.length > LARGEST) return refusedCodebook('tooLarge', `${bytes.length} bytes`);
  let text: string;
  try {
    text = textOf(bytes);
  } catch (error) {
    return refusedCodebook('notXml', error instanceof Error ? error.message : String(error));
  }
  if (!text.trimStart().startsWith('<')) return codebookFromJson(text);
  return await codebookFromQdc(text, name.replace(/\.[^.]*$/, ''));
}

/** By its byte order mark, or what an XML declaration says; otherwise UTF-8. @throws if it is not in that encoding. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(head)?.[1];
  return new TextDecoder(marked ?? declared ?? 'utf-8', { fatal: true }).decode(bytes);
}
