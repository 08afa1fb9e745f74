import { useEffect, useState } from 'preact/hooks';
import type { Overview } from '../../lib/storage/overview.ts';
import type { LibraryViewProps } from './view.ts';

/** 文件: what is in the store. */
export function DocumentsView({ store, words }: LibraryViewProps) {
  const [documents, setDocuments] = useState<Overview['documents']>([]);
  useEffect(() => store.watchOverview((overview) => setDocuments(overview.documents)), [store]);
  return (
    <>
      <h1>{words.library.views.documents}</h1>
      {documents.length === 0 && <p class="quiet">{words.noDocuments}</p>}
      <ul>
        {documents.map(({ id, title }) => (
          <li key={id} class="song" lang="zh-CN">
            {title || words.untitled}
          </li>
        ))}
      </ul>
    </>
  );
}
