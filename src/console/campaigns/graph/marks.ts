import type { DrawnPoint } from './drawn.ts';
import type { Shape } from './shapes.ts';

/** Colours of the drawing. */
export type Palette = Readonly<
  Record<
    | 'ink'
    | 'muted'
    | 'line'
    | 'edge'
    | 'surface'
    | 'focus'
    | 'clear'
    | 'review'
    | 'priority'
    | 'value'
    | 'confirmed'
    | 'cleared',
    string
  >
>;

/** What the shape of a point says: what it is, and whether somebody decided about it. */
export const shapeOf = (point: DrawnPoint): Shape => {
  if (point.kind === 'value') return 'diamond';
  if (point.person.decided !== null) return 'square';
  return point.person.membership === 'member' ? 'disc' : 'ring';
};

/** By what people decided, or else by the band. */
export const colourOf = (point: DrawnPoint, palette: Palette): string => {
  if (point.kind === 'value') return palette.value;
  if (point.person.decided === 'fraud') return palette.confirmed;
  if (point.person.decided === 'genuine') return palette.cleared;
  return palette[point.person.band ?? 'clear'];
};

/** In pixels: more for who applied more often, and for what more people have. */
export const sizeOf = (point: DrawnPoint): number =>
  point.kind === 'value'
    ? Math.min(9, 4.5 + Math.sqrt(point.value.people))
    : Math.min(14, 7.5 + 1.5 * Math.sqrt(point.person.applications));

/** What stands within the mark of a person, so that colour is never alone: the shapes that bands have elsewhere. */
export type Sign = 'triangle' | 'diamond' | 'tick' | 'circle';

/** The sign of a point; undefined for none. */
export const signOf = (point: DrawnPoint): Sign | undefined => {
  if (point.kind === 'value') return undefined;
  const { decided, band } = point.person;
  if (decided !== null) return decided === 'fraud' ? 'tick' : 'circle';
  if (band === 'priority') return 'triangle';
  return band === 'review' ? 'diamond' : undefined;
};

type Draw = (context: CanvasRenderingContext2D, x: number, y: number, reach: number) => void;

const through =
  (...corners: readonly (readonly [number, number])[]): Draw =>
  (context, x, y, reach) => {
    for (const [dx, dy] of corners) context.lineTo(x + dx * reach, y + dy * reach);
  };

const drawn: Readonly<Record<Sign, Draw>> = {
  triangle: through([0, -1], [0.95, 0.75], [-0.95, 0.75], [0, -1]),
  diamond: through([0, -1], [1, 0], [0, 1], [-1, 0], [0, -1]),
  tick: through([-0.9, 0.05], [-0.25, 0.75], [0.95, -0.7]),
  circle: (context, x, y, reach) => context.arc(x, y, reach * 0.8, 0, Math.PI * 2),
};

/** Draws a sign; `reach` is half of its size. */
export const drawSign = (
  context: CanvasRenderingContext2D,
  sign: Sign,
  { x, y, reach, colour }: { readonly x: number; readonly y: number; readonly reach: number; readonly colour: string },
): void => {
  context.beginPath();
  drawn[sign](context, x, y, reach);
  context.lineWidth = 1.6;
  context.strokeStyle = colour;
  context.fillStyle = colour;
  if (sign === 'triangle') context.fill();
  else context.stroke();
};
