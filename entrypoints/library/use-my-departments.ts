import { useEffect, useState } from 'preact/hooks';
import { followSetting } from '../../lib/storage/follow-setting.ts';
import { myDepartments } from '../../lib/storage/settings.ts';
import { type MyDepartments, NO_DEPARTMENTS } from '../../lib/ui/my-departments.ts';

/** 我的部门 as it is set, and what sets it; kept over all pages of the extension. */
export function useMyDepartments(): [MyDepartments, (mine: MyDepartments) => void] {
  const [mine, setMine] = useState<MyDepartments>(NO_DEPARTMENTS);
  useEffect(() => followSetting(myDepartments, setMine), []);
  return [mine, (next) => myDepartments.setValue(mutable(next))];
}

function mutable({ departments, only }: MyDepartments) {
  return {
    departments: departments.map(({ name, aliases }) => ({ name, aliases: [...aliases] })),
    only,
  };
}
