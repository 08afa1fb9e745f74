import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../words/zh-CN.ts';
import type { OverlayActions } from './overlay-view.ts';

interface HelpProps {
  actions: Pick<OverlayActions, 'toggleHelp'>;
  words: Words;
}

/** The keys that work in the page, by what they do. */
const KEYS: readonly (readonly [does: keyof Words['keys'], keys: readonly string[]])[] = [
  ['begin', ['Alt+Shift+J', 'Alt+Shift+K']],
  ['next', ['J', 'K']],
  ['nextOfKind', ['Shift+J', 'Shift+K']],
  ['nextClause', [']', '[']],
  ['stack', ['Tab', '↑', '↓']],
  ['open', ['Enter']],
  ['tag', ['1', '…', '9']],
  ['tags', ['T']],
  ['clause', ['C']],
  ['note', ['N']],
  ['decide', ['A', 'X', 'E']],
  ['missed', ['M']],
  ['remove', ['Delete']],
  ['undo', ['Ctrl+Z']],
  ['close', ['Esc']],
  ['help', ['?']],
];

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
      <dl>
        {KEYS.map(([does, keys]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words.keys[does]}</dd>
          </div>
        ))}
      </dl>
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
