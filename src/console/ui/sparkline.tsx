import type { ReactNode } from 'react';
import './sparkline.css';

interface SparklineProps {
  readonly values: readonly number[];
  /** What it shows, with first, last and highest figure: read out in place of the picture. */
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

/** A small curve over time, from zero upwards. */
export const Sparkline = ({ values, label, width = 96, height = 24 }: SparklineProps): ReactNode => {
  const most = Math.max(1, ...values);
  const step = values.length > 1 ? (width - 4) / (values.length - 1) : 0;
  const points = values.map((value, index) => [2 + index * step, height - 2 - (value / most) * (height - 4)] as const);
  const line = points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const [endX, endY] = points.at(-1) ?? [2, height - 2];
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
      <title>{label}</title>
      <polygon points={`2,${height - 2} ${line} ${endX.toFixed(1)},${height - 2}`} />
      <polyline points={line} />
      <circle cx={endX} cy={endY} r="2" />
    </svg>
  );
};
