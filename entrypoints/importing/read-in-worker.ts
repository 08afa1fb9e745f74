import type { Read } from '../../lib/exchange/json-ld/from-json-ld.ts';

/** What the worker says. */
export type FileRead = { is: 'read'; read: Read } | { is: 'failed'; message: string };

/**
 * Reads a file in a worker, which ends with it, or at the signal: see `readFile`.
 * @throws where the file cannot be read, the worker cannot be started, or the signal came
 */
export async function readInWorker(file: File, signal: AbortSignal): Promise<Read> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<FileRead>) => {
        if (data.is === 'read') resolve(data.read);
        else reject(new Error(data.message));
      });
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
