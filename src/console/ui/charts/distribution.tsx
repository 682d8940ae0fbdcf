import './distribution.css';
import { Bar, Line } from '@visx/shape';
import type { ReactNode } from 'react';
import { useFormat } from '../../text/format.ts';
import { Chart } from './chart.tsx';
import { binsOf, type Distribution } from './distribution-marks.ts';
import {
  type DistributionNames,
  DistributionPicture,
  type DrawnLine,
  pictureHeight,
  spanOf,
} from './distribution-picture.tsx';

interface DistributionChartProps {
  readonly caption: string;
  /** What it shows, with its main figures: read out in place of the picture. */
  readonly label: string;
  readonly distribution: Distribution;
  readonly lines: readonly DrawnLine[];
  readonly says: DistributionNames;
}

const Key = ({ kind, says }: { readonly kind: 'before' | 'after' | 'line'; readonly says: string }): ReactNode => (
  <li>
    <svg className="distribution-key" width={18} height={10} aria-hidden="true" focusable="false">
      {kind === 'line' ? (
        <Line className="distribution-was" x1={9} x2={9} y1={0} y2={10} />
      ) : (
        <Bar className={`distribution-${kind}`} x={1} y={1} width={16} height={8} />
      )}
    </svg>
    {says}
  </li>
);

/**
 * How many have how many bits before and after a change, with the lines from which people look. Counts go by powers of
 * ten: the few near the lines are what matters, and nearly all lie far below them.
 */
export const DistributionChart = ({ caption, label, distribution, lines, says }: DistributionChartProps): ReactNode => {
  const format = useFormat();
  const bins = binsOf(
    distribution,
    lines.flatMap(({ before, after }) => [before, after]),
  );
  const hasMoved = lines.some(({ before, after }) => before !== after);
  if (bins.length === 0) return null;
  return (
    <Chart
      caption={caption}
      label={label}
      height={pictureHeight(lines)}
      legend={
        <ul className="distribution-keys">
          <Key kind="before" says={says.before} />
          <Key kind="after" says={says.after} />
          {hasMoved ? <Key kind="line" says={says.lineBefore} /> : null}
        </ul>
      }
      rows={bins}
      keyOf={({ from }) => from}
      columns={[
        { head: says.bits, cell: spanOf, isName: true },
        { head: says.before, cell: ({ before }) => format.number(before), isNumber: true },
        { head: says.after, cell: ({ after }) => format.number(after), isNumber: true },
      ]}
      draw={(width) => <DistributionPicture bins={bins} lines={lines} says={says} width={width} />}
    />
  );
};
