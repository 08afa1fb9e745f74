import { Section } from './section.tsx';
import type { OptionsViewProps } from './view-props.ts';

/** How to start, what the permissions are for, and that nothing leaves the machine. */
export function Help({ state, words }: Pick<OptionsViewProps, 'state' | 'words'>) {
  const said = words.settings.help;
  return (
    <Section id="help" title={said.title}>
      <ol class="steps">
        {said.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          {words.menu.welcome}
        </a>
      </p>
      <h3>{said.permissions}</h3>
      <dl class="uses">
        {said.uses.map(([permission, use]) => (
          <div key={permission}>
            <dt>{permission}</dt>
            <dd>{use}</dd>
          </div>
        ))}
      </dl>
      <p class="promise">
        <b>{said.promise}</b>
        {said.promiseRest}
      </p>
      <p class="quiet">
        {words.productName}　{said.version(state.surroundings.version)}
      </p>
    </Section>
  );
}
