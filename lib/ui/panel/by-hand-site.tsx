import type { ViewProps } from './view-props.ts';

/** Where a page was read by hand: offers to read its site by itself from now on. */
export function ByHandSite({ state, actions, words }: ViewProps) {
  const { site } = state;
  if (!site) return null;
  const said = words.settings.sites;
  return (
    <section class="section by-hand-site" role="status">
      {site.granted ? (
        <p>{said.readsNow(site.host)}</p>
      ) : (
        <>
          <p>{said.readByHand}</p>
          <button type="button" class="button" onClick={() => actions.grantSite(site.host)}>
            {said.readFromNow(site.host)}
          </button>
        </>
      )}
    </section>
  );
}
