import { inLanguage } from '../../annotation/codebook.ts';
import { CODEBOOKS } from '../../annotation/codebooks/built-in.ts';
import { Choice } from './choice.tsx';
import type { ViewProps } from './view-props.ts';

/** Which codebook's tags are offered, here and in the page. */
export function CodebookChoice({ state, actions, words }: ViewProps) {
  const names = CODEBOOKS.map(({ id, name }) => [id, inLanguage(name, words.language)]);
  return (
    <Choice
      label={words.codebook.name}
      options={CODEBOOKS.map(({ id }) => id)}
      names={Object.fromEntries(names)}
      chosen={state.codebook.id}
      onChoose={actions.useCodebook}
    />
  );
}
