import {
  codeAt,
  codesOf,
  inLanguage,
  type PlacedCode,
} from '../../annotation/codebook/codebook.ts';
import { withCodeChanged, withKey } from '../../annotation/codebook/codebook-edit.ts';
import { reworded } from '../../annotation/codebook/codebook-names.ts';
import { isFree, pathAt, seatOf } from '../../annotation/codebook/codebook-seats.ts';
import { pathText, tidyPath } from '../../annotation/codebook/tag-path.ts';
import { LIMITS } from '../../annotation/record/limits.ts';
import { HueChoice } from './hue-choice.tsx';
import { MergeInto } from './merge-into.tsx';
import { NameField } from './name-field.tsx';
import type { CodebookViewProps } from './view-props.ts';

const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** What a code is: name, colour, key, definition, example, uses; and what it can become one with. */
export function CodeFields(props: CodebookViewProps & { code: PlacedCode; nameId: string }) {
  const { state, actions, words, code, nameId } = props;
  const { shown } = state;
  const names = words.codebookEditor;
  const { path } = code;
  const change = (codebook: typeof shown, field: string) =>
    actions.change({ codebook, picked: { code: path }, step: `${field} ${path}` });
  const keys = new Map(codesOf(shown).map(({ key, name }) => [key, name]));
  return (
    <div class="code-fields">
      <span class="label">{names.codeTitle}</span>
      <div>
        <NameField
          key={path}
          id={nameId}
          label={names.codeTitle}
          name={code.name}
          fault={(name) => faultIn(name, props)}
          onName={(name) => rename(name, props)}
        />
      </div>
      <span class="label">{names.hue}</span>
      <HueChoice {...props} />
      <label class="label" for={`${nameId}-key`}>
        {names.key}
      </label>
      <select
        id={`${nameId}-key`}
        class="field"
        value={code.key ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change(withKey(shown, path, value === '' ? undefined : value), 'key')
        }
      >
        <option value="">{names.noKey}</option>
        {KEYS.map((key) => (
          <option key={key} value={key}>
            {keys.has(key) && code.key !== key ? names.keyOf(key, keys.get(key) ?? '') : key}
          </option>
        ))}
      </select>
      <label class="label" for={`${nameId}-definition`}>
        {names.definition}
      </label>
      <textarea
        id={`${nameId}-definition`}
        class="field"
        rows={3}
        maxLength={LIMITS.codeWords}
        placeholder={names.definitionHint}
        value={inLanguage(code.definition, words.language)}
        onInput={({ currentTarget: { value } }) => {
          const definition = reworded(code.definition, words.language, value);
          change(
            withCodeChanged(shown, path, (it) => ({ ...it, definition })),
            'definition',
          );
        }}
      />
      <label class="label" for={`${nameId}-example`}>
        {names.example}
      </label>
      <textarea
        id={`${nameId}-example`}
        class="field song"
        lang="zh-CN"
        rows={2}
        maxLength={LIMITS.codeWords}
        placeholder={names.exampleHint}
        value={code.example}
        onInput={({ currentTarget: { value: example } }) =>
          change(
            withCodeChanged(shown, path, (it) => ({ ...it, example })),
            'example',
          )
        }
      />
      <span class="label">{names.uses}</span>
      <UseText {...props} path={path} />
      <MergeInto key={`merge ${path}`} {...props} />
    </div>
  );
}

/** How many annotations have the tag, or one under it. */
export function UseText({ state, words, path }: CodebookViewProps & { path: string }) {
  if (!state.uses) return <span class="quiet">{words.codebook.counting}</span>;
  const use = state.uses.find(({ tag }) => tag === path);
  return (
    <span>
      {use
        ? words.codebookEditor.used(use.annotations, use.documents)
        : words.codebookEditor.unused}
    </span>
  );
}

type Named = CodebookViewProps & { code: PlacedCode };

/** What the path would be under another name. */
function pathFor(name: string, { state, code }: Named): string {
  const seat = seatOf(state.shown, code.path);
  return seat ? pathAt(seat, name) : name;
}

function faultIn(name: string, named: Named): string | undefined {
  const { codebookEditor } = named.words;
  if (name === '' || tidyPath(name) !== name || name.includes('/'))
    return codebookEditor.codeInvalid;
  const path = pathFor(name, named);
  const { shown } = named.state;
  return isFree(shown, path, named.code.path) && !codeAt(shown, path)
    ? undefined
    : codebookEditor.codeTaken(pathText(path));
}

function rename(name: string, named: Named): void {
  const { path } = named.code;
  const to = pathFor(name, named);
  named.actions.change({
    codebook: withCodeChanged(named.state.shown, path, (it) => ({ ...it, name })),
    picked: { code: to },
    renaming: { from: path, to },
  });
}
