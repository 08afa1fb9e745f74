import { codesOf, inLanguage } from '../../annotation/codebook/codebook.ts';
import { isNameTaken, reworded } from '../../annotation/codebook/codebook-names.ts';
import { NameField } from './name-field.tsx';
import type { CodebookViewProps } from './view-props.ts';

/** The name of the codebook that is shown, and what can be done with it as a whole. */
export function CodebookHead(props: CodebookViewProps & { editable: boolean }) {
  const { state, actions, words, editable } = props;
  const { shown, codebooks, offered } = state;
  const names = words.codebookEditor;
  const name = inLanguage(shown.name, words.language);
  return (
    <header class="codebook-head">
      {editable ? (
        <div class="codebook-name">
          <NameField
            key={shown.id}
            id="codebook-name"
            label={names.name}
            name={name}
            fault={(typed) => {
              if (typed === '') return names.codeInvalid;
              return isNameTaken(typed, shown.id, codebooks) ? names.nameTaken(typed) : undefined;
            }}
            onName={(typed) =>
              actions.change({
                codebook: { ...shown, name: reworded(shown.name, words.language, typed) },
              })
            }
          />
        </div>
      ) : (
        <h2>{name}</h2>
      )}
      <span class="quiet">
        {!editable && `${names.builtIn}　`}
        {names.count(codesOf(shown).length)}
        {shown.id === offered && `　${names.offered}`}
        {!editable && <span class="copy-hint">{names.copyHint}</span>}
      </span>
      <div class="codebook-actions">
        {shown.id !== offered && (
          <button type="button" class="button" onClick={() => actions.offer(shown.id)}>
            {names.offer}
          </button>
        )}
        <button type="button" class="button" onClick={actions.copy}>
          <span class="icon icon-copy" />
          {editable ? names.duplicate : names.copy}
        </button>
        {(['json', 'qdc'] as const).map((format) => (
          <button
            type="button"
            class="button plain"
            key={format}
            disabled={format === 'qdc' && codesOf(shown).length === 0}
            onClick={() => actions.exportAs(format)}
          >
            {names.exportAs[format]}
          </button>
        ))}
        {editable && (
          <button type="button" class="button plain" onClick={actions.remove}>
            {names.remove}
          </button>
        )}
      </div>
    </header>
  );
}
