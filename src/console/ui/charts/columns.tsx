import { Group } from '@visx/group';
import { scaleBand } from '@visx/scale';
import { Bar, Line } from '@visx/shape';
import type { ReactNode } from 'react';
import { useFormat } from '../../text/format.ts';
import { Chart } from './chart.tsx';
import { CountAxis } from './count-axis.tsx';
import { countScale, countTicks, labelled, labelPlace, labelWidth } from './scales.ts';

/** One column, of a week for example. */
interface CountedTime {
  readonly starts: Date;
  readonly count: number;
  /** Read out, and shown where it is pointed at. */
  readonly says: string;
}

interface ColumnsOverTimeProps {
  readonly caption: string;
  /** What it shows, with its main figures: read out in place of the picture. */
  readonly label: string;
  /** Evenly apart, the oldest first. */
  readonly times: readonly CountedTime[];
  /** Heads of the table of the figures. */
  readonly heads: { readonly time: string; readonly count: string };
  readonly height?: number;
}

const [ABOVE, BELOW, RIGHT] = [8, 34, 4];
/** Pixels of `28 Sept`, and with air around it. */
const [LABEL_WIDTH, LABEL_ROOM] = [44, 58];
const WIDEST_COLUMN = 36;

/** Where labels stand, each with its year where that is another one than before. */
const labelsOf = (times: readonly CountedTime[], width: number) =>
  labelled(times.length, width, LABEL_ROOM).flatMap((at, index, places) => {
    const time = times[at];
    const before = times[places[index - 1] ?? -1];
    if (time === undefined) return [];
    const isNewYear = before?.starts.getUTCFullYear() !== time.starts.getUTCFullYear();
    return [{ at, starts: time.starts, year: isNewYear ? String(time.starts.getUTCFullYear()) : undefined }];
  });

const Columns = ({
  times,
  width: outer,
  height: outerHeight,
}: Pick<ColumnsOverTimeProps, 'times'> & { readonly width: number; readonly height: number }): ReactNode => {
  const format = useFormat();
  const height = outerHeight - ABOVE - BELOW;
  const counts = times.map(({ count }) => count);
  const y = countScale(counts, height);
  const ticks = countTicks(y);
  const left = labelWidth(ticks.map(format.number));
  const width = outer - left - RIGHT;
  const x = scaleBand<number>({ domain: [...times.keys()], range: [0, width], paddingInner: 0.16, paddingOuter: 0.08 });
  const wide = Math.max(1, Math.min(WIDEST_COLUMN, x.bandwidth()));
  const middle = (at: number): number => (x(at) ?? 0) + x.bandwidth() / 2;
  const asideBy = (at: number): number => labelPlace(middle(at), width + RIGHT, LABEL_WIDTH) - middle(at);
  return (
    <Group left={left} top={ABOVE}>
      <CountAxis ticks={ticks} place={y} write={format.number} width={width} />
      {times.map(({ starts, count, says }, at) => (
        <g key={starts.getTime()} className="chart-column">
          <title>{says}</title>
          <Bar className="chart-reach" x={middle(at) - x.step() / 2} width={x.step()} height={height} />
          <Bar x={middle(at) - wide / 2} y={y(count)} width={wide} height={height - y(count)} />
        </g>
      ))}
      {labelsOf(times, width).map(({ at, starts, year }) => (
        <Group key={at} className="chart-tick" left={middle(at)} top={height}>
          <Line to={{ x: 0, y: 4 }} />
          <text y={15} textAnchor="middle">
            <tspan x={asideBy(at)}>{format.utcDay(starts)}</tspan>
            {year === undefined ? null : (
              <tspan x={asideBy(at)} dy={13}>
                {year}
              </tspan>
            )}
          </text>
        </Group>
      ))}
    </Group>
  );
};

/** Counts over time as columns over their dates. */
export const ColumnsOverTime = ({ caption, label, times, heads, height = 150 }: ColumnsOverTimeProps): ReactNode => {
  const format = useFormat();
  return (
    <Chart
      caption={caption}
      label={label}
      height={height}
      rows={times}
      keyOf={({ starts }) => starts.getTime()}
      columns={[
        { head: heads.time, cell: ({ starts }) => format.utcDate(starts), isName: true },
        { head: heads.count, cell: ({ count }) => format.number(count), isNumber: true },
      ]}
      draw={(width) => <Columns times={times} width={width} height={height} />}
    />
  );
};
