import type { ImportJob, ImportNews } from './import-job.ts';

/** What a job comes to. */
export type ImportAnswer = Exclude<ImportNews, { is: 'progress' | 'failed' }>;

/** The worker that holds a file to be imported. */
export interface ImportThread {
  /**
   * One job at a time; where the thread is ended meanwhile, the answer is that it was stopped.
   * @throws Error that says why nothing came of it
   */
  ask(
    job: Exclude<ImportJob, { do: 'stop' }>,
    progress?: (done: number, all: number) => void,
  ): Promise<ImportAnswer>;
  /** Has the writing stop between two portions: all of it is taken back, unless all was written already. */
  stop(): void;
  end(): void;
}

export function startImportThread(): ImportThread {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const send = (job: ImportJob) => worker.postMessage(job);
  const ending = new AbortController();
  return {
    ask: (job, progress) =>
      new Promise((resolve, reject) => {
        const { signal } = ending;
        if (signal.aborted) return resolve({ is: 'stopped' });
        signal.addEventListener('abort', () => resolve({ is: 'stopped' }));
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.onmessage = ({ data }: MessageEvent<ImportNews>) => {
          if (data.is === 'progress') progress?.(data.done, data.all);
          else if (data.is === 'failed') reject(new Error(data.message));
          else resolve(data);
        };
        send(job);
      }),
    stop: () => send({ do: 'stop' }),
    end() {
      worker.terminate();
      ending.abort();
    },
  };
}
