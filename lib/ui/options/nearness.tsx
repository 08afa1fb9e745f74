import { useId, useState } from 'preact/hooks';
import { Section } from './section.tsx';
import type { SettingsViewProps } from './view-props.ts';

const [LEAST, MOST] = [1, 999];

/** From how many days before its end on a deadline is near; a number that is none waits in its field. */
export function Nearness({ settings, actions, words }: SettingsViewProps) {
  const [typed, setTyped] = useState<string>();
  const hint = useId();
  const said = words.settings.soon;
  const isFit = typed === undefined || fitDays(typed) !== undefined;
  const type = (text: string) => {
    setTyped(text);
    const days = fitDays(text);
    if (days !== undefined) actions.setSoonDays(days);
  };
  return (
    <Section id="deadlines" title={said.title}>
      <label class="nearness">
        {said.before}
        <input
          class="field"
          type="number"
          min={LEAST}
          max={MOST}
          value={typed ?? settings.soonDays}
          aria-invalid={!isFit}
          aria-describedby={hint}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onBlur={() => setTyped(undefined)}
        />
        {said.after}
      </label>
      <p id={hint} class="fault" role="status">
        {!isFit && (
          <>
            <span class="icon icon-info" />
            {said.outOfRange}
          </>
        )}
      </p>
    </Section>
  );
}

function fitDays(text: string): number | undefined {
  const days = Number(text);
  return Number.isInteger(days) && days >= LEAST && days <= MOST ? days : undefined;
}
