import { MyDepartmentsEditor } from '../my-departments-editor.tsx';
import { Section } from './section.tsx';
import type { SettingsViewProps } from './view-props.ts';

/** 我的部门, as in the panel. */
export function Departments({ settings, actions, words }: SettingsViewProps) {
  return (
    <Section id="departments" title={words.myDepartment}>
      <MyDepartmentsEditor
        mine={settings.myDepartments}
        onChange={actions.setMyDepartments}
        words={words}
      />
    </Section>
  );
}
