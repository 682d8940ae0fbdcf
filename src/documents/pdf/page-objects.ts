import type { Colour } from '../contrast.ts';
import { annotationCovers } from './annotations.ts';
import {
  type Box,
  height,
  identity,
  intersect,
  keepsBoxes,
  type Matrix,
  multiply,
  transform,
  width,
} from './geometry.ts';
import { hasLayerMark, type Replacement, takeReplacement } from './marks.ts';
import type { Pdfium } from './pdfium.ts';

/** Something painted on the page that is not text. */
export interface Shape {
  /** Painting order: a higher one lies on top. */
  readonly order: number;
  readonly box: Box;
  readonly picture: boolean;
  /** Known only for a plain opaque rectangle: the colour that everything on top of it has behind it. */
  readonly plain: Colour | undefined;
}

export interface PageObjects {
  readonly shapes: readonly Shape[];
  /** Text object pointer to painting order. */
  readonly textOrder: ReadonlyMap<number, number>;
  /** Replacement text (/ActualText) and the text objects it stands for, in painting order. */
  readonly replacements: readonly Replacement[];
  /** The page holds more than we look through, so nothing can be said about what lies behind or above text. */
  readonly overflow: boolean;
}

const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const SHADING = 4;
const FORM = 5;

const MOST_OBJECTS = 100_000;
const MOST_SHAPES = 4_000;
const DEEPEST_FORM = 8;
/** Points. Rules, underlines and borders neither hide text nor lie behind it. */
const THINNEST = 2.5;

const boundsOf = (pdfium: Pdfium, object: number): Box | undefined => {
  const at = pdfium.scratch;
  if (!pdfium.FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12)) return undefined;
  const floats = pdfium.memory().floats;
  const [left = 0, bottom = 0, right = 0, top = 0] = floats.subarray(at >> 2, (at >> 2) + 4);
  return { left, bottom, right, top };
};

const matrixOf = (pdfium: Pdfium, object: number): Matrix => {
  if (!pdfium.FPDFPageObj_GetMatrix(object, pdfium.scratch)) return identity;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = pdfium
    .memory()
    .floats.subarray(pdfium.scratch >> 2, (pdfium.scratch >> 2) + 6);
  return [a, b, c, d, e, f];
};

/** The colour text or a path is filled or stroked with; undefined for patterns and for anything see-through. */
export const opaqueColour = (pdfium: Pdfium, object: number, part: 'fill' | 'stroke'): Colour | undefined => {
  const at = pdfium.scratch;
  const ask = part === 'fill' ? pdfium.FPDFPageObj_GetFillColor : pdfium.FPDFPageObj_GetStrokeColor;
  if (!ask(object, at, at + 4, at + 8, at + 12)) return undefined;
  const [red = 0, green = 0, blue = 0, alpha = 0] = pdfium.memory().words.subarray(at >> 2, (at >> 2) + 4);
  return alpha === 255 ? [red, green, blue] : undefined;
};

