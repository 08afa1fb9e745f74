import type { Words } from '../words/zh-CN.ts';
import type { CodebookActions, ImportPlan } from './codebook-state.ts';

interface ImportPlanProps {
  plan: ImportPlan;
  actions: Pick<CodebookActions, 'confirmImport' | 'cancelImport'>;
  words: Words;
}

/** What an import would do, before anything is written. */
export function ImportPlanView({ plan, actions, words }: ImportPlanProps) {
  const names = words.codebookEditor.plan;
  const { existing } = plan;
  const facts: [string, string | number][] = [
    [names.name, plan.name],
    [names.codes, plan.codes],
    [names.groups, plan.groups],
    [names.levels, plan.levels],
  ];
  return (
    <section class="alert dry-run" role="alert" aria-label={names.title}>
      <span class="icon icon-import" />
      <h2>{names.title}</h2>
      <div class="reasons">
        <p class="quiet">
          {plan.file}　{names.nothingYet}
        </p>
        <Facts facts={facts} />
        {existing && (
          <>
            <h3>{names.existing(existing.name)}</h3>
            <Facts
              facts={[
                [names.added, existing.added],
                [names.changed, existing.changed],
                [names.gone, existing.gone],
              ]}
            />
          </>
        )}
        {plan.leftOut.map(({ what, count }) => (
          <p key={what} class="quiet">
            {names.leftOut[what](count)}
          </p>
        ))}
        <p class="choice">
          <button
            type="button"
            class="button primary"
            onClick={() => actions.confirmImport(existing ? 'replace' : 'add')}
          >
            {existing ? names.replace : words.import}
          </button>
          {existing && (
            <button type="button" class="button" onClick={() => actions.confirmImport('add')}>
              {names.add}
            </button>
          )}
          <button type="button" class="button" onClick={actions.cancelImport}>
            {words.cancel}
          </button>
        </p>
      </div>
    </section>
  );
}

function Facts({ facts }: { facts: readonly [string, string | number][] }) {
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
