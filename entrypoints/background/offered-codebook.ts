import { CODEBOOKS, codebookOf } from '../../lib/annotation/codebook/built-in/built-in.ts';
import type { Codebook } from '../../lib/annotation/codebook/codebook.ts';
import { tagHues } from '../../lib/annotation/codebook/tag-hues.ts';
import type { AnnotationStore } from '../../lib/storage/annotation-store.ts';
import { activeCodebook } from '../../lib/storage/settings.ts';

/** The codebook that the person chose, and the hues of all tags: where two codebooks have one, those of the chosen. */
export async function offeredCodebook(
  store: Pick<AnnotationStore, 'listCodebooks'>,
): Promise<{ codebook: Codebook; hues: [tag: string, hue: number][] }> {
  const own = await store.listCodebooks();
  const codebook = codebookOf(await activeCodebook.getValue(), own);
  return { codebook, hues: [...tagHues([codebook, ...CODEBOOKS, ...own])] };
}
