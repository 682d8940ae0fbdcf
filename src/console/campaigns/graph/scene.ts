import Graph from 'graphology';
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { signed } from '../../text/format.ts';
import type { Drawn, DrawnLine, DrawnPoint } from './drawn.ts';
import { plate } from './labels.ts';
import { beginning, settle } from './layout.ts';
import { type Shape, shapes } from './shapes.ts';

/** Colours of the drawing. */
export type Palette = Readonly<
  Record<'ink' | 'muted' | 'line' | 'edge' | 'surface' | 'focus' | 'person' | 'value' | 'confirmed' | 'cleared', string>
>;

/** What the drawing shows of what is in it. */
export interface Sight {
  readonly shown: ReadonlySet<string>;
  readonly pick: string | undefined;
  readonly palette: Palette;
}

/** Up to so many points are drawn in full size; more of them smaller, down to this share. */
const ROOMY = 120;
const SMALLEST = 0.4;
/** Up to so many lines, each says its bits; among more, those around what is chosen do. */
const FEW = 24;
const LONGEST = 26;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

const shapeOf = (point: DrawnPoint): Shape => {
  if (point.kind === 'value') return 'diamond';
  if (point.person.decided !== null) return 'square';
  return point.person.membership === 'member' ? 'disc' : 'ring';
};

const colourOf = (point: DrawnPoint, palette: Palette): string => {
  if (point.kind === 'value') return palette.value;
  if (point.person.decided === 'fraud') return palette.confirmed;
  return point.person.decided === 'genuine' ? palette.cleared : palette.person;
};

const sizeOf = (point: DrawnPoint): number =>
  point.kind === 'value'
    ? Math.min(9, 4.5 + Math.sqrt(point.value.people))
    : Math.min(14, 6 + 1.5 * Math.sqrt(point.person.applications));

/** A drawing in a box of the page, which changes as it is told. */
export interface Scene {
  /** Puts other points and lines in; those that stay keep their place. */
  put(drawn: Drawn, how: { readonly isStill: boolean; readonly onRest: () => void }): void;
  look(sight: Sight): void;
  zoom(by: 'in' | 'out' | 'all'): void;
  end(): void;
}

interface SceneOptions {
  /** The name of a point. */
  readonly says: (point: DrawnPoint) => string;
  readonly font: string;
  readonly onPick: (key: string | undefined) => void;
  readonly onOpen: (key: string) => void;
}

const meet = (graph: Graph, { key }: DrawnPoint, lines: readonly DrawnLine[]): { x: number; y: number } => {
  const others = lines.flatMap(({ from, to }) => (to === key && graph.hasNode(from) ? [from] : []));
  if (others.length === 0) return { ...beginning(graph.order) };
  const mean = (axis: 'x' | 'y'): number =>
    others.reduce((sum, one) => sum + Number(graph.getNodeAttribute(one, axis)), 0) / others.length;
  const { x, y } = beginning(graph.order);
  return { x: mean('x') + x / 100, y: mean('y') + y / 100 };
};

const putInto = (graph: Graph, { points, lines }: Drawn, says: SceneOptions['says']): void => {
  const scale = Math.min(1, Math.max(SMALLEST, Math.sqrt(ROOMY / points.length)));
  const wanted = new Set([...points, ...lines].map(({ key }) => key));
  for (const key of graph.filterEdges((one) => !wanted.has(one))) graph.dropEdge(key);
  for (const key of graph.filterNodes((one) => !wanted.has(one))) graph.dropNode(key);
  for (const point of points) {
    const label = cut(says(point));
    const attributes = { point, label, size: scale * sizeOf(point), type: shapeOf(point) };
    if (graph.hasNode(point.key)) graph.mergeNodeAttributes(point.key, attributes);
    else graph.addNode(point.key, { ...attributes, ...meet(graph, point, lines) });
  }
  for (const { key, from, to, bits } of lines) {
    const attributes = {
      weight: Math.max(0.1, bits),
      size: scale * Math.min(4.5, 0.6 + bits * 0.4),
      label: signed(bits),
    };
    if (graph.hasEdge(key)) graph.mergeEdgeAttributes(key, attributes);
    else if (graph.hasNode(from) && graph.hasNode(to) && !graph.hasEdge(from, to)) {
      graph.addEdgeWithKey(key, from, to, attributes);
    }
  }
};

