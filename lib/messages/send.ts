import type { BackgroundProtocol, PanelProtocol } from './protocol.ts';
import type { AnswerOf, DataOf, TypeOf } from './traffic.ts';
import { wire } from './wire.ts';

/*
 * What a content script sends. It checks nothing, so that the detector stays small: messages are checked where they
 * are received, in `answer.ts`.
 */

/**
 * Asks the background and returns its answer.
 * @throws the handler's error with its message; or that nobody answered.
 */
export async function askBackground<K extends TypeOf<BackgroundProtocol>>(
  type: K,
  data: DataOf<BackgroundProtocol, K>,
): Promise<AnswerOf<BackgroundProtocol, K>> {
  return (await wire.sendMessage(type, data)) as AnswerOf<BackgroundProtocol, K>;
}

/** Tells open pages of the extension; resolves also when none is open. */
export async function tellPanel<K extends TypeOf<PanelProtocol>>(
  type: K,
  data: DataOf<PanelProtocol, K>,
): Promise<void> {
  try {
    await wire.sendMessage(type, data);
  } catch {
    // The browser reports "no receiver" when no panel is open: that is the usual case, and news needs no answer.
  }
}
