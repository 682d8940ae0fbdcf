import type Graph from 'graphology';
import type Sigma from 'sigma';
import type { DrawnPoint } from './drawn.ts';
import { colourOf, drawSign, type Palette, signOf } from './marks.ts';
import { type Box, type Named, roomFor, type Said } from './room.ts';

const SIZE = 12;
const SMALL = 11;
/** Up to so many lines, each that has room says its bits; among more, those next to what is looked at do. */
const FEW = 24;
/** Pixels at the foot of the drawing that its buttons take. */
const FOOT = 44;
/** How much of what is below a name its ground hides. */
const GROUND = 0.84;
/** Below this radius a mark is too small for a sign in it. */
const SIGNED = 6;

/** What is looked at, of what is shown. */
export interface Regard {
  readonly shown: ReadonlySet<string>;
  /** Chosen, or under the pointer. */
  readonly key: string | undefined;
  /** What is next to it, itself too; undefined when all is alike. */
  readonly near: ReadonlySet<string> | undefined;
  readonly palette: Palette;
}

interface Stage {
  readonly sigma: Sigma;
  readonly graph: Graph;
  readonly context: CanvasRenderingContext2D;
  readonly font: string;
}

const rankOf = ({ key, near }: Regard, point: DrawnPoint): number => {
  if (point.key === key) return 0;
  if (near?.has(point.key) === true) return 1;
  return point.kind === 'person' ? 2 : 3;
};

const weightOf = (point: DrawnPoint): number => (point.kind === 'person' ? point.person.bits : point.value.people);

const marksOf = ({ sigma, graph, context, font }: Stage, regard: Regard): ReadonlyMap<string, Named> => {
  context.font = `${SIZE}px ${font}`;
  const points = graph.nodes().flatMap((key): DrawnPoint[] => {
    return regard.shown.has(key) ? [graph.getNodeAttribute(key, 'point')] : [];
  });
  points.sort((a, b) => rankOf(regard, a) - rankOf(regard, b) || weightOf(b) - weightOf(a));
  return new Map(
    points.map((point) => {
      const { x, y, size, label } = graph.getNodeAttributes(point.key);
      const isNamed = regard.near === undefined || regard.near.has(point.key);
      const place = sigma.graphToViewport({ x, y });
      const width = isNamed ? context.measureText(String(label)).width + (point.key === regard.key ? 14 : 4) : 0;
      return [point.key, { key: point.key, ...place, radius: sigma.scaleSize(size), label: width }];
    }),
  );
};

const linesOf = ({ graph, context, font }: Stage, { shown, near }: Regard, marks: ReadonlyMap<string, Named>) => {
  const keys = graph.filterEdges((key) => shown.has(key));
  if (near === undefined && keys.length > FEW) return [];
  context.font = `${SMALL}px ${font}`;
  return keys
    .filter((key) => near?.has(key) ?? true)
    .sort((a, b) => graph.getEdgeAttribute(b, 'weight') - graph.getEdgeAttribute(a, 'weight'))
    .flatMap((key): Said[] => {
      const [from, to] = [marks.get(graph.source(key)), marks.get(graph.target(key))];
      if (from === undefined || to === undefined) return [];
      return [{ key, from, to, label: context.measureText(graph.getEdgeAttribute(key, 'label')).width + 4 }];
    });
};

/** Words on a ground that lets little of the lines below through. */
const write = (context: CanvasRenderingContext2D, text: string, box: Box, ground: string, ink: string): void => {
  context.globalAlpha = GROUND;
  context.fillStyle = ground;
  context.beginPath();
  context.roundRect(box.left, box.top, box.width, box.height, 3);
  context.fill();
  context.globalAlpha = 1;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = ink;
  context.fillText(text, box.left + box.width / 2, box.top + box.height / 2 + 0.5);
};

/** A ring around what is looked at, and a plate behind its name. */
const setApart = (context: CanvasRenderingContext2D, mark: Named, box: Box | undefined, palette: Palette): void => {
  context.beginPath();
  context.arc(mark.x, mark.y, mark.radius + 3, 0, Math.PI * 2);
  context.strokeStyle = palette.focus;
  context.lineWidth = 2.5;
  context.stroke();
  if (box === undefined) return;
  context.beginPath();
  context.roundRect(box.left, box.top - 1, box.width, box.height + 2, 4);
  context.fillStyle = palette.surface;
  context.fill();
  context.lineWidth = 1;
  context.stroke();
};

const drawMark = ({ graph, context, font }: Stage, regard: Regard, mark: Named, box: Box | undefined): void => {
  const { key, near, palette } = regard;
  const point: DrawnPoint = graph.getNodeAttribute(mark.key, 'point');
  const isNear = near?.has(mark.key) ?? true;
  const sign = signOf(point);
  if (sign !== undefined && mark.radius >= SIGNED && isNear) {
    const isHollow = point.kind === 'person' && point.person.decided === null && point.person.membership !== 'member';
    const colour = isHollow ? colourOf(point, palette) : palette.surface;
    drawSign(context, sign, { x: mark.x, y: mark.y, reach: mark.radius * 0.42, colour });
  }
  if (mark.key === key) setApart(context, mark, box, palette);
  if (box === undefined) return;
  context.font = `${mark.key === key ? '600 ' : ''}${SIZE}px ${font}`;
  const ink = point.kind === 'person' ? palette.ink : palette.muted;
  write(context, String(graph.getNodeAttribute(mark.key, 'label')), box, palette.surface, ink);
};

/** Draws the names of points and the bits of lines, each where there is room for it. */
export const drawNames = (stage: Stage, regard: Regard): void => {
  const { sigma, graph, context, font } = stage;
  const { width, height } = sigma.getDimensions();
  context.clearRect(0, 0, width, height);
  const marks = marksOf(stage, regard);
  const lines = linesOf(stage, regard, marks);
  const boxes = roomFor([...marks.values()], lines, { width, height: height - FOOT });
  context.font = `${SMALL}px ${font}`;
  for (const { key } of lines) {
    const box = boxes.get(key);
    if (box !== undefined)
      write(context, graph.getEdgeAttribute(key, 'label'), box, regard.palette.surface, regard.palette.muted);
  }
  // What is looked at comes last, above the others.
  for (const mark of [...marks.values()].reverse()) drawMark(stage, regard, mark, boxes.get(mark.key));
};
