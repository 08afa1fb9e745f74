import type { Words } from '../words/zh-CN.ts';
import type { DryRunNews, PanelActions } from './panel-state.ts';

interface DryRunProps {
  news: DryRunNews;
  actions: Pick<PanelActions, 'confirmImport' | 'dismissNews'>;
  words: Words;
}

/** What an import would do, before anything is written: taken whole or not at all. */
export function DryRun({ news, actions, words }: DryRunProps) {
  const { file, documents, added, changed, identical, kept, deletedHere } = news;
  const lines: [string, number][] = [
    [words.dryRun.documents, documents],
    [words.dryRun.added, added],
    [words.dryRun.changed, changed],
    [words.dryRun.identical, identical],
    [words.dryRun.kept, kept],
    [words.dryRun.deletedHere, deletedHere],
    [words.dryRun.invalid, 0],
  ];
  const writes = documents + added + changed > 0;
  return (
    <section class="alert dry-run" role="alert" aria-label={words.dryRun.title}>
      <span class="icon icon-import" />
      <h2>{words.dryRun.title}</h2>
      <div class="reasons">
        <p class="quiet">{file}</p>
        <dl class="facts">
          {lines.map(([name, count]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{count}</dd>
            </div>
          ))}
        </dl>
        {!writes && <p class="quiet">{words.dryRun.nothing}</p>}
        <p class="choice">
          {writes && (
            <button type="button" class="button primary" onClick={actions.confirmImport}>
              {words.import}
            </button>
          )}
          <button type="button" class="button" onClick={actions.dismissNews}>
            {writes ? words.cancel : words.close}
          </button>
        </p>
      </div>
    </section>
  );
}
