import { useEffect } from 'preact/hooks';
import { isTyping } from './typing.ts';
import type { ViewProps } from './view-props.ts';

interface MyDepartmentsButtonProps extends ViewProps {
  editing: boolean;
  onEdit(editing: boolean): void;
}

/** 我的部门: shows only what concerns them, or everything; until they are set it opens their editor. Key F. */
export function MyDepartmentsButton(props: MyDepartmentsButtonProps) {
  const { state, actions, words, editing, onEdit } = props;
  const { departments, only } = state.myDepartments;
  const isSet = departments.length > 0;
  const names = departments.map(({ name }) => name).join('、');
  const toggle = () => {
    if (isSet) actions.setMyDepartments({ departments, only: !only });
    else onEdit(!editing);
  };
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
  return (
    <span class="joined">
      <button
        type="button"
        class="button"
        aria-pressed={only}
        aria-keyshortcuts="F"
        title={names || words.editMyDepartments}
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
        onClick={() => onEdit(!editing)}
      >
        <span class="icon icon-pencil" />
      </button>
    </span>
  );
}
