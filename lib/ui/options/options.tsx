import { Loss } from '../loss.tsx';
import { Exchange } from '../panel/exchange.tsx';
import { ExportProgress } from '../panel/export-progress.tsx';
import { ImportProgress } from '../panel/import-progress.tsx';
import { News } from '../panel/news.tsx';
import { sizeText } from '../size-text.ts';
import { Departments } from './departments.tsx';
import { Documents } from './documents.tsx';
import { Help } from './help.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { Marks } from './marks.tsx';
import { Nearness } from './nearness.tsx';
import { Printing } from './printing.tsx';
import { RestorePoints } from './restore-points.tsx';
import { Section } from './section.tsx';
import { SectionList } from './section-list.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { Sites } from './sites.tsx';
import type { OptionsViewProps } from './view-props.ts';

/** The options page: what is set, what is stored, what can be brought back. One column; each change holds at once. */
export function Options(props: OptionsViewProps) {
  const { state, actions, words } = props;
  const { settings, siteNews } = state;
  if (!settings) return null; // for a moment: what is set is read before anything is shown
  const setting = { settings, siteNews, actions, words };
  return (
    <div class="options" lang={words.language}>
      <SectionList words={words} />
      <main>
        <h1>{words.options}</h1>
        <Loss lost={state.lost} onDismiss={actions.dismissLoss} words={words} />
        <Sites {...setting} />
        <Marks {...setting} />
        <Departments {...setting} />
        <Nearness {...setting} />
        <LanguageChoice {...setting} />
        <Printing {...setting} />
        <Shortcuts {...props} />
        <Stored {...props} />
        <RestorePoints {...props} />
        <Documents {...props} />
        <Help {...props} />
        <ExportProgress exporting={state.exporting} actions={actions} words={words} />
        <ImportProgress importing={state.importing} actions={actions} words={words} />
        <News news={state.news} actions={actions} words={words} />
      </main>
    </div>
  );
}

/** How much there is, and the way out and in. */
function Stored({ state, actions, words }: OptionsViewProps) {
  const annotations = state.documents.reduce((sum, it) => sum + it.annotations, 0);
  return (
    <Section id="stored" title={words.stored}>
      <p>
        {words.holds(state.documents.length, annotations)}
        {state.used !== undefined && (
          <span class="quiet">　{words.used(sizeText(state.used))}</span>
        )}
      </p>
      <Exchange scopes={['all']} actions={actions} words={words} />
    </Section>
  );
}
