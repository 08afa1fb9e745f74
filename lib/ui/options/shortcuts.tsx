import { PANEL_KEYS, SHORTCUT_KEYS } from '../shortcut-keys.ts';
import { ShortcutList } from '../shortcut-list.tsx';
import { Section } from './section.tsx';
import type { OptionsViewProps } from './view-props.ts';

/** All keys; that which opens the panel is the browser's, and changed there. */
export function Shortcuts({ state, actions, words }: OptionsViewProps) {
  const said = words.settings.keys;
  const { openingKeys, canOpenKeys } = state.surroundings;
  return (
    <Section id="shortcuts" title={said.title}>
      <div class="row keys-row">
        <span>{said.open}</span>
        {openingKeys ? <kbd>{openingKeys}</kbd> : <span class="quiet">{said.noneSet}</span>}
        {canOpenKeys && (
          <button type="button" class="button" onClick={actions.openKeys}>
            {said.change}
          </button>
        )}
      </div>
      {!canOpenKeys && <p class="quiet small">{said.whereFirefox}</p>}
      <h3>{said.inPage}</h3>
      <ShortcutList shortcuts={SHORTCUT_KEYS} names={words.keys} />
      <p class="quiet small">{words.keysHint}</p>
      <h3>{said.inPanel}</h3>
      <ShortcutList shortcuts={PANEL_KEYS} names={said.panel} />
    </Section>
  );
}
