import { useLayoutEffect, useRef } from 'preact/hooks';
import { SHORTCUT_KEYS } from '../shortcut-keys.ts';
import { ShortcutList } from '../shortcut-list.tsx';
import type { Words } from '../words/zh-CN.ts';
import type { OverlayActions } from './overlay-view.ts';

interface HelpProps {
  actions: Pick<OverlayActions, 'toggleHelp'>;
  words: Words;
}

/** All keys, in the middle of the page. */
export function Help({ actions, words }: HelpProps) {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const root = element.current?.getRootNode();
    const before = root instanceof ShadowRoot ? root.activeElement : null;
    element.current?.focus({ preventScroll: true });
    return () =>
      before instanceof HTMLElement ? before.focus({ preventScroll: true }) : undefined;
  }, []);
  return (
    <section
      ref={element}
      class="floating help"
      role="dialog"
      aria-label={words.shortcuts}
      lang={words.language}
      tabIndex={-1}
    >
      <header>
        <h2>{words.shortcuts}</h2>
        <button type="button" class="button plain" onClick={actions.toggleHelp}>
          {words.close} <kbd>Esc</kbd>
        </button>
      </header>
      <ShortcutList shortcuts={SHORTCUT_KEYS} names={words.keys} />
      <p class="quiet small">{words.keysHint}</p>
    </section>
  );
}

/** Opens the list of keys; for whoever does not know that `?` does. */
export function HelpButton({ actions, words }: HelpProps) {
  return (
    <button
      type="button"
      class="button plain"
      aria-label={words.shortcuts}
      title={words.shortcuts}
      onClick={actions.toggleHelp}
    >
      <kbd>?</kbd>
    </button>
  );
}
