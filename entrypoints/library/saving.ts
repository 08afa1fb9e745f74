import { toCsv } from '../../lib/exchange/tables/to-csv.ts';
import type { Saving } from '../../lib/ui/picture/save-buttons.tsx';
import { saveFile } from '../exporting/save-file.ts';

/** What file systems refuse in a name. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]/gu;

/** Tables and pictures leave as downloads. */
export const saving: Saving = {
  saveTable(table) {
    const name = `${table.name.replace(REFUSED, ' ')}.csv`;
    saveFile(new File([toCsv(table)], name, { type: 'text/csv' }));
  },
  saveFile(file) {
    const name = file.name.replace(REFUSED, ' ');
    saveFile(new File([file], name, { type: file.type }));
  },
};
