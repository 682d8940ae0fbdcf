import { scaleLinear, scaleSymlog } from '@visx/scale';

/** Lines that a scale of counts is read by: few enough to stay quiet. */
const COUNT_TICKS = 4;
/** Width of one figure of the smallest type, in pixels. */
const FIGURE_WIDTH = 8;

/** Counts upwards from zero to a round figure, `height` pixels high. Without any, there is still room for one. */
export const countScale = (counts: readonly number[], height: number) =>
  scaleLinear<number>({ domain: [0, Math.max(1, ...counts)], range: [height, 0], nice: COUNT_TICKS });

/** Round figures on a scale of counts; never a half. */
export const countTicks = (scale: ReturnType<typeof countScale>): readonly number[] =>
  scale.ticks(COUNT_TICKS).filter(Number.isInteger);

/** The first power of ten that a count fits under. */
const roof = (counts: readonly number[]): number => 10 ** Math.ceil(Math.log10(Math.max(10, ...counts)));

/** Counts by powers of ten, so that three stand out beside thirty thousand; zero has its place too. */
export const magnitudeScale = (counts: readonly number[], height: number) =>
  scaleSymlog<number>({ domain: [0, roof(counts)], range: [height, 0] });

/** Nothing, one, ten and so on, up to the end of the scale. */
export const magnitudeTicks = (counts: readonly number[]): readonly number[] => [
  0,
  ...Array.from({ length: Math.round(Math.log10(roof(counts))) + 1 }, (_, power) => 10 ** power),
];

/** Where bits stand between two ends, in percent of the width: such a mark is drawn at any width without distortion. */
export const percentScale = ([least, most]: readonly [least: number, most: number]) =>
  scaleLinear<number>({ domain: [least, most > least ? most : least + 1], range: [0, 100], clamp: true });

/** A place as an attribute of a mark. */
export const percent = (place: number): string => `${Number(place.toFixed(3))}%`;

/** Which of `count` places along an axis are labelled when a label needs `room` pixels: evenly, and always the last. */
export const labelled = (count: number, width: number, room: number): readonly number[] => {
  if (count <= 0) return [];
  const most = Math.max(1, Math.floor(width / room));
  const every = Math.ceil(count / most);
  return Array.from({ length: Math.ceil(count / every) }, (_, at) => count - 1 - at * every).reverse();
};

/** Pixels that labels of an upright axis need beside it. */
export const labelWidth = (labels: readonly string[]): number =>
  Math.max(2, ...labels.map((label) => label.length)) * FIGURE_WIDTH + FIGURE_WIDTH;

/** Where the middle of a label stands: at its place, or as near to it as the picture has room. */
export const labelPlace = (at: number, width: number, room: number): number =>
  Math.min(Math.max(at, room / 2), width - room / 2);
