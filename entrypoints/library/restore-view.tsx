import { useEffect, useState } from 'preact/hooks';
import { announce } from '../../lib/messages/announce.ts';
import type { RestorePoint } from '../../lib/storage/restore-point.ts';
import { RestorePoints } from '../../lib/ui/options/restore-points.tsx';
import { tellCodebooks } from '../codebook/tell-codebooks.ts';
import type { LibraryViewProps } from './view.ts';

/** 恢复点: what can be brought back. */
export function RestoreView({ holdings, store, news, words }: LibraryViewProps) {
  const [points, setPoints] = useState<RestorePoint[]>([]);
  const { documents } = holdings;
  // A point is taken before whatever changes many documents: the list is read anew when they have.
  useEffect(() => {
    if (documents) store.listRestorePoints().then(setPoints);
  }, [store, documents]);
  const restore = (number: number) =>
    news.attempt(async () => {
      const before = documents.map(({ document }) => document);
      await store.restore(number);
      await tellCodebooks();
      const all = [...before, ...(await store.listDocuments())].map(({ id }) => id);
      await Promise.all([...new Set(all)].map(announce));
      return { is: 'restored' };
    });
  return (
    <div class="one-column">
      <RestorePoints
        state={{
          documents: documents.map(({ document, annotations }) => ({
            ...{ id: document.id, title: document.title, annotations: annotations.length },
          })),
          points: points.map(({ counts, ...point }) => ({
            ...point,
            documents: counts.documents ?? 0,
            annotations: counts.annotations ?? 0,
          })),
        }}
        actions={{ restore }}
        words={words}
      />
    </div>
  );
}
