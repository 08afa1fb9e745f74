import type { PlacedCode } from '../../annotation/codebook/codebook.ts';
import { withHue } from '../../annotation/codebook/codebook-edit.ts';
import { hueStyle } from '../tags.ts';
import type { CodebookViewProps } from './view-props.ts';

const HUES = [1, 2, 3, 4, 5, 6] as const;

/** One of the six colours, or that of the code above. */
export function HueChoice({
  state,
  actions,
  words,
  code: { path, hue, depth },
  nameId,
}: CodebookViewProps & { code: PlacedCode; nameId: string }) {
  const group = `${nameId}-hue`;
  const names = words.codebookEditor;
  const none = depth > 0 ? names.hueAbove : names.hueFree;
  const choose = (chosen: number | undefined) =>
    actions.change({
      codebook: withHue(state.shown, path, chosen),
      picked: { code: path },
      step: `hue ${path}`,
    });
  return (
    <fieldset class="hues" aria-label={names.hue}>
      {HUES.map((each) => (
        <label key={each} style={hueStyle(each)} title={names.hues[each - 1]}>
          <input
            type="radio"
            name={group}
            aria-label={names.hues[each - 1]}
            checked={hue === each}
            onChange={() => choose(each)}
          />
          <span class="swatch" />
        </label>
      ))}
      <label>
        <input
          type="radio"
          name={group}
          checked={hue === undefined}
          onChange={() => choose(undefined)}
        />
        <span class="swatch none" />
        {none}
      </label>
    </fieldset>
  );
}
