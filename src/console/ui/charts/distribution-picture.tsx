import { Group } from '@visx/group';
import { scaleLinear } from '@visx/scale';
import { Bar, Line, LinePath } from '@visx/shape';
import type { ReactNode } from 'react';
import { signed, useFormat } from '../../text/format.ts';
import { CountAxis } from './count-axis.tsx';
import { type Bin, outlineOf } from './distribution-marks.ts';
import { labelWidth, magnitudeScale, magnitudeTicks } from './scales.ts';

/** A line from which people look. */
export interface DrawnLine {
  readonly says: string;
  readonly before: number;
  readonly after: number;
}

/** What series and scale are called. */
export interface DistributionNames {
  readonly before: string;
  readonly after: string;
  readonly bits: string;
  readonly lineBefore: string;
}

const [PICTURE, ABOVE, BELOW, RIGHT] = [170, 8, 34, 16];
/** Names of lines stand above each other, so that near lines stay readable. */
const NAME_HEIGHT = 15;
const NAME_ROOM = 130;

const above = (lines: readonly DrawnLine[]): number => ABOVE + lines.length * NAME_HEIGHT;

/** How high the picture is with the names of its lines above it. */
export const pictureHeight = (lines: readonly DrawnLine[]): number => above(lines) + PICTURE + BELOW;
/** Room for `−10`, with air around it. */
const TICK_ROOM = 40;

/** The bits that a count is of. */
export const spanOf = ({ from, isOpen }: Bin): string =>
  ({
    below: `< ${signed(from + 1, 0)}`,
    above: `≥ ${signed(from, 0)}`,
    between: `${signed(from, 0)} … ${signed(from + 1, 0)}`,
  })[isOpen ?? 'between'];

interface DistributionPictureProps {
  readonly lines: readonly DrawnLine[];
  readonly says: DistributionNames;
  readonly bins: readonly Bin[];
  readonly width: number;
}

/** Both series over each other on one scale: columns before, their outline after. */
export const DistributionPicture = ({ bins, lines, says, width: outer }: DistributionPictureProps): ReactNode => {
  const format = useFormat();
  const counts = bins.flatMap(({ before, after }) => [before, after]);
  const y = magnitudeScale(counts, PICTURE);
  const ticks = magnitudeTicks(counts);
  const left = labelWidth(ticks.map(format.number));
  const width = outer - left - RIGHT;
  const [least, most] = [bins[0]?.from ?? 0, (bins.at(-1)?.from ?? 0) + 1];
  const x = scaleLinear<number>({ domain: [least, most], range: [0, width] });
  const bar = x(least + 1);
  const nameAt = (place: number): number => 5 + (lines.length - 1 - place) * NAME_HEIGHT;
  const isNearEnd = (bits: number): boolean => x(bits) > width - NAME_ROOM;
  const outline = outlineOf(bins).map(([bits, count]) => [x(bits), y(count)] as const);
  return (
    <Group left={left} top={above(lines)}>
      <CountAxis ticks={ticks} place={y} write={format.number} width={width} />
      {bins.map((bin) => (
        <g key={bin.from}>
          <title>{`${says.bits} ${spanOf(bin)}\n${says.before}: ${format.number(bin.before)}\n${says.after}: ${format.number(bin.after)}`}</title>
          <Bar className="chart-reach" x={x(bin.from)} width={bar} height={PICTURE} />
          <Bar
            className="distribution-before"
            x={x(bin.from) + 1}
            y={y(bin.before)}
            width={Math.max(1, bar - 2)}
            height={PICTURE - y(bin.before)}
          />
        </g>
      ))}
      <LinePath className="distribution-after" data={outline} x={([at]) => at} y={([, at]) => at} />
      {lines.map(({ says: name, before, after }, at) => (
        <g key={name}>
          {before === after ? null : <Line className="distribution-was" x1={x(before)} x2={x(before)} y2={PICTURE} />}
          <Line className="distribution-line" x1={x(after)} x2={x(after)} y1={-nameAt(at) - 9} y2={PICTURE} />
          <text
            className="distribution-name"
            x={x(after) + (isNearEnd(after) ? -5 : 5)}
            y={-nameAt(at)}
            textAnchor={isNearEnd(after) ? 'end' : 'start'}
          >
            {name}
          </text>
        </g>
      ))}
      {x
        .ticks(Math.max(2, Math.floor(width / TICK_ROOM)))
        .filter(Number.isInteger)
        .map((bits) => (
          <Group key={bits} className="chart-tick" left={x(bits)} top={PICTURE}>
            <Line to={{ x: 0, y: 4 }} />
            <text y={15} textAnchor="middle">
              {signed(bits, 0)}
            </text>
          </Group>
        ))}
      <text x={width / 2} y={PICTURE + 30} textAnchor="middle">
        {says.bits}
      </text>
    </Group>
  );
};
