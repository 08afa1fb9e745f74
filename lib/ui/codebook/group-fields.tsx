import { inLanguage } from '../../annotation/codebook/codebook.ts';
import { withGroupNamed } from '../../annotation/codebook/codebook-edit.ts';
import { reworded } from '../../annotation/codebook/codebook-names.ts';
import { NameField } from './name-field.tsx';
import type { CodebookViewProps } from './view-props.ts';

/** The name of a group. */
export function GroupFields(
  props: CodebookViewProps & { group: number; editable: boolean; nameId: string },
) {
  const { state, actions, words, group, editable, nameId } = props;
  const { shown } = state;
  const names = words.codebookEditor;
  const name = shown.groups[group]?.name;
  if (!name) return null;
  const text = inLanguage(name, words.language);
  return (
    <div class="code-fields">
      <span class="label">{names.group}</span>
      <div>
        {editable ? (
          <NameField
            key={group}
            id={nameId}
            label={names.group}
            name={text}
            fault={() => undefined}
            onName={(typed) =>
              actions.change({
                codebook: withGroupNamed(shown, group, reworded(name, words.language, typed)),
                picked: { group },
              })
            }
          />
        ) : (
          text
        )}
        <p class="quiet small">{names.groupHint}</p>
      </div>
    </div>
  );
}
