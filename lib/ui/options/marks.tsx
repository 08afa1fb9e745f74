import { KindLabel } from '../kind-label.tsx';
import { MARK_KINDS } from '../mark-kind.ts';
import { Section } from './section.tsx';
import { SwitchRow } from './switch-row.tsx';
import type { SettingsViewProps } from './view-props.ts';

/** Which kinds are painted in the pages, in which colours, and whether a map of them stands at the scroll bar. */
export function Marks({ settings, actions, words }: SettingsViewProps) {
  const { hiddenKinds, showMap, colourByTag } = settings;
  const said = words.settings.marks;
  return (
    <Section id="marks" title={said.title}>
      <fieldset class="in-line">
        <legend>{said.shown}</legend>
        {MARK_KINDS.map((kind) => (
          <SwitchRow
            key={kind}
            on={!hiddenKinds.includes(kind)}
            onChange={() => actions.toggleKind(kind)}
          >
            <KindLabel kind={kind} words={words} />
          </SwitchRow>
        ))}
      </fieldset>
      <p class="quiet small">{said.shownHint}</p>
      <SwitchRow on={colourByTag} onChange={actions.setColourByTag}>
        {said.byTag}
      </SwitchRow>
      <p class="quiet small">{said.byTagHint}</p>
      <SwitchRow on={showMap} onChange={actions.setShowMap}>
        {said.map}
      </SwitchRow>
    </Section>
  );
}
