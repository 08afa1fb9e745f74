import { exportAs } from '../../lib/exchange/export-formats.ts';
import { exportLosses } from '../../lib/exchange/export-losses.ts';
import type { ExportedNotice } from '../../lib/exchange/exported-notice.ts';
import { storedNotices } from '../../lib/exchange/stored-notices.ts';
import type { ExportJob, ExportNews } from './export-job.ts';

/*
 * Makes a file in a thread of its own: the panel answers meanwhile, holds none of the writers, and can end it at any
 * moment.
 */

const tell = (news: ExportNews) => postMessage(news);

async function work(job: ExportJob): Promise<void> {
  const { format, time, language, codebooks, ownCodebooks, ...stored } = job;
  const notices: ExportedNotice[] = [];
  for (const notice of storedNotices(stored)) {
    notices.push(notice);
    tell({ is: 'progress', done: notices.length });
  }
  const content = await exportAs(format, notices, {
    ...{ time, language, table: 'ledger' },
    ...(codebooks && { codebooks }),
    ...(ownCodebooks && { ownCodebooks }),
  });
  tell({ is: 'done', content, losses: exportLosses(format, notices) });
}

addEventListener('message', ({ data }: MessageEvent<ExportJob>) => {
  work(data).catch((error: unknown) => tell({ is: 'failed', message: String(error) }));
});
