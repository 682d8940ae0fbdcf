import Graph from 'graphology';
import Sigma from 'sigma';
import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { signed } from '../../text/format.ts';
import type { Drawn, DrawnPoint } from './drawn.ts';
import { arranged } from './layout.ts';
import { colourOf, type Palette, shapeOf, sizeOf } from './marks.ts';
import { drawNames } from './names.ts';
import { shapes } from './shapes.ts';

/** What the drawing shows of what is in it. */
export interface Sight {
  readonly shown: ReadonlySet<string>;
  readonly pick: string | undefined;
  readonly palette: Palette;
}

/** Square pixels around each point in which it is drawn in full size; with less it is smaller, down to this share. */
const ROOMY = 2_600;
const SMALLEST = 0.4;
/** Up to so many lines are drawn in full width. */
const FEW_LINES = 300;
const LONGEST = 26;
/** Pixels that a letter of a name takes, about: for the room between names. */
const LETTER = 6.6;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** A drawing in a box of the page, which changes as it is told. */
export interface Scene {
  /** Puts other points and lines in; those that stay begin from their place. */
  put(drawn: Drawn): void;
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

/** Room around the drawing, in pixels, for names at its rim. */
const marginOf = (width: number): number => Math.min(64, Math.max(40, width * 0.11));

const putInto = (graph: Graph, { points, lines }: Drawn, says: SceneOptions['says'], box: HTMLElement): void => {
  const before = new Map(graph.mapNodes((key, { x, y }) => [key, { x, y }] as const));
  const margin = marginOf(box.clientWidth);
  const room = {
    width: Math.max(200, box.clientWidth - 2 * margin),
    height: Math.max(200, box.clientHeight - 2 * margin),
  };
  const each = (room.width * room.height) / Math.max(1, points.length);
  const scale = Math.min(1, Math.max(SMALLEST, Math.sqrt(each / ROOMY)));
  const named = points.map((point) => ({ point, label: cut(says(point)), size: scale * sizeOf(point) }));
  const places = arranged(
    named.map(({ point: { key }, label, size }) => ({ key, radius: size, label: label.length * LETTER })),
    lines.map(({ from, to, bits }) => ({ from, to, bits, isClose: to.startsWith('v:') })),
    room,
    before,
  );
  graph.clear();
  for (const { point, label, size } of named) {
    graph.addNode(point.key, { ...places.get(point.key), point, label, size, type: shapeOf(point) });
  }
  const thin = scale * Math.min(1, Math.sqrt(FEW_LINES / Math.max(1, lines.length)));
  const most = Math.log1p(Math.max(1, ...lines.map(({ bits }) => bits)));
  for (const { key, from, to, bits } of lines) {
    if (!graph.hasNode(from) || !graph.hasNode(to) || graph.hasEdge(from, to)) continue;
    const size = thin * (0.7 + 3.3 * (Math.log1p(Math.max(0, bits)) / most));
    graph.addEdgeWithKey(key, from, to, { weight: bits, size, label: signed(bits) });
  }
};

/** What is looked at with what is next to it; undefined when nothing that is drawn is. */
const around = (graph: Graph, key: string | undefined): ReadonlySet<string> | undefined => {
  if (key === undefined) return undefined;
  if (graph.hasEdge(key)) return new Set([key, ...graph.extremities(key)]);
  if (!graph.hasNode(key)) return undefined;
  return new Set([key, ...graph.neighbors(key), ...graph.edges(key)]);
};

/** How points and lines look: what is not next to what is chosen steps back. */
const dress = (sigma: Sigma, graph: Graph, { shown, pick, palette }: Sight): void => {
  const near = around(graph, pick);
  const isFar = (key: string): boolean => near !== undefined && !near.has(key);
  sigma.setSetting('nodeReducer', (key, data): Partial<NodeDisplayData> => {
    if (!shown.has(key)) return { ...data, hidden: true };
    if (isFar(key)) return { ...data, color: palette.line, zIndex: 0 };
    return { ...data, color: colourOf(data['point'], palette), zIndex: 1 };
  });
  sigma.setSetting('edgeReducer', (key, data): Partial<EdgeDisplayData> => {
    if (!shown.has(key)) return { ...data, hidden: true };
    if (isFar(key)) return { ...data, color: palette.line, zIndex: 0 };
    return { ...data, color: near === undefined ? palette.edge : palette.ink, zIndex: 1 };
  });
};

/** Draws points and lines by WebGL, and their names above them. */
export const createScene = (box: HTMLElement, { says, font, onPick, onOpen }: SceneOptions): Scene => {
  const graph = new Graph({ type: 'undirected' });
  const sigma = new Sigma(graph, box, {
    allowInvalidContainer: true,
    nodeProgramClasses: shapes,
    defaultNodeType: 'disc',
    // Names are drawn here, where there is room for each.
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
    enableEdgeEvents: true,
    minEdgeThickness: 0.5,
    stagePadding: marginOf(box.clientWidth),
    zIndex: true,
    minCameraRatio: 0.08,
    maxCameraRatio: 4,
  });
  sigma.createCanvasContext('names', { style: { pointerEvents: 'none' } });
  sigma.resize(true);
  const context = sigma.getCanvases()['names']?.getContext('2d') ?? undefined;
  let sight: Sight | undefined;
  let over: string | undefined;
  const name = (): void => {
    if (sight === undefined || context === undefined) return;
    const { shown, palette, pick } = sight;
    const key = over !== undefined && shown.has(over) ? over : pick;
    const near = around(graph, key);
    drawNames({ sigma, graph, context, font }, { shown, key, near, palette });
  };
  const hover = (key: string | undefined): void => {
    over = key;
    name();
  };
  sigma.on('afterRender', name);
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(undefined));
  sigma.on('enterEdge', ({ edge }) => hover(edge));
  sigma.on('leaveEdge', () => hover(undefined));
  sigma.on('clickNode', ({ node }) => onPick(node));
  sigma.on('clickEdge', ({ edge }) => onPick(edge));
  sigma.on('clickStage', () => onPick(undefined));
  sigma.on('doubleClickNode', (event) => {
    event.preventSigmaDefault();
    onOpen(event.node);
  });
  return {
    put: (drawn) => {
      putInto(graph, drawn, says, box);
      over = undefined;
    },
    look: (next) => {
      sight = next;
      dress(sigma, graph, next);
      sigma.scheduleRefresh();
    },
    zoom: (by) => {
      const camera = sigma.getCamera();
      const motion = { duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200 };
      if (by === 'in') void camera.animatedZoom(motion);
      else if (by === 'out') void camera.animatedUnzoom(motion);
      else void camera.animatedReset(motion);
    },
    end: () => sigma.kill(),
  };
};
