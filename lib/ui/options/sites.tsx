import { useId, useState } from 'preact/hooks';
import { Section } from './section.tsx';
import { type SiteFault, siteTyped } from './site-typed.ts';
import type { SettingsViewProps } from './view-props.ts';

/** Where notices are recognised without a click: the government's sites, and those that the person grants. */
export function Sites(props: SettingsViewProps) {
  const { settings, actions, words } = props;
  const said = words.settings.sites;
  return (
    <Section id="sites" title={said.title}>
      <p class="lede">{said.hint}</p>
      <ul>
        <li class="row">
          <span>{said.government}</span>
          {settings.governmentGranted ? (
            <span class="quiet">{said.byItself}</span>
          ) : (
            <span>
              <span class="quiet">{said.withheld}　</span>
              <button type="button" class="button" onClick={actions.grantGovernment}>
                {said.grant}
              </button>
            </span>
          )}
        </li>
        {settings.sites.map((host) => (
          <li key={host} class="row">
            <span class="host">{hostName(host, words)}</span>
            <button
              type="button"
              class="button"
              aria-label={said.revokeNamed(hostName(host, words))}
              onClick={() => actions.revokeSite(host)}
            >
              {said.revoke}
            </button>
          </li>
        ))}
      </ul>
      <SiteForm {...props} />
    </Section>
  );
}

/** The address of a site to grant. What is wrong with it, or came of it, stands below. */
function SiteForm({ settings, siteNews, actions, words }: SettingsViewProps) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<SiteFault>();
  const field = useId();
  const said = words.settings.sites;
  const add = () => {
    const site = siteTyped(typed, settings.sites);
    if ('fault' in site) {
      setFault(site.fault);
      return;
    }
    actions.grantSite(site.host);
    setTyped('');
    setFault(undefined);
  };
  const news = siteNews && said.news[siteNews.is](hostName(siteNews.host, words));
  return (
    <form
      class="site-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label for={field}>{said.add}</label>
      <div class="row">
        <input
          id={field}
          class="field"
          type="url"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          placeholder={said.example}
          aria-invalid={fault !== undefined}
          aria-describedby={`${field}-said`}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setFault(undefined);
          }}
        />
        <button type="submit" class="button">
          {said.addNow}
        </button>
      </div>
      <p id={`${field}-said`} class={fault ? 'fault' : 'quiet small'} role="status">
        {fault && <span class="icon icon-info" />}
        {fault ? said.faults[fault] : (news ?? said.addHint)}
      </p>
    </form>
  );
}

function hostName(host: string, words: SettingsViewProps['words']): string {
  const said = words.settings.sites;
  if (host === '*') return said.everySite;
  return host.startsWith('*.') ? said.below(host.slice(2)) : host;
}
