/** A table as plain strings, for the clipboard. A line feed in a cell stays inside the cell. */
export interface TextTable {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/**
 * Cells parted by tabs, rows by CR LF; a cell with a tab, a quotation mark or a line feed stands in quotation marks.
 * What would be a formula gets an apostrophe before it, which spreadsheets take for "this is text".
 */
export function toTabs({ head, rows }: TextTable): string {
  return [head, ...rows].map((row) => row.map(tabCell).join('\t')).join('\r\n');
}

function tabCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /["\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Excel and WPS read it: a cell of text, never a formula, a date or a number. */
const TEXT_CELL = "mso-number-format:'\\@';white-space:pre-wrap;vertical-align:top";
/** A break that does not begin a new row. */
const BREAK = '<br style="mso-data-placement:same-cell">';

/** The table as HTML. Excel, WPS and LibreOffice prefer it to tabs, and leave its cells as they are. */
export function toHtmlTable({ head, rows }: TextTable): string {
  const line = (tag: string, row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag} style="${TEXT_CELL}">${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const body = rows.map((row) => line('td', row)).join('');
  return `<meta charset="utf-8"><table border="1"><thead>${line('th', head)}</thead><tbody>${body}</tbody></table>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/\r?\n/gu, BREAK);
}
