import { useEffect, useState } from 'preact/hooks';
import { MyDepartmentsEditor } from '../my-departments-editor.tsx';
import { MyDepartmentsSwitch, switchMyDepartments } from '../my-departments-switch.tsx';
import { isTyping } from './typing.ts';
import type { ViewProps } from './view-props.ts';

/**
 * 我的部门: shows only what concerns them, or everything (key F). The pencil, and the button itself until they are set,
 * opens their editor below.
 */
export function MyDepartmentsControl({ state, actions, words }: ViewProps) {
  const [editing, setEditing] = useState(false);
  const { myDepartments } = state;
  const onSwitch = () =>
    switchMyDepartments(myDepartments, actions.setMyDepartments, () => setEditing(!editing));
  useKeyF(onSwitch);
  return (
    <>
      <span class="joined">
        <MyDepartmentsSwitch mine={myDepartments} shortcut="F" onSwitch={onSwitch} words={words} />
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
          mine={myDepartments}
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
      if (key.toLowerCase() !== 'f' || ctrlKey || metaKey || altKey || isTyping(event)) return;
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
