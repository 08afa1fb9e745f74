import type { Span } from '../../lib/text/span.ts';
import type { DocumentActions } from '../../lib/ui/library/documents.tsx';
import { hashOf } from '../../lib/ui/library/route.ts';
import { openPage } from './open-page.ts';
import type { LibraryViewProps } from './view.ts';

const placeAt = (at: number | undefined) => (at === undefined ? undefined : { start: at, end: at });

/** Opens documents: on their live page, or on the stored text where the page no longer shows the notice. */
export function openPlaces({
  holdings,
}: Pick<LibraryViewProps, 'holdings'>): Pick<DocumentActions, 'openText' | 'openPage'> {
  const openText = (id: string, place?: Span, gone = false) => {
    const at = place ? { at: `${place.start}`, to: `${place.end}` } : {};
    location.hash = hashOf('text', { id, ...at, ...(gone && { gone: '1' }) });
  };
  return {
    openText,
    openPage(id, at) {
      const held = holdings.documents.find(({ document }) => document.id === id);
      if (!held) return;
      openPage(held.document, at).then((shown) => shown || openText(id, placeAt(at), true));
    },
  };
}
