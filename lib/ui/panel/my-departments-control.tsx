import { useEffect, useState } from 'preact/hooks';
import { MyDepartmentsEditor } from '../my-departments-editor.tsx';
import { isTyping } from './typing.ts';
import type { ViewProps } from './view-props.ts';

/**
 * 我的部门: shows only what concerns them, or everything (key F). The pencil, and the button itself until they are set,
 * opens their editor below.
 */
export function MyDepartmentsControl({ state, actions, words }: ViewProps) {
  const [editing, setEditing] = useState(false);
  const { departments, only } = state.myDepartments;
  const toggle = () => {
    if (departments.length > 0) actions.setMyDepartments({ departments, only: !only });
    else setEditing(!editing);
  };
  useKeyF(toggle);
  return (
    <>
      <span class="joined">
        <button
          type="button"
          class="button"
          aria-pressed={only}
          aria-keyshortcuts="F"
          title={departments.map(({ name }) => name).join('、') || words.editMyDepartments}
          onClick={toggle}
        >
          <span class="icon icon-person" />
          {words.myDepartment}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={editing}
          aria-label={words.editMyDepartments}
          title={words.editMyDepartments}
          onClick={() => setEditing(!editing)}
        >
          <span class="icon icon-pencil" />
        </button>
      </span>
      {editing && (
        <MyDepartmentsEditor
          mine={state.myDepartments}
          known={bodiesOf(state)}
          onChange={actions.setMyDepartments}
          words={words}
        />
      )}
    </>
  );
}

function useKeyF(toggle: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, key } = event;
      if (key !== 'f' || ctrlKey || metaKey || altKey || isTyping(event)) return;
      event.preventDefault();
      toggle();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}

/** The names of the bodies in the notice, each once, as a Chinese reader sorts them. */
function bodiesOf({ notice }: ViewProps['state']): string[] {
  const names = notice.mentions.flatMap((mention) =>
    mention.kind === 'department' && mention.generic !== true ? [mention.name] : [],
  );
  return [...new Set(names)].sort(new Intl.Collator('zh-CN').compare);
}
