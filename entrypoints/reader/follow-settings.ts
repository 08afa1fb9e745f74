import { askBackground } from '../../lib/messages/send.ts';
import { followSetting } from '../../lib/storage/follow-setting.ts';
import {
  activeCodebook,
  codebooksChanged,
  colourByTag,
  hiddenKinds,
  printMarks,
  showMap,
} from '../../lib/storage/settings.ts';
import type { MarkKind } from '../../lib/ui/mark-kind.ts';
import type { Desk } from './desk.ts';
import type { Painting } from './painting.ts';

/** Hides the kinds of mark that are switched off and offers the tags of the active codebook, now and whenever either changes in the panel. */
export function followSettings(desk: Desk, painting: Painting, signal: AbortSignal): void {
  const hide = (hidden: readonly MarkKind[]) => {
    painting.hide(hidden);
    desk.hide(hidden);
  };
  signal.addEventListener('abort', followSetting(hiddenKinds, hide));
  signal.addEventListener('abort', followSetting(printMarks, painting.print));
  signal.addEventListener('abort', followSetting(showMap, desk.showMap));
  signal.addEventListener('abort', followSetting(colourByTag, desk.colourByTag));
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
}
