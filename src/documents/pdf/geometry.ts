/** A rectangle in PDF page space: points, y grows upwards. */
export interface Box {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** The six numbers of a PDF transformation (ISO 32000-1, 8.3.3): x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that does `first`, then `second`. */
export const multiply = (first: Matrix, second: Matrix): Matrix => [
  first[0] * second[0] + first[1] * second[2],
  first[0] * second[1] + first[1] * second[3],
  first[2] * second[0] + first[3] * second[2],
  first[2] * second[1] + first[3] * second[3],
  first[4] * second[0] + first[5] * second[2] + second[4],
  first[4] * second[1] + first[5] * second[3] + second[5],
];

/** The upright box around a transformed box. */
export const transform = (box: Box, matrix: Matrix): Box => {
  if (matrix === identity) return box;
  const [a, b, c, d, e, f] = matrix;
  const horizontal = [a * box.left, a * box.right];
  const sideways = [c * box.bottom, c * box.top];
  const tilted = [b * box.left, b * box.right];
  const vertical = [d * box.bottom, d * box.top];
  return {
    left: Math.min(...horizontal) + Math.min(...sideways) + e,
    right: Math.max(...horizontal) + Math.max(...sideways) + e,
    bottom: Math.min(...tilted) + Math.min(...vertical) + f,
    top: Math.max(...tilted) + Math.max(...vertical) + f,
  };
};

/** Whether boxes stay boxes under it: no turn other than by quarters, no skew. */
export const keepsBoxes = ([a, b, c, d]: Matrix): boolean =>
  (Math.abs(b) + Math.abs(c)) * 1_000 < Math.abs(a) + Math.abs(d) ||
  (Math.abs(a) + Math.abs(d)) * 1_000 < Math.abs(b) + Math.abs(c);

export const width = (box: Box): number => box.right - box.left;
export const height = (box: Box): number => box.top - box.bottom;
export const area = (box: Box): number => Math.max(0, width(box)) * Math.max(0, height(box));

export const intersect = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.min(one.right, other.right),
  top: Math.min(one.top, other.top),
});

export const around = (one: Box, other: Box): Box => ({
  left: Math.min(one.left, other.left),
  bottom: Math.min(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
  top: Math.max(one.top, other.top),
});

/** `inner` lies in `outer`, give or take `slack` points. */
export const contains = (outer: Box, inner: Box, slack: number): boolean =>
  inner.left >= outer.left - slack &&
  inner.right <= outer.right + slack &&
  inner.bottom >= outer.bottom - slack &&
  inner.top <= outer.top + slack;

/** The box without the seams above and below, into which letters of the neighbouring lines may reach. */
export const middle = (box: Box): Box => {
  const seam = height(box) * 0.15;
  return { left: box.left, right: box.right, bottom: box.bottom + seam, top: box.top - seam };
};
