import { PRINT } from '../picture/palette.ts';
import type { Words } from '../words/zh-CN.ts';
import { type CrossTable, largestIn, sortedRows } from './cross-table.ts';
import { share } from './cross-table-view.tsx';

interface CrossPictureProps {
  table: CrossTable;
  name: string;
  of: string;
  totalName: string;
  /** What is counted, and of how many documents. */
  source: string;
  words: Words;
}

const FACES = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Segoe UI', sans-serif";
const CELL = { width: 56, height: 26 };
const NAMES = 260;
const HEAD = 132;
const FOOT = 36;
/** More cannot be read on a page; the CSV has them all. */
const MOST = { rows: 60, columns: 24 };

/** The table as a picture that stands alone: its largest rows, with heads that lean. */
export function CrossPicture({ table, name, of, totalName, source, words }: CrossPictureProps) {
  const rows = sortedRows(table, { by: 'total' }).slice(0, MOST.rows);
  const columns = [{ key: '', name: totalName }, ...table.columns.slice(0, MOST.columns)];
  const most = largestIn(table);
  const width = NAMES + columns.length * CELL.width + 90;
  const height = HEAD + rows.length * CELL.height + FOOT;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" width={width} height={height} font-family={FACES}>
      <title>{name}</title>
      <rect width={width} height={height} fill={PRINT.paper} />
      <text x="12" y="28" font-size="16" font-weight="600" fill={PRINT.ink}>
        {name}
      </text>
      <text x="12" y={HEAD - 10} font-size="12" fill={PRINT.ink3}>
        {of}
      </text>
      {columns.map((column, at) => (
        <text
          key={column.key}
          transform={`translate(${NAMES + (at + 0.5) * CELL.width} ${HEAD - 10}) rotate(-40)`}
          font-size="12"
          fill={PRINT.ink2}
        >
          {cut(column.name, 9)}
        </text>
      ))}
      {rows.map((row, at) => (
        <g key={row.key} transform={`translate(0 ${HEAD + at * CELL.height})`} font-size="12">
          <line x1="12" x2={width - 12} y1="0" y2="0" stroke={PRINT.hairline} />
          <text x="12" y="17" fill={PRINT.ink}>
            {cut(row.name, 19)}
          </text>
          {columns.map((column, nth) => {
            const total = nth === 0;
            const count = total ? table.total(row.key) : table.count(row.key, column.key);
            if (count === 0) return null;
            return (
              <g key={column.key} transform={`translate(${NAMES + nth * CELL.width} 0)`}>
                {!total && <rect {...CELL} fill={PRINT.shade(share(count, most))} />}
                <text
                  x={CELL.width / 2}
                  y="17"
                  text-anchor="middle"
                  font-weight={total ? 600 : 400}
                  fill={PRINT.ink}
                >
                  {words.compare.number(count)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
      <text x="12" y={height - 12} font-size="12" fill={PRINT.ink3}>
        {source}
      </text>
    </svg>
  );
}

function cut(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
