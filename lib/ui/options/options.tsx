import { Loss } from '../loss.tsx';
import { Exchange } from '../panel/exchange.tsx';
import { News } from '../panel/news.tsx';
import { Documents } from './documents.tsx';
import { RestorePoints } from './restore-points.tsx';
import type { OptionsViewProps } from './view-props.ts';

/** The options page: what is stored, what can be brought back. One column. */
export function Options(props: OptionsViewProps) {
  const { state, actions, words } = props;
  const annotations = state.documents.reduce((sum, it) => sum + it.annotations, 0);
  return (
    <main class="options" lang={words.language}>
      <h1>{words.options}</h1>
      <Loss lost={state.lost} onDismiss={actions.dismissLoss} words={words} />
      <section aria-labelledby="stored">
        <h2 id="stored">{words.stored}</h2>
        <p>
          {words.holds(state.documents.length, annotations)}
          {state.used !== undefined && (
            <span class="quiet">　{words.used(sizeText(state.used))}</span>
          )}
        </p>
        <Exchange scopes={['all']} actions={actions} words={words} />
      </section>
      <RestorePoints {...props} />
      <Documents {...props} />
      <News news={state.news} actions={actions} words={words} />
    </main>
  );
}

/** Bytes in the unit in which they are a small number. */
function sizeText(bytes: number): string {
  const units = ['KB', 'MB', 'GB'];
  let [size, unit] = [bytes / 1024, 0];
  while (size >= 1000 && unit < units.length - 1) [size, unit] = [size / 1024, unit + 1];
  return `${size.toFixed(size < 10 ? 1 : 0)} ${units[unit]}`;
}
