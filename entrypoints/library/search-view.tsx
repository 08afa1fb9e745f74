import { useMemo } from 'preact/hooks';
import { hashOf } from '../../lib/ui/library/route.ts';
import { Search } from '../../lib/ui/library/search.tsx';
import { openPlaces } from './open-places.ts';
import type { LibraryViewProps } from './view.ts';

/** 全文检索. What is sought stands in the address, so that one comes back to it. */
export function SearchView(props: LibraryViewProps) {
  const { holdings, desk, query, words } = props;
  const actions = useMemo(() => ({ ...desk, ...openPlaces(props) }), [props]);
  return (
    <Search
      holdings={holdings}
      actions={actions}
      asked={query.q ?? ''}
      onAsk={(q) => history.replaceState(null, '', hashOf('search', { q }))}
      words={words}
    />
  );
}
