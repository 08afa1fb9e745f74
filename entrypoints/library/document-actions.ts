import type { ExportFormatName } from '../../lib/exchange/export-formats.ts';
import { announce } from '../../lib/messages/announce.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import type { Span } from '../../lib/text/span.ts';
import type { DocumentActions } from '../../lib/ui/library/documents.tsx';
import { hashOf } from '../../lib/ui/library/route.ts';
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
        const name = format as ExportFormatName;
        const { exportAs, EXPORT_FORMATS } = await import('../../lib/exchange/export-formats.ts');
        const notices = holdings.documents
          .filter(({ document }) => ids.includes(document.id))
          .map(({ document, annotations, read }) => ({
            document,
            annotations,
            notice: read ?? parseNotice(document.text),
          }));
        const time = new Date().toISOString();
        const language = words.language === 'en' ? 'en' : 'zh-CN';
        const content = await exportAs(name, notices, { time, language, table: 'ledger' });
        const { extension, mediaType: type } = EXPORT_FORMATS[name];
        saveFile(new File([content], `policylens.${extension}`, { type }));
        return { is: 'exported' };
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
