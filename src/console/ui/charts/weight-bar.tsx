import './marks.css';
import { Bar, Line } from '@visx/shape';
import type { ReactNode } from 'react';
import { percent, percentScale } from './scales.ts';

interface WeightBarProps {
  readonly bits: number;
  /** Bits at either end. */
  readonly most: number;
}

/** A weight to either side of nothing. It stands beside the figure, and is not read out. */
export const WeightBar = ({ bits, most }: WeightBarProps): ReactNode => {
  const place = percentScale([-most, most]);
  const [from, to] = [Math.min(0, bits), Math.max(0, bits)].map(place);
  return (
    <svg className="weight-bar" aria-hidden="true" focusable="false">
      <Bar className="weight-bar-track" y="25%" width="100%" height="50%" rx={2} />
      <Bar
        data-side={bits < 0 ? 'lowers' : 'raises'}
        x={percent(from ?? 0)}
        y="25%"
        width={percent((to ?? 0) - (from ?? 0))}
        height="50%"
      />
      <Line className="weight-bar-zero" x1="50%" x2="50%" y1="0%" y2="100%" />
    </svg>
  );
};
