import { useState } from 'preact/hooks';
import { codesOf, type PlacedCode } from '../../annotation/codebook/codebook.ts';
import { withCodesMerged } from '../../annotation/codebook/codebook-edit.ts';
import { isWithin, pathText } from '../../annotation/codebook/tag-path.ts';
import type { CodebookViewProps } from './view-props.ts';

/** Makes one code of this and another one. */
export function MergeInto({
  state,
  actions,
  words,
  code: { path },
  nameId,
}: CodebookViewProps & { code: PlacedCode; nameId: string }) {
  const [into, setInto] = useState('');
  const select = `${nameId}-merge`;
  const names = words.codebookEditor;
  const others = codesOf(state.shown).filter((it) => !isWithin(it.path, path));
  if (others.length === 0) return null;
  const merge = () =>
    actions.change({
      codebook: withCodesMerged(state.shown, path, into),
      picked: { code: into },
      renaming: { from: path, to: into },
    });
  return (
    <>
      <label class="label" for={select}>
        {names.mergeInto}
      </label>
      <div>
        <div class="merge-into">
          <select
            id={select}
            class="field"
            value={into}
            onChange={({ currentTarget }) => setInto(currentTarget.value)}
          >
            <option value="">{names.mergeChoose}</option>
            {others.map((it) => (
              <option key={it.path} value={it.path}>
                {pathText(it.path)}
              </option>
            ))}
          </select>
          <button type="button" class="button" disabled={into === ''} onClick={merge}>
            {names.mergeNow}
          </button>
        </div>
        <p class="quiet small">{names.mergeHint}</p>
      </div>
    </>
  );
}
