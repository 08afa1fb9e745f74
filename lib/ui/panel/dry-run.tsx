import type { Words } from '../words/zh-CN.ts';
import type { CodebookCounts, DryRunNews, PanelActions } from './panel-state.ts';

interface DryRunProps {
  news: DryRunNews;
  actions: Pick<PanelActions, 'confirmImport' | 'dismissNews'>;
  words: Words;
}

/** What an import would do, before anything is written: taken whole or not at all. */
export function DryRun({ news, actions, words }: DryRunProps) {
  const { file, documents, added, changed, identical, kept, deletedHere, codebooks } = news;
  const lines: [string, number][] = [
    [words.dryRun.documents, documents],
    [words.dryRun.added, added],
    [words.dryRun.changed, changed],
    [words.dryRun.identical, identical],
    [words.dryRun.kept, kept],
    [words.dryRun.deletedHere, deletedHere],
    [words.dryRun.invalid, 0],
    ...codebookLines(codebooks, words),
  ];
  const writes =
    documents + added + changed + (codebooks?.added ?? 0) + (codebooks?.changed ?? 0) > 0;
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

/** Only of a file that has codebooks, and none that says nothing. */
function codebookLines(counts: CodebookCounts | undefined, { dryRun }: Words): [string, number][] {
  if (!counts) return [];
  const { added, changed, identical, kept, deletedHere } = counts;
  const lines: [string, number][] = [
    [dryRun.codebooks.added, added],
    [dryRun.codebooks.changed, changed],
    [dryRun.codebooks.identical, identical],
    [dryRun.codebooks.kept, kept],
    [dryRun.codebooks.deletedHere, deletedHere],
  ];
  return lines.filter(([, count]) => count > 0);
}
