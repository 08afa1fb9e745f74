/** Stands for the browser between two contexts: sends what is sent to every listener, as JSON, with a sender. */
type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;

const listeners = new Set<Listener>();

export const EXTENSION = 'chrome-extension://policylens/';

/** What the browser will say of the next sender. */
export const from: { sender: unknown } = { sender: undefined };

function deliver(message: unknown, respond: (answer: unknown) => void): void {
  let awaited = false;
  for (const listener of listeners) {
    const answered = listener(copy(message), copy(from.sender), (answer) => respond(copy(answer)));
    awaited ||= answered;
  }
  if (!awaited) {
    runtime.lastError = {
      message: 'Could not establish connection. Receiving end does not exist.',
    };
    respond(undefined);
    delete runtime.lastError;
  }
}

/** Messages cross as JSON. */
function copy<T>(value: T): T {
  return value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T);
}

const runtime: Record<string, unknown> = {
  id: 'policylens',
  getURL: (path: string) => EXTENSION + path.slice(1),
  onMessage: {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  },
  sendMessage: deliver,
};

/** The messages that went to a tab, as `[to, frame]`. */
export const addressed: unknown[] = [];

Object.assign(globalThis, {
  chrome: {
    runtime,
    tabs: {
      sendMessage(
        tab: number,
        message: unknown,
        options: unknown,
        respond: (answer: unknown) => void,
      ) {
        addressed.push([tab, options]);
        deliver(message, respond);
      },
    },
  },
});