/** The box of a path of four straight sides along the axes, otherwise undefined. */
const rectangleOf = (pdfium: Pdfium, count: number, segment: (index: number) => number): Box | undefined => {
  if (count < 4 || count > 6) return undefined;
  const at = pdfium.scratch;
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  let [beforeX, beforeY] = [0, 0];
  for (let index = 0; index < count; index++) {
    const pointer = segment(index);
    if (pdfium.FPDFPathSegment_GetType(pointer) === 1) return undefined;
    if (!pdfium.FPDFPathSegment_GetPoint(pointer, at, at + 4)) return undefined;
    const [x = 0, y = 0] = pdfium.memory().floats.subarray(at >> 2, (at >> 2) + 2);
    if (index > 0 && Math.abs(x - beforeX) > 0.01 && Math.abs(y - beforeY) > 0.01) return undefined;
    [beforeX, beforeY] = [x, y];
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { left, bottom, right, top };
};

/** What the clip paths of an object leave of the page: a box, 'all' of it, or 'unclear' when a clip is not a box. */
export const clipOf = (pdfium: Pdfium, object: number): Box | 'all' | 'unclear' => {
  const clip = pdfium.FPDFPageObj_GetClipPath(object);
  const paths = clip === 0 ? 0 : pdfium.FPDFClipPath_CountPaths(clip);
  let left: Box | undefined;
  for (let path = 0; path < paths; path++) {
    const segments = pdfium.FPDFClipPath_CountPathSegments(clip, path);
    const box = rectangleOf(pdfium, segments, (index) => pdfium.FPDFClipPath_GetPathSegment(clip, path, index));
    if (box === undefined) return 'unclear';
    left = left === undefined ? box : intersect(left, box);
  }
  return left ?? 'all';
};

/** The painted part of a path, and its colour if it is a plain rectangle. */
const pathShape = (
  pdfium: Pdfium,
  path: number,
  matrix: Matrix,
): { box: Box; plain: Colour | undefined } | undefined => {
  const at = pdfium.scratch;
  if (!pdfium.FPDFPath_GetDrawMode(path, at, at + 4)) return undefined;
  const [fill = 0, stroke = 0] = pdfium.memory().words.subarray(at >> 2, (at >> 2) + 2);
  if (fill === 0 && stroke === 0) return undefined;
  if (fill === 0) {
    pdfium.FPDFPageObj_GetStrokeWidth(path, at);
    const scale = Math.max(Math.hypot(matrix[0], matrix[1]), Math.hypot(matrix[2], matrix[3]));
    if ((pdfium.memory().floats[at >> 2] ?? 0) * scale < THINNEST) return undefined;
  }
  const bounds = boundsOf(pdfium, path);
  if (bounds === undefined) return undefined;
  const box = transform(bounds, matrix);
  if (Math.min(width(box), height(box)) < THINNEST) return undefined;
  const colour = fill === 0 || stroke !== 0 ? undefined : opaqueColour(pdfium, path, 'fill');
  const straight = keepsBoxes(matrix) && keepsBoxes(matrixOf(pdfium, path));
  if (colour === undefined || !straight || pdfium.FPDFPageObj_HasTransparency(path)) return { box, plain: undefined };
  if (hasLayerMark(pdfium, path)) return { box, plain: undefined };
  const segments = pdfium.FPDFPath_CountSegments(path);
  if (rectangleOf(pdfium, segments, (index) => pdfium.FPDFPath_GetPathSegment(path, index)) === undefined) {
    return { box, plain: undefined };
  }
  const clip = clipOf(pdfium, path);
  if (clip === 'unclear') return { box, plain: undefined };
  return { box: clip === 'all' ? box : intersect(box, transform(clip, matrix)), plain: colour };
};

interface Walk {
  readonly shapes: Shape[];
  readonly textOrder: Map<number, number>;
  readonly replacements: Replacement[];
  seen: number;
  overflow: boolean;
}

const visit = (pdfium: Pdfium, walk: Walk, object: number, matrix: Matrix, unclear: boolean, depth: number): void => {
  walk.seen += 1;
  const type = pdfium.FPDFPageObj_GetType(object);
  if (type === TEXT) {
    walk.textOrder.set(object, walk.seen);
    takeReplacement(pdfium, object, walk.replacements);
    return;
  }
  if (type === FORM) {
    const inside =
      unclear || Boolean(pdfium.FPDFPageObj_HasTransparency(object)) || clipOf(pdfium, object) === 'unclear';
    const inner = multiply(matrixOf(pdfium, object), matrix);
    const layered = inside || hasLayerMark(pdfium, object);
    const count = depth < DEEPEST_FORM ? pdfium.FPDFFormObj_CountObjects(object) : 0;
    for (let index = 0; index < count && !walk.overflow; index++) {
      visit(pdfium, walk, pdfium.FPDFFormObj_GetObject(object, index), inner, layered, depth + 1);
      walk.overflow ||= walk.seen > MOST_OBJECTS;
    }
    return;
  }
  const shape = shapeOf(pdfium, object, type, matrix);
  if (shape === undefined) return;
  walk.shapes.push({
    order: walk.seen,
    box: shape.box,
    plain: unclear ? undefined : shape.plain,
    picture: type === IMAGE,
  });
  walk.overflow ||= walk.shapes.length > MOST_SHAPES;
};

const shapeOf = (
  pdfium: Pdfium,
  object: number,
  type: number,
  matrix: Matrix,
): { box: Box; plain: Colour | undefined } | undefined => {
  if (type === PATH) return pathShape(pdfium, object, matrix);
  if (type !== IMAGE && type !== SHADING) return undefined;
  const bounds = boundsOf(pdfium, object);
  return bounds === undefined ? undefined : { box: transform(bounds, matrix), plain: undefined };
};

/**
 * Everything painted on a page in painting order, form XObjects opened. To be called before the text of the page is
 * loaded: it takes the replacement text off the page, so that the text is what the glyphs show.
 */
export const pageObjects = (pdfium: Pdfium, page: number): PageObjects => {
  const walk: Walk = { shapes: [], textOrder: new Map(), replacements: [], seen: 0, overflow: false };
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let index = 0; index < count && !walk.overflow; index++) {
    visit(pdfium, walk, pdfium.FPDFPage_GetObject(page, index), identity, false, 0);
    walk.overflow ||= walk.seen > MOST_OBJECTS;
  }
  for (const box of annotationCovers(pdfium, page)) {
    walk.shapes.push({ order: Number.POSITIVE_INFINITY, box, plain: undefined, picture: false });
  }
  return walk;
};
