import { columnRole, headerYear } from './column-role.ts';
import type { Column, TableCell } from './table.ts';

/**
 * The columns that header cells make; undefined where they make no table of indicators or tasks. Columns headed by
 * bare years are baselines up to the year before `since`, targets from there on.
 */
export function columnsFrom(
  headers: readonly (TableCell | undefined)[],
  since: number,
): (Column | undefined)[] | undefined {
  const columns = headers.map((header) => {
    if (!header) return undefined;
    const year = headerYear(header.text);
    const role =
      columnRole(header.text) ??
      (year === undefined ? undefined : year < since ? 'baseline' : 'target');
    if (role === undefined) return undefined;
    return { role, header, ...(year === undefined ? {} : { year }) };
  });
  const roles = new Set(columns.map((column) => column?.role));
  const indicators = roles.has('indicator') && roles.has('target');
  const subject = roles.has('indicator') || roles.has('task') || roles.has('number');
  const tasks =
    subject &&
    ['lead', 'responsible', 'participant', 'due'].some((role) => roles.has(role as Column['role']));
  if (indicators) return columns;
  return tasks ? columns.map(aimOfTask) : undefined;
}

/** Without a column of indicators, a column of targets tells in words what its task shall reach. */
function aimOfTask(column: Column | undefined): Column | undefined {
  return column?.role === 'target' ? { ...column, role: 'aim' } : column;
}
