import { Group } from '@visx/group';
import { Line } from '@visx/shape';
import type { ReactNode } from 'react';

interface CountAxisProps {
  readonly ticks: readonly number[];
  /** Where a count stands, in pixels from above. */
  readonly place: (count: number) => number;
  readonly write: (count: number) => string;
  readonly width: number;
}

/** Lines across a picture at round counts, with the counts to the left of it. */
export const CountAxis = ({ ticks, place, write, width }: CountAxisProps): ReactNode =>
  ticks.map((count) => (
    <Group key={count} top={place(count)} className={count === 0 ? 'chart-ground' : 'chart-line'}>
      <Line to={{ x: width, y: 0 }} />
      <text x={-7} dy="0.32em" textAnchor="end">
        {write(count)}
      </text>
    </Group>
  ));
