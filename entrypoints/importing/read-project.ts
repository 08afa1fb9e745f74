import type { Read } from '../../lib/exchange/from-json-ld.ts';
import type { ProjectJob } from './project-worker.ts';

/** Reads a REFI-QDA project in a worker, which ends with it. @throws where the worker cannot be started, or fails */
export async function readProject(bytes: Uint8Array): Promise<Read> {
  const worker = new Worker(new URL('./project-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<Read>) => resolve(data));
      const job: ProjectJob = { bytes, time: new Date().toISOString() };
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}
