import './table.css';
import type { Key, ReactNode } from 'react';

/** One column of a table. */
export interface Column<Row> {
  readonly head: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Names the row: read out before its other cells. */
  readonly isName?: boolean;
  readonly isNumber?: boolean;
  /** Left out below 720 pixels, where the others fit without it. */
  readonly isExtra?: boolean;
}

interface TableProps<Row> {
  /** What it shows, read out. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => Key;
}

/** As many columns as a phone has room for. */
const FIT = 3;

/**
 * A plain table for a few hundred rows. Below 720 pixels rows of one with many columns become cards, each cell beside its
 * head where that is a text, and nothing is left out. What is wide all the same scrolls in its own box; the keyboard
 * reaches it.
 */
export const Table = <Row,>({ label, columns, rows, keyOf }: TableProps<Row>): ReactNode => {
  const isStacked = columns.filter(({ isExtra }) => isExtra !== true).length > FIT;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached without a pointer.
    <section className="table-box" aria-label={label} tabIndex={0}>
      <table className="table" data-stacked={isStacked}>
        <caption className="unseen">{label}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move.
              <th key={index} scope="col" data-number={column.isNumber} data-extra={column.isExtra}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, index) => {
                const Cell = column.isName === true ? 'th' : 'td';
                return (
                  <Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns do not move.
                    key={index}
                    {...(column.isName === true ? { scope: 'row' } : {})}
                    data-number={column.isNumber}
                    data-extra={column.isExtra}
                    data-head={isStacked && typeof column.head === 'string' ? column.head : undefined}
                  >
                    {isStacked ? <div>{column.cell(row)}</div> : column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
