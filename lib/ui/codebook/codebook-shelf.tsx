import { codesOf, inLanguage } from '../../annotation/codebook/codebook.ts';
import type { CodebookViewProps } from './view-props.ts';

/** All codebooks, one of which is shown; and how there come to be more. */
export function CodebookShelf({ state, actions, words }: CodebookViewProps) {
  const names = words.codebookEditor;
  return (
    <div class="codebook-shelf">
      <ul aria-label={names.all}>
        {state.codebooks.map((codebook) => (
          <li key={codebook.id}>
            <button
              type="button"
              class="button"
              aria-pressed={codebook.id === state.shown.id}
              onClick={() => actions.show(codebook.id)}
            >
              {codebook.id === state.offered && (
                <span class="icon icon-check" title={names.offered} />
              )}
              {inLanguage(codebook.name, words.language)}
              <span class="quiet">{codesOf(codebook).length}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="button plain" onClick={actions.make}>
        <span class="icon icon-plus" />
        {names.make}
      </button>
      <label class="button plain" title={names.importHint}>
        <span class="icon icon-import" />
        {words.import}
        <input
          type="file"
          class="unseen"
          accept=".json,.qdc,application/json,application/xml"
          aria-label={names.importHint}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) actions.importFile(file);
            // The same file may be chosen again once it has been mended.
            currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}
