import './sparkline.css';
import { scaleLinear } from '@visx/scale';
import { AreaClosed, Circle, LinePath } from '@visx/shape';
import type { ReactNode } from 'react';

interface SparklineProps {
  readonly values: readonly number[];
  /** What it shows, with first, last and highest figure: read out in place of the picture. */
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

/** Room for the dot and half of the stroke. */
const EDGE = 2;

/** A small curve over time, from zero upwards, in a line of text or a cell. */
export const Sparkline = ({ values, label, width = 96, height = 24 }: SparklineProps): ReactNode => {
  const xs = scaleLinear<number>({ domain: [0, Math.max(1, values.length - 1)], range: [EDGE, width - EDGE] });
  const ys = scaleLinear<number>({ domain: [0, Math.max(1, ...values)], range: [height - EDGE, EDGE] });
  const x = (_: number, at: number): number => xs(at);
  const data = [...values];
  const last = values.at(-1);
  return (
    <svg className="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
      <title>{label}</title>
      <AreaClosed className="sparkline-area" data={data} x={x} y={ys} yScale={ys} />
      <LinePath className="sparkline-line" data={data} x={x} y={ys} />
      {last === undefined ? null : <Circle cx={xs(values.length - 1)} cy={ys(last)} r={2} />}
    </svg>
  );
};
