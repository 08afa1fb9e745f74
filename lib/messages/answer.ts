import { admit, type Seen } from './access.ts';
import { checked } from './checked.ts';
import type { BackgroundProtocol, PanelProtocol, ReaderProtocol } from './protocol.ts';
import { BACKGROUND_REQUESTS, PANEL_NEWS, READER_REQUESTS } from './schemas.ts';
import { type Sender, senderOf } from './sender.ts';
import type { DataOf, Handlers, Requests, TypeOf } from './traffic.ts';
import { wire } from './wire.ts';

/** Stops answering. */
export type Stop = () => void;

/**
 * Answers in the background. `seen` tells on which sites a document was seen: what a page may ask depends on it.
 * Data is checked, senders other than this extension are refused; both as an Error to the sender.
 */
export function answerBackground(handlers: Handlers<BackgroundProtocol>, seen: Seen): Stop {
  return answer(BACKGROUND_REQUESTS, handlers, (type, data, sender) =>
    admit({ type, data } as Parameters<typeof admit>[0], sender, seen),
  );
}

/** Answers in a reader, in a page. Only pages of the extension can ask it. */
export function answerReader(handlers: Handlers<ReaderProtocol>): Stop {
  return answer(READER_REQUESTS, handlers, extensionOnly);
}

/** Hears the readers' news in a page of the extension. */
export function onPanelNews(handlers: Handlers<PanelProtocol>): Stop {
  return answer(PANEL_NEWS, handlers, () => {});
}

function extensionOnly(type: string, _data: unknown, sender: Sender): void {
  if (sender.kind !== 'extension') throw new Error(`${type} refused: not from an extension page`);
}

type Admission<P> = (
  type: TypeOf<P>,
  data: DataOf<P, TypeOf<P>>,
  sender: Sender,
) => void | Promise<void>;

function answer<P>(requests: Requests<P>, handlers: Handlers<P>, admission: Admission<P>): Stop {
  const stops = (Object.keys(requests) as TypeOf<P>[]).map((type) =>
    wire.onMessage(type, async ({ data, sender: raw }) => {
      const sender = senderOf(raw);
      const valid = checked(type, requests[type], data);
      await admission(type, valid, sender);
      return handlers[type](valid, sender);
    }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}