/** What is chosen with what is next to it; undefined when nothing that is drawn is. */
const around = (graph: Graph, pick: string | undefined): ReadonlySet<string> | undefined => {
  if (pick === undefined) return undefined;
  if (graph.hasEdge(pick)) return new Set([pick, ...graph.extremities(pick)]);
  if (!graph.hasNode(pick)) return undefined;
  return new Set([pick, ...graph.neighbors(pick), ...graph.edges(pick)]);
};

/** Draws points and lines by WebGL. */
export const createScene = (box: HTMLElement, { says, font, onPick, onOpen }: SceneOptions): Scene => {
  const graph = new Graph({ type: 'undirected' });
  const sigma = new Sigma(graph, box, {
    allowInvalidContainer: true,
    nodeProgramClasses: shapes,
    defaultNodeType: 'disc',
    labelFont: font,
    labelSize: 12,
    labelRenderedSizeThreshold: 5,
    labelDensity: 1.4,
    enableEdgeEvents: true,
    minEdgeThickness: 0.5,
    stagePadding: Math.min(80, Math.max(40, box.clientWidth * 0.16)),
    renderEdgeLabels: true,
    edgeLabelSize: 11,
    edgeLabelFont: font,
    zIndex: true,
    minCameraRatio: 0.08,
    maxCameraRatio: 4,
  });
  sigma.on('clickNode', ({ node }) => onPick(node));
  sigma.on('clickEdge', ({ edge }) => onPick(edge));
  sigma.on('clickStage', () => onPick(undefined));
  sigma.on('doubleClickNode', (event) => {
    event.preventSigmaDefault();
    onOpen(event.node);
  });
  let stop = (): void => undefined;
  return {
    put: (drawn, how) => {
      stop();
      putInto(graph, drawn, says);
      stop = settle(graph, how);
    },
    look: ({ shown, pick, palette }) => {
      const near = around(graph, pick);
      const isFar = (key: string): boolean => near !== undefined && !near.has(key);
      sigma.setSetting('labelColor', { color: palette.ink });
      sigma.setSetting('edgeLabelColor', { color: palette.muted });
      const isFew = graph.size <= FEW;
      sigma.setSetting('defaultDrawNodeHover', plate(palette));
      sigma.setSetting('nodeReducer', (key, data): Partial<NodeDisplayData> => {
        if (!shown.has(key)) return { ...data, hidden: true };
        const point: DrawnPoint = data['point'];
        if (isFar(key)) return { ...data, color: palette.line, label: null, zIndex: 0 };
        return { ...data, color: colourOf(point, palette), highlighted: key === pick, zIndex: 1 };
      });
      sigma.setSetting('edgeReducer', (key, data): Partial<EdgeDisplayData> => {
        if (!shown.has(key)) return { ...data, hidden: true };
        if (isFar(key)) return { ...data, color: palette.line, label: null, zIndex: 0 };
        const isSaid = near !== undefined || isFew;
        const color = near === undefined ? palette.edge : palette.ink;
        return { ...data, color, label: isSaid ? data['label'] : null, zIndex: 1 };
      });
      sigma.scheduleRefresh();
    },
    zoom: (by) => {
      const camera = sigma.getCamera();
      const motion = { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200 };
      if (by === 'in') void camera.animatedZoom(motion);
      else if (by === 'out') void camera.animatedUnzoom(motion);
      else void camera.animatedReset(motion);
    },
    end: () => {
      stop();
      sigma.kill();
    },
  };
};
