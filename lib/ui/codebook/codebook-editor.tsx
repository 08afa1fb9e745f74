import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { isBuiltIn } from '../../annotation/codebook/built-in/built-in.ts';
import { codeAt } from '../../annotation/codebook/codebook.ts';
import { Hues, huesWith } from '../tags.ts';
import { Asked } from './asked-change.tsx';
import { CodeFacts } from './code-facts.tsx';
import { CodeFields } from './code-fields.tsx';
import { CodebookHead } from './codebook-head.tsx';
import { CodebookNewsLine } from './codebook-news.tsx';
import { CodebookShelf } from './codebook-shelf.tsx';
import { GroupFields } from './group-fields.tsx';
import { ImportPlanView } from './import-plan.tsx';
import { TreePane } from './tree-pane.tsx';
import type { CodebookViewProps } from './view-props.ts';

/** The field for the name of what is picked; the ids of what belongs to it begin so. */
const NAME_ID = 'code-name';

/** Codebooks: the tree of codes at the left, what one of them is at the right. */
export function CodebookEditor(props: CodebookViewProps) {
  const { state, actions, words } = props;
  const { shown, asked, plan } = state;
  const editable = !isBuiltIn(shown.id);
  const edits = useRef(false);
  useUndoKey(actions.undo);
  useLayoutEffect(() => {
    if (!edits.current) return;
    edits.current = false;
    const field = document.getElementById(NAME_ID);
    field?.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
  return (
    <Hues.Provider value={huesWith(shown, state.codebooks)}>
      <div class="codebook-editor">
        <h1>{words.codebook.name}</h1>
        <CodebookShelf {...props} />
        {plan && <ImportPlanView plan={plan} actions={actions} words={words} />}
        <CodebookHead {...props} editable={editable} />
        <div class="codebook-columns">
          <TreePane
            {...props}
            key={shown.id}
            editable={editable}
            helpId={`${NAME_ID}-help`}
            onEdit={() => {
              edits.current = true;
              document.getElementById(NAME_ID)?.focus();
            }}
          />
          <section class="code-pane">
            {asked && <Asked asked={asked} actions={actions} words={words} />}
            <PickedFields {...props} editable={editable} nameId={NAME_ID} />
            {editable && (
              <p id={`${NAME_ID}-help`} class="quiet small tree-help">
                {words.codebookEditor.treeHelp}
              </p>
            )}
          </section>
        </div>
        <CodebookNewsLine news={state.news} actions={actions} words={words} />
      </div>
    </Hues.Provider>
  );
}

function PickedFields(props: CodebookViewProps & { editable: boolean; nameId: string }) {
  const { picked, shown } = props.state;
  if (!picked) return null;
  if ('group' in picked) return <GroupFields {...props} group={picked.group} />;
  const code = codeAt(shown, picked.code);
  if (!code) return null;
  return props.editable ? (
    <CodeFields {...props} code={code} />
  ) : (
    <CodeFacts {...props} code={code} />
  );
}

/** Ctrl+Z takes back the last change; in a field it is the field's own. */
function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      if (!(ctrlKey || metaKey) || shiftKey || altKey || key.toLowerCase() !== 'z') return;
      if (target instanceof Element && target.matches('input:not([type=radio]), textarea')) return;
      event.preventDefault();
      latest.current();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}
