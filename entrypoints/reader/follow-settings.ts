import { askBackground } from '../../lib/messages/send.ts';
import { MARK_NAMES, type MarkName } from '../../lib/page/mark-names.ts';
import {
  activeCodebook,
  codebooksChanged,
  hiddenKinds,
  printMarks,
  showMap,
} from '../../lib/storage/settings.ts';
import type { Desk } from './desk.ts';
import type { Entry } from './entries.ts';
import { kindOf } from './overlay-view-of.ts';
import type { Painting } from './painting.ts';

const isSwitchable = (name: MarkName): name is Entry['name'] => name !== 'policylens-focus';

/** Hides the kinds of mark that are switched off and offers the tags of the active codebook, now and whenever either changes in the panel. */
export function followSettings(desk: Desk, painting: Painting, signal: AbortSignal): void {
  const hide = (kinds: string[]) => {
    const names = MARK_NAMES.filter(isSwitchable).filter((name) => kinds.includes(kindOf(name)));
    painting.hide(names);
    desk.hide(names);
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
