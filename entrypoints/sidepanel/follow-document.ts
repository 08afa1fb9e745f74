import type { Annotation } from '../../lib/annotation/annotation.ts';
import type { Reading } from '../../lib/messages/protocol.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { PresentText } from '../../lib/ui/panel/panel-state.ts';
import { presentText } from './present-text.ts';

/** Called with what there is, and again whenever it changes. */
export interface HeardOfDocument {
  annotations(annotations: readonly Annotation[]): void;
  /** `textHash` says of which reading it is: the changes are worked out in the meantime. */
  text(text: PresentText, textHash: string): void;
}

/** Follows the annotations and the texts of what is read, whoever changes them; returns its stop. */
export function followDocument(
  store: AnnotationStore,
  { document, textHash, notice }: Reading,
  heard: HeardOfDocument,
): () => void {
  const stops = [
    store.watchAnnotations(document, heard.annotations),
    store.watchTexts({ document, textHash }, async (texts) => {
      const text = await presentText(texts, notice.outline);
      if (text) heard.text(text, textHash);
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
