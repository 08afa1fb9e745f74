import { CODEBOOKS } from '../../annotation/codebook/built-in/built-in.ts';
import { type Codebook, inLanguage } from '../../annotation/codebook/codebook.ts';
import { Choice } from './choice.tsx';
import type { ReadingState } from './panel-state.ts';
import type { ViewProps } from './view-props.ts';

/** Which codebook's tags are offered, here and in the page; and the way to where they are edited. */
export function CodebookChoice({ state, actions, words }: ViewProps) {
  const all = allCodebooks(state);
  const names = all.map(({ id, name }) => [id, inLanguage(name, words.language)]);
  return (
    <span class="codebook-choice">
      <Choice
        label={words.codebook.name}
        options={all.map(({ id }) => id)}
        names={Object.fromEntries(names)}
        chosen={state.codebook.id}
        onChoose={actions.useCodebook}
      />
      <button
        type="button"
        class="button plain"
        aria-label={words.codebook.edit}
        title={words.codebook.edit}
        onClick={actions.editCodebooks}
      >
        <span class="icon icon-pencil" />
      </button>
    </span>
  );
}

/** The codebooks that are built in, and the person's own. */
export function allCodebooks({ ownCodebooks = [] }: ReadingState): readonly Codebook[] {
  return [...CODEBOOKS, ...ownCodebooks];
}
