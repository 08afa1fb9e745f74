import { cellText } from './cell-text.ts';
import type { CellValue, Table } from './table.ts';

/** Tells Excel that the file is UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** Where a spreadsheet would begin to calculate; in full-width forms too; some skip tab and carriage return. */
const FORMULA = /^[=+\-@＝＋－＠\t\r](?!$)/;

/**
 * A table as CSV (RFC 4180), with the byte order mark by which Excel knows UTF-8. Dates are ISO. A text that would be
 * a formula has an apostrophe before it, as OWASP advises (“CSV Injection”); a number has none, nor has `=` alone. A
 * text longer than a cell is cut as `cellText` says.
 */
export function toCsv({ head, rows }: Table): string {
  const lines = [head, ...rows].map((cells) => cells.map(field).join(','));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

function field(value: CellValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.date;
  const text = cellText(FORMULA.test(value) ? `'${value}` : value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
