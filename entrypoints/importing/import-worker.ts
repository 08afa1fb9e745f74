import { openStore } from '../../lib/storage/open-store.ts';
import { messageOf } from '../desk/message-of.ts';
import type { ImportJob, ImportNews } from './import-job.ts';
import { planImportInto } from './plan-import.ts';

/*
 * Reads a file, compares it with the store and writes it, in a thread of its own: the page answers meanwhile, and what
 * the file holds never has to pass through it. One worker, one file.
 */

const tell = (news: ImportNews) => postMessage(news);
const stopping = new AbortController();
const importing = planImportInto(openStore());

async function work(job: Exclude<ImportJob, { do: 'stop' }>): Promise<ImportNews> {
  if (job.do === 'plan') return { is: 'planned', news: await importing.plan(job.file) };
  const wrote = (done: number, all: number) => tell({ is: 'progress', done, all });
  return { is: 'taken', taken: await importing.take({ signal: stopping.signal, wrote }) };
}

addEventListener('message', ({ data }: MessageEvent<ImportJob>) => {
  if (data.do === 'stop') return stopping.abort();
  work(data).then(tell, (error: unknown) =>
    tell(stopping.signal.aborted ? { is: 'stopped' } : { is: 'failed', message: messageOf(error) }),
  );
});
