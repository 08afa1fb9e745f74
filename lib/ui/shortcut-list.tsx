import { SHORTCUT_KEYS } from './shortcut-keys.ts';
import type { Words } from './words/zh-CN.ts';

/** The keys that work in the page, each with what it does. */
export function ShortcutList({ words }: { words: Words }) {
  return (
    <dl class="shortcuts">
      {SHORTCUT_KEYS.map(([does, keys]) => (
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
  );
}
