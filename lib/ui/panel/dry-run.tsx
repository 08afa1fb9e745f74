import type { Words } from '../words/zh-CN.ts';
import type { CodebookCounts, DryRunNews, PanelActions } from './panel-state.ts';

interface DryRunProps {
  news: DryRunNews;
  actions: Pick<PanelActions, 'confirmImport' | 'dismissNews'>;
  words: Words;
}

/** What an import would do, before anything is written: taken whole or not at all. */
export function DryRun({ news, actions, words }: DryRunProps) {
  const { file, documents, added, changed, codebooks } = news;
  const { of } = words.dryRun;
  const writes =
    documents + added + changed + (codebooks?.added ?? 0) + (codebooks?.changed ?? 0) > 0;
  return (
    <section class="alert dry-run" role="alert" aria-label={words.dryRun.title}>
      <span class="icon icon-import" />
      <h2>{words.dryRun.title}</h2>
      <div class="reasons">
        <p class="quiet">{file}</p>
        <div class="fates">
          <Fates of={of.documents} lines={stated([[words.dryRun.added, documents]])} />
          <Fates of={of.annotations} lines={annotationLines(news, words)} />
          <Fates of={of.codebooks} lines={codebooks ? stated(linesOf(codebooks, words)) : []} />
        </div>
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

type Line = readonly [fate: string, count: number];

/** What becomes of those of one sort; a sort of which there is nothing to say takes no room. */
function Fates({ of, lines }: { of: string; lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{of}</h3>
      <dl>
        {lines.map(([fate, count]) => (
          <div key={fate}>
            <dt>{fate}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Four lines that are always there, none being an answer too, and what was kept back where something was. */
function annotationLines(news: DryRunNews, words: Words): Line[] {
  const lines = linesOf(news, words);
  return [...lines.slice(0, 3), ...stated(lines.slice(3)), [words.dryRun.invalid, 0]];
}

const stated = (lines: readonly Line[]) => lines.filter(([, count]) => count > 0);

function linesOf(counts: CodebookCounts, { dryRun }: Words): Line[] {
  return [
    [dryRun.added, counts.added],
    [dryRun.changed, counts.changed],
    [dryRun.identical, counts.identical],
    [dryRun.kept, counts.kept],
    [dryRun.deletedHere, counts.deletedHere],
  ];
}
