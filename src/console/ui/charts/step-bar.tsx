import './steps.css';
import { Bar, Line } from '@visx/shape';
import type { ReactNode } from 'react';
import { percent, percentScale } from './scales.ts';

/** The least and the most that all bars of a waterfall lie between. */
type Span = readonly [least: number, most: number];

/** Lines that a waterfall is read by. */
const TICKS = 5;

const ticksOf = (span: Span): readonly number[] => percentScale(span).ticks(TICKS).filter(Number.isInteger);

interface StepScaleProps {
  readonly span: Span;
  readonly write: (bits: number) => string;
}

/** The scale above the bars of a waterfall. The figures stand in each row: it is not read out. */
export const StepScale = ({ span, write }: StepScaleProps): ReactNode => {
  const place = percentScale(span);
  return (
    <svg className="step-scale" height={16} aria-hidden="true" focusable="false">
      {ticksOf(span).map((bits) => (
        <text key={bits} x={percent(place(bits))} y={12} textAnchor="middle">
          {write(bits)}
        </text>
      ))}
    </svg>
  );
};

interface StepBarProps {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly side: 'prior' | 'raises' | 'lowers' | 'total';
}

/** One bar of a waterfall on the scale that all share, with a thread to the next one; its figures stand in its row. */
export const StepBar = ({ span, from, to, side }: StepBarProps): ReactNode => {
  const place = percentScale(span);
  const [left, right] = [place(Math.min(from, to)), place(Math.max(from, to))];
  return (
    <svg className="step-bar" aria-hidden="true" focusable="false">
      {ticksOf(span).map((bits) => (
        <Line
          key={bits}
          className={bits === 0 ? 'step-bar-zero' : 'step-bar-line'}
          x1={percent(place(bits))}
          x2={percent(place(bits))}
          y1="0%"
          y2="100%"
        />
      ))}
      {side === 'total' ? null : (
        <Line className="step-bar-thread" x1={percent(place(to))} x2={percent(place(to))} y1="50%" y2="100%" />
      )}
      <Bar data-side={side} x={percent(left)} y="18%" width={percent(right - left)} height="64%" />
    </svg>
  );
};
