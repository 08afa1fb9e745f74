import { StoredText } from '../../lib/ui/library/stored-text.tsx';
import { Empty } from '../../lib/ui/panel/empty.tsx';
import { openPlaces } from './open-places.ts';
import type { LibraryViewProps } from './view.ts';

/** The stored text of the document that the address names, at the place that it names. */
export function TextView(props: LibraryViewProps) {
  const { holdings, query, words } = props;
  const held = holdings.documents.find(({ document }) => document.id === query.id);
  if (!held) {
    return holdings.progress ? null : (
      <Empty title={words.library.noSuchDocument} hint={words.library.noSuchDocumentHint} />
    );
  }
  const { id } = held.document;
  return (
    <StoredText
      key={id}
      held={held}
      place={placeIn(query)}
      gone={query.gone === '1'}
      onOpenPage={(at) => openPlaces(props).openPage(id, at)}
      words={words}
    />
  );
}

function placeIn({ at, to }: LibraryViewProps['query']) {
  const start = Number(at);
  if (at === undefined || !Number.isSafeInteger(start)) return undefined;
  const end = Number(to ?? at);
  return { start, end: Number.isSafeInteger(end) ? Math.max(start, end) : start };
}
