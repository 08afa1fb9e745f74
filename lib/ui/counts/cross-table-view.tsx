import { useState } from 'preact/hooks';
import { useInstalments } from '../panel/use-instalments.ts';
import type { Words } from '../words/zh-CN.ts';
import { type CrossTable, largestIn, type RowOrder, sortedRows } from './cross-table.ts';

interface CrossTableViewProps {
  table: CrossTable;
  /** What the rows are: the head of the first column. */
  of: string;
  /** The head of the last column. */
  totalName: string;
  /** What is shown: another one begins anew at its top. */
  name: string;
  words: Words;
}

/** Counts with head and first column that stay; the head sorts. The shade says again what the number says. */
export function CrossTableView({ table, of, totalName, name, words }: CrossTableViewProps) {
  const [order, setOrder] = useState<RowOrder>({ by: 'total' });
  const most = largestIn(table);
  const rows = sortedRows(table, order);
  const shown = useInstalments(rows.length, `${name} ${JSON.stringify(order)}`);
  const head = (label: string, by: RowOrder, key: string) => {
    const sorted = JSON.stringify(order) === JSON.stringify(by);
    const direction = by.by === 'name' ? 'ascending' : 'descending';
    return (
      <th key={key} scope="col" aria-sort={sorted ? direction : undefined}>
        <button type="button" onClick={() => setOrder(by)}>
          {label}
        </button>
      </th>
    );
  };
  return (
    <section class="cross" aria-label={name}>
      <table>
        <thead>
          <tr>
            {head(of, { by: 'name' }, 'name')}
            {head(totalName, { by: 'total' }, 'total')}
            {table.columns.map(({ key, name }) =>
              head(name, { by: 'column', key }, `column ${key}`),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, shown).map(({ key, name }) => (
            <tr key={key}>
              <th scope="row" lang="zh-CN" title={name}>
                <span>{name}</span>
              </th>
              <td class="sum">{table.total(key)}</td>
              {table.columns.map((column) => {
                const count = table.count(key, column.key);
                return (
                  <td key={column.key} style={count > 0 ? { '--share': share(count, most) } : {}}>
                    {count > 0 ? words.compare.number(count) : ''}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The darkest shade still has ink at 4.5 on it. */
const DARKEST = 0.45;

/** The part of the kind's colour in a cell: by the root, so that small counts can be told apart. */
export function share(count: number, most: number): number {
  return most === 0 ? 0 : Math.round(Math.sqrt(count / most) * DARKEST * 1000) / 1000;
}
