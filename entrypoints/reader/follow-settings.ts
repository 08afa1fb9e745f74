import { OFFICIALS } from '../../lib/annotation/codebook/built-in/officials.ts';
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
import type { DeskState } from './desk-state.ts';
import type { Painting } from './painting.ts';

/**
 * What has to be known before a key is heard: the number of a tag is the codebook's, and a step goes over what is
 * shown.
 */
export type FirstSettings = Pick<DeskState, 'hidden' | 'codebook' | 'hues'>;

/** The settings as they are; where nobody answers, everything is shown and the officials' tags are offered. */
export async function firstSettings(): Promise<FirstSettings> {
  const [hidden, offered] = await Promise.all([
    hiddenKinds.getValue().catch(() => []),
    offeredTags().catch(() => ({ codebook: OFFICIALS })),
  ]);
  return { hidden, ...offered };
}

async function offeredTags(): Promise<Required<Pick<DeskState, 'codebook' | 'hues'>>> {
  const { codebook, hues } = await askBackground('offeredCodebook', {});
  return { codebook, hues: new Map(hues) };
}

/**
 * Hides the kinds of mark that are switched off and offers the tags of the active codebook, now and whenever either
 * changes in the panel.
 */
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
    const { codebook, hues } = await offeredTags();
    desk.useCodebook(codebook, hues);
  };
  // Where the extension was replaced nobody answers: the tags stay as they were.
  const tryToOffer = () => offer().catch(() => {});
  tryToOffer(); // again: they may have changed while the record was being opened
  for (const setting of [activeCodebook, codebooksChanged]) {
    signal.addEventListener('abort', setting.watch(tryToOffer));
  }
}
