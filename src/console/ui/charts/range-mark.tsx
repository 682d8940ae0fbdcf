import './marks.css';
import { Circle, Line } from '@visx/shape';
import type { ReactNode } from 'react';
import { percent, percentScale } from './scales.ts';

interface RangeMarkProps {
  /** Shares between none and all. */
  readonly low: number;
  readonly high: number;
  readonly at: number;
  readonly size?: 'small' | 'usual';
}

const sizes = { small: { height: 10, dot: 3.5 }, usual: { height: 22, dot: 6 } } as const;
const place = percentScale([0, 1]);

/** A share and its interval between none and all. It stands beside words that say the same, and is not read out. */
export const RangeMark = ({ low, high, at, size = 'usual' }: RangeMarkProps): ReactNode => {
  const { height, dot } = sizes[size];
  return (
    <svg className="range-mark" data-size={size} height={height} aria-hidden="true" focusable="false">
      <Line className="range-mark-track" x1="0%" x2="100%" y1="50%" y2="50%" />
      <Line
        className="range-mark-range"
        x1={percent(place(Math.min(low, high)))}
        x2={percent(place(Math.max(low, high)))}
        y1="50%"
        y2="50%"
      />
      <Circle cx={percent(place(at))} cy="50%" r={dot} />
    </svg>
  );
};
