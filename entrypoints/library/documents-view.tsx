import type { LibraryViewProps } from './view.ts';

/** 文件: what is in the store. */
export function DocumentsView({ holdings, words }: LibraryViewProps) {
  const { documents, progress } = holdings;
  return (
    <>
      <h1>{words.library.views.documents}</h1>
      {documents.length === 0 && !progress && <p class="quiet">{words.noDocuments}</p>}
      <ul>
        {documents.map(({ document, notice }) => (
          <li key={document.id} class="song" lang="zh-CN">
            {document.title || words.untitled} {notice?.commitments.length}
          </li>
        ))}
      </ul>
    </>
  );
}
