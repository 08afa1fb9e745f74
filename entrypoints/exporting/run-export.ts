import type { ExportJob, ExportNews } from './export-job.ts';

/** The file's content, and what could not be taken along. */
export type Exported = Extract<ExportNews, { is: 'done' }>;

/**
 * Has a file made in a worker.
 * @param progress called with the number of documents that are read
 * @returns undefined where the signal ended it
 * @throws Error that says why there is no file
 */
export async function runExport(
  job: ExportJob,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Exported | undefined> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(undefined));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.addEventListener('message', ({ data }: MessageEvent<ExportNews>) => {
        if (data.is === 'progress') progress(data.done);
        else if (data.is === 'done') resolve(data);
        else reject(new Error(data.message));
      });
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
}
