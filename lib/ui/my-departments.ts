import type { DepartmentMention } from '../notice/notice.ts';
import { sameBody } from '../notice/organisation/same-body.ts';

/** A body the person works for, with the names that its own name does not lead to. */
export interface MyDepartment {
  name: string;
  aliases: readonly string[];
}

/** 我的部门: set once, kept over all notices. */
export interface MyDepartments {
  departments: readonly MyDepartment[];
  /** Only what concerns them is shown. */
  only: boolean;
}

export const NO_DEPARTMENTS: MyDepartments = { departments: [], only: false };

/** Whether a body is one of the person's, by any of its names and any of theirs; see `sameBody`. */
export function isMine(
  { name, aliases }: Pick<DepartmentMention, 'name' | 'aliases'>,
  { departments }: MyDepartments,
): boolean {
  const names = [name, ...aliases];
  return departments.some((mine) =>
    [mine.name, ...mine.aliases].some((own) => names.some((it) => sameBody(own, it))),
  );
}

/** Names as typed in one field: 省知识产权局、省市场监管局. Commas, semicolons and lines part them, too. */
export function namesTyped(typed: string): string[] {
  return [...new Set(typed.split(/[、,，;；\n]/u).map((name) => name.trim()))].filter(Boolean);
}
