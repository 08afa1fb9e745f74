import { askBackground } from '../../lib/messages/send.ts';
import {
  activeCodebook,
  codebooksChanged,
  hiddenKinds,
  printMarks,
  showMap,
} from '../../lib/storage/settings.ts';
import { MARK_KINDS } from '../../lib/ui/mark-kind.ts';
import type { Desk } from './desk.ts';
import type { Painting } from './painting.ts';

/** Hides the kinds of mark that are switched off and offers the tags of the active codebook, now and whenever either changes in the panel. */
export function followSettings(desk: Desk, painting: Painting, signal: AbortSignal): void {
  const hide = (hidden: string[]) => {
    const kinds = MARK_KINDS.filter((kind) => hidden.includes(kind));
    painting.hide(kinds);
    desk.hide(kinds);
  };
  hiddenKinds.getValue().then(hide);
  signal.addEventListener('abort', hiddenKinds.watch(hide));
  const offer = async () => {
    const { codebook, hues } = await askBackground('offeredCodebook', {});
    desk.useCodebook(codebook, new Map(hues));
  };
  // Where the extension was replaced nobody answers: the tags stay as they were.
  const tryToOffer = () => offer().catch(() => {});
  tryToOffer();
  for (const setting of [activeCodebook, codebooksChanged]) {
    signal.addEventListener('abort', setting.watch(tryToOffer));
  }
  printMarks.getValue().then(painting.print);
  signal.addEventListener('abort', printMarks.watch(painting.print));
  showMap.getValue().then(desk.showMap);
  signal.addEventListener('abort', showMap.watch(desk.showMap));
}
