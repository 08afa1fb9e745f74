/** Work goes on for so long, in milliseconds, before the page may answer the person. */
const INSTALMENT = 12;

/** Resolves when there is time to go on. */
export type Instalments = () => Promise<void>;

/**
 * Lets the page answer whenever work has gone on for an instalment: `await pause()` between two pieces of work.
 * Resolves at once where there is time left.
 */
export function instalments(now = () => performance.now()): Instalments {
  let until = now() + INSTALMENT;
  return async () => {
    if (now() < until) return;
    await nextTask();
    until = now() + INSTALMENT;
  };
}

/** After what the browser has to do has been done. A timer would wait for 4 ms each time. */
function nextTask(): Promise<void> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
