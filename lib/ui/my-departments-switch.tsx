import type { MyDepartments } from './my-departments.ts';
import type { Words } from './words/zh-CN.ts';

/** Shows only what concerns my departments, or everything; until they are set, has them set. */
export function switchMyDepartments(
  { departments, only }: MyDepartments,
  onChange: (mine: MyDepartments) => void,
  onEdit: () => void,
): void {
  if (departments.length > 0) onChange({ departments, only: !only });
  else onEdit();
}

interface MyDepartmentsSwitchProps {
  mine: MyDepartments;
  /** The key that does the same. */
  shortcut?: string;
  onSwitch(): void;
  words: Words;
}

/** 我的部门, pressed while only they are shown; it says who they are. */
export function MyDepartmentsSwitch({ mine, shortcut, onSwitch, words }: MyDepartmentsSwitchProps) {
  const { departments, only } = mine;
  return (
    <button
      type="button"
      class="button"
      aria-pressed={only}
      aria-keyshortcuts={shortcut}
      title={departments.map(({ name }) => name).join('、') || words.editMyDepartments}
      onClick={onSwitch}
    >
      <span class="icon icon-person" />
      {words.myDepartment}
    </button>
  );
}
