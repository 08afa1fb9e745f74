import { checked } from './checked.ts';
import type { ReaderProtocol } from './protocol.ts';
import { READER_ANSWERS } from './reading-schema.ts';
import type { AnswerOf, DataOf, TypeOf } from './traffic.ts';
import { wire } from './wire.ts';

/**
 * Asks the readers in a tab, or the one in a frame; the first answer counts. The answer comes out of a web page and
 * is checked like a request: a page that took its process over must not be able to break the panel.
 * @throws if no reader is there, its handler's error, or what is wrong with the answer.
 */
export async function askReader<K extends TypeOf<ReaderProtocol>>(
  tab: number,
  type: K,
  data: DataOf<ReaderProtocol, K>,
  frame?: number,
): Promise<AnswerOf<ReaderProtocol, K>> {
  const to = frame === undefined ? tab : { tabId: tab, frameId: frame };
  const answer = await wire.sendMessage(type, data, to).catch((error: unknown) => {
    // The messenger's word for a tab in which nobody listens.
    const absent = error instanceof Error && error.message === 'No response';
    throw absent ? new Error(`no reader in tab ${tab}`, { cause: error }) : error;
  });
  return checked(`answer to ${type}`, READER_ANSWERS[type], answer);
}
