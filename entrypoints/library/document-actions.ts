import { EXPORT_FORMATS, type ExportFormatName } from '../../lib/exchange/export-formats.ts';
import { announce } from '../../lib/messages/announce.ts';
import { parseNotice } from '../../lib/notice/parse.ts';
import type { DocumentActions } from '../../lib/ui/library/documents.tsx';
import { hashOf } from '../../lib/ui/library/route.ts';
import { saveFile } from '../sidepanel/save-file.ts';
import { openPage } from './open-page.ts';
import type { LibraryViewProps } from './view.ts';

/** What can be done with documents in the library. */
export function documentActions({
  holdings,
  desk,
  store,
  news,
  words,
}: LibraryViewProps): DocumentActions {
  const openText = (id: string, at = 0, gone = false) => {
    location.hash = hashOf('text', { id, at: `${at || ''}`, gone: gone ? '1' : '' });
  };
  return {
    openText,
    openPage(id, at) {
      const held = holdings.documents.find(({ document }) => document.id === id);
      if (held) openPage(held.document, at).then((shown) => shown || openText(id, at, true));
    },
    exportDocuments: (ids, format) =>
      news.attempt(async () => {
        const name = format as ExportFormatName;
        const { exportAs } = await import('../../lib/exchange/export-formats.ts');
        const notices = holdings.documents
          .filter(({ document }) => ids.includes(document.id))
          .map(({ notice, ...held }) => ({
            ...held,
            notice: notice ?? parseNotice(held.document.text),
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
