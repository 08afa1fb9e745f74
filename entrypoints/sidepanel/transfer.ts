import { fromJsonLd } from '../../lib/exchange/from-json-ld.ts';
import { toJsonLd } from '../../lib/exchange/to-json-ld.ts';
import type { AnnotationStore } from '../../lib/storage/open-store.ts';
import type { PanelNews } from '../../lib/ui/panel/panel-state.ts';

/** The annotations of one document, or of all, as a W3C JSON-LD file. */
export async function exportFile(store: AnnotationStore, document?: string): Promise<File> {
  const content = await store.exportAll(document);
  const name =
    document === undefined ? 'policylens' : (content.documents[0]?.title ?? 'policylens');
  return new File([JSON.stringify(toJsonLd(content), null, 1)], `${fileName(name)}.jsonld`, {
    type: 'application/ld+json',
  });
}

/**
 * Takes a file into the store, whole or not at all.
 * @returns what to tell the person, and the documents whose annotations are other now
 */
export async function importFile(
  store: AnnotationStore,
  file: File,
): Promise<{ news: PanelNews; documents: readonly string[] }> {
  const read = fromJsonLd(await file.text());
  if (!read.ok) return { news: { is: 'refused', errors: read.errors }, documents: [] };
  const { added, changed, same, kept, touched } = await store.importAll(read);
  return {
    news: {
      is: 'imported',
      added: added.length,
      changed: changed.length,
      identical: same.length + kept.length,
    },
    documents: touched,
  };
}

/** A title as a file name: without what file systems refuse, at most 80 characters. */
function fileName(title: string): string {
  return title.replace(/[\\/:*?"<>|\p{Cc}]/gu, '').slice(0, 80) || 'policylens';
}
