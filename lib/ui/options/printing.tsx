import { Section } from './section.tsx';
import { SwitchRow } from './switch-row.tsx';
import type { SettingsViewProps } from './view-props.ts';

/** Whether a printed page keeps its marks. */
export function Printing({ settings, actions, words }: SettingsViewProps) {
  const said = words.settings.marks;
  return (
    <Section id="print" title={said.printTitle}>
      <SwitchRow on={settings.printMarks} onChange={actions.setPrintMarks}>
        {said.print}
      </SwitchRow>
      <p class="quiet small">{said.printHint}</p>
    </Section>
  );
}
