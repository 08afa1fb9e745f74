import { CODEBOOKS } from '../../lib/annotation/codebooks/built-in.ts';
import { EXPORT_FILE_TYPES, type ExportFormatName } from '../../lib/exchange/export-file-types.ts';
import { exportFileName } from '../../lib/exchange/file-name.ts';
import { announce } from '../../lib/messages/announce.ts';
import type { Span } from '../../lib/text/span.ts';
import type { DocumentActions } from '../../lib/ui/library/documents.tsx';
import type { LibraryDocument } from '../../lib/ui/library/library-document.ts';
import { hashOf } from '../../lib/ui/library/route.ts';
import type { PanelNews } from '../../lib/ui/panel/panel-state.ts';
import type { ExportJob } from '../exporting/export-job.ts';
import { runExport } from '../exporting/run-export.ts';
import { saveFile } from '../sidepanel/save-file.ts';
import { openPage } from './open-page.ts';
import type { LibraryViewProps } from './view.ts';

const placeAt = (at: number | undefined) => (at === undefined ? undefined : { start: at, end: at });

/** What can be done with documents in the library. */
export function documentActions({
  holdings,
  desk,
  store,
  news,
  words,
}: LibraryViewProps): DocumentActions {
  const openText = (id: string, place?: Span, gone = false) => {
    const at = place ? { at: `${place.start}`, to: `${place.end}` } : {};
    location.hash = hashOf('text', { id, ...at, ...(gone && { gone: '1' }) });
  };
  return {
    openText,
    openPage(id, at) {
      const held = holdings.documents.find(({ document }) => document.id === id);
      if (held)
        openPage(held.document, at).then((shown) => shown || openText(id, placeAt(at), true));
    },
    exportDocuments: (ids, format) =>
      news.attempt(async () => {
        const chosen = holdings.documents.filter(({ document }) => ids.includes(document.id));
        return exportChosen(chosen, format as ExportFormatName, {
          language: words.language === 'en' ? 'en' : 'zh-CN',
          codebooks: [...CODEBOOKS, ...(await store.listCodebooks())],
        });
      }),
    deleteDocuments: (ids) =>
      news.attempt(async () => {
        await store.deleteDocuments([...ids]);
        await Promise.all(ids.map(announce));
        return { is: 'bulkDeleted' };
      }),
    stopReading: desk.stopReading,
    goOnReading: desk.goOnReading,
  };
}

/** Makes one file of several documents, as their person has reviewed them. */
async function exportChosen(
  chosen: readonly LibraryDocument[],
  format: ExportFormatName,
  around: Pick<ExportJob, 'language' | 'codebooks'>,
): Promise<PanelNews | undefined> {
  const documents = chosen.map(({ document }) => document);
  const job = {
    format,
    documents,
    annotations: chosen.flatMap(({ annotations }) => annotations),
    reviewed: Object.fromEntries(
      chosen.flatMap(({ document, notice }) => (notice ? [[document.id, notice]] : [])),
    ),
    time: new Date().toISOString(),
    ...around,
  };
  const made = await runExport(job, () => {}, new AbortController().signal);
  if (!made) return undefined;
  const file = exportFileName(documents, format);
  saveFile(new File([made.content], file, { type: EXPORT_FILE_TYPES[format].mediaType }));
  return { is: 'exported', file, left: made.losses };
}
