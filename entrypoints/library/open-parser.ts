import type { PackedNotice } from '../../lib/notice/packed-notice.ts';

/** A parser that does not hold the page up. */
export interface Parser {
  /** @throws where the worker cannot be started or fails on the text */
  read(text: string): Promise<PackedNotice>;
}

/** Starts a worker with the first text; one text is read after another. */
export function openParser(): Parser {
  let worker: Worker | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const read = (text: string) =>
    new Promise<PackedNotice>((resolve, reject) => {
      worker ??= new Worker(new URL('./parse-worker.ts', import.meta.url), { type: 'module' });
      worker.onmessage = ({ data }: MessageEvent<PackedNotice>) => resolve(data);
      worker.onerror = ({ message }) => {
        worker?.terminate();
        worker = undefined;
        reject(new Error(message || 'the parser failed'));
      };
      worker.postMessage(text);
    });
  return {
    read(text) {
      const after = before.then(() => read(text));
      before = after.catch(() => {});
      return after;
    },
  };
}
