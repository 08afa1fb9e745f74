import { isAssessment } from '../../lib/annotation/review/assessment.ts';
import type { Reading } from '../../lib/messages/protocol.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import type { HeldState } from '../desk/held-state.ts';
import type { Knowledge } from './knowledge.ts';
import { presentText } from './present-text.ts';

/** Knows the annotations and the texts of what is read, whoever changes them; returns its stop. */
export function followDocument(
  store: AnnotationStore,
  { document, textHash, notice }: Reading,
  known: HeldState<Knowledge>,
): () => void {
  const stops = [
    store.watchAnnotations(document, (annotations) =>
      known.set({ annotations: annotations.filter((it) => !isAssessment(it)) }),
    ),
    store.watchTexts({ document, textHash }, async (texts) => {
      const text = await presentText(texts, notice.outline);
      // The changes are worked out while another text may have come to be read.
      if (text && known.state.reading?.textHash === textHash) known.set({ text });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
