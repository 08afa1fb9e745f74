import { language } from '../../lib/storage/settings.ts';
import { chooseWords, type Language } from '../../lib/ui/words/choose-words.ts';
import type { Words } from '../../lib/ui/words/zh-CN.ts';
import { isExtensionGone } from '../reader/extension-gone.ts';

/** As it was heard last: a page that outlives its extension has no setting to read. */
let last: Language = 'auto';

/**
 * Tells in which words to speak: as soon as the setting is read, and whenever it changes, until the signal. Where the
 * setting cannot be read, what was heard last counts, or the browser's language.
 */
export function followWords(speak: (words: Words) => void, signal?: AbortSignal): void {
  const choose = (chosen: Language) => {
    last = chosen;
    if (!signal?.aborted) speak(chooseWords(navigator.languages, chosen));
  };
  if (isExtensionGone()) {
    choose(last);
    return;
  }
  const stop = language.watch(choose);
  signal?.addEventListener('abort', () => isExtensionGone() || stop());
  language.getValue().then(choose, () => choose(last));
}
