import type { StoredNotices } from '../../lib/exchange/stored-notices.ts';
import { announce } from '../../lib/messages/announce.ts';
import type { ExportFormat } from '../../lib/ui/export-choices.ts';
import type { DocumentActions } from '../../lib/ui/library/documents.tsx';
import type { LibraryDocument } from '../../lib/ui/library/library-document.ts';
import type { Exports } from '../exporting/open-exports.ts';
import { openPlaces } from './open-places.ts';
import type { LibraryViewProps } from './view.ts';

/** What can be done with documents in the library. */
export function documentActions(
  { holdings, desk, store, news }: LibraryViewProps,
  exports: Exports,
): DocumentActions {
  return {
    ...openPlaces({ holdings }),
    exportDocuments: (ids, format) =>
      exports.exportChosen(
        format as ExportFormat,
        storedIn(holdings.documents.filter(({ document }) => ids.includes(document.id))),
      ),
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

/** Documents as their person has reviewed them. */
function storedIn(chosen: readonly LibraryDocument[]): StoredNotices {
  return {
    documents: chosen.map(({ document }) => document),
    annotations: chosen.flatMap(({ annotations }) => annotations),
    reviewed: Object.fromEntries(
      chosen.flatMap(({ document, notice }) => (notice ? [[document.id, notice]] : [])),
    ),
  };
}
