import type { Role } from '../notice.ts';
import type { Draft, Setting } from '../recogniser.ts';
import { columnsOf, type Table } from '../table/table.ts';
import { bodiesIn } from './body-list.ts';
import { listed } from './draft-departments.ts';
import { withoutConvention } from './lead-convention.ts';
import { type RoledBody, settleRoles } from './roles.ts';

/** Departments of the columns 牵头单位, 责任单位 and 配合单位. */
export function tableDepartments(table: Table, setting: Setting): Draft<'department'>[] {
  const columns = columnsOf(table, 'lead', 'responsible', 'participant');
  return table.rows.flatMap((row) => {
    const bodies: RoledBody[] = columns.flatMap(([at, column]) => {
      const cell = row.cells.get(at);
      const role: Role =
        column.role === 'lead' || column.role === 'participant' ? column.role : 'responsible';
      const listed = cell ? bodiesIn(withoutConvention(cell.text), 0, cell.text.length) : [];
      return listed.map((body) => ({
        ...body,
        role,
        start: body.start + (cell?.start ?? 0),
        end: body.end + (cell?.start ?? 0),
      }));
    });
    return settleRoles(bodies, table.end >= setting.firstLeadsFrom).map((body) =>
      listed('table-column', body, { start: 0 }, setting),
    );
  });
}
