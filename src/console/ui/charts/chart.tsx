import './chart.css';
import type { ReactNode } from 'react';
import { useTexts } from '../../text/texts.tsx';
import { type Column, Table } from '../table.tsx';
import { uiTexts } from '../texts.ts';
import { useWidth } from './use-width.ts';

interface ChartProps<Row> {
  /** What it shows, above it. */
  readonly caption: ReactNode;
  /** The same with its main figures: read out in place of the picture. */
  readonly label: string;
  readonly height: number;
  /** What the kinds of marks stand for, where there are several. */
  readonly legend?: ReactNode;
  /** Every figure of the picture, for who cannot see or point at it. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => number;
  readonly columns: readonly Column<Row>[];
  /** The marks, in pixels. */
  readonly draw: (width: number) => ReactNode;
}

/** A picture of figures as wide as its place, with the figures themselves below as a table. */
export const Chart = <Row,>({
  caption,
  label,
  height,
  legend,
  rows,
  keyOf,
  columns,
  draw,
}: ChartProps<Row>): ReactNode => {
  const say = useTexts(uiTexts);
  const [ref, width] = useWidth();
  return (
    <figure className="chart">
      <figcaption>{caption}</figcaption>
      {legend}
      <div ref={ref}>
        <svg className="chart-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
          {draw(width)}
        </svg>
      </div>
      <details className="chart-figures">
        <summary>{say('ui.chart.table')}</summary>
        <Table label={label} rows={rows} keyOf={keyOf} columns={columns} />
      </details>
    </figure>
  );
};
