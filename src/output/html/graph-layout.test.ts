import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Frame, type GraphEdge, layout, type Point } from './graph-layout.ts';

const frame: Frame = { width: 480, height: 400, margin: 20, apart: 32 };
const distance = (a: Point | undefined, b: Point | undefined): number =>
  a === undefined || b === undefined ? Number.NaN : Math.hypot(a.x - b.x, a.y - b.y);
const clique = (from: number, to: number): readonly GraphEdge[] =>
  Array.from({ length: to - from }, (_, left) =>
    Array.from({ length: to - from }, (_, right) => ({ left: from + left, right: from + right, bits: 6 })),
  )
    .flat()
    .filter(({ left, right }) => left < right);

describe('the places of a graph', () => {
  test('lie within the frame and apart from each other', () => {
    const graphs = fc.integer({ min: 1, max: 60 }).chain((count) =>
      fc.tuple(
        fc.constant(count),
        fc.array(
          fc.record({
            left: fc.nat(count - 1),
            right: fc.nat(count - 1),
            bits: fc.double({ min: 0, max: 20, noNaN: true }),
          }),
          { maxLength: 150 },
        ),
      ),
    );
    fc.assert(
      fc.property(graphs, ([count, edges]) => {
        const points = layout(count, edges, frame);
        expect(points).toHaveLength(count);
        for (const [at, point] of points.entries()) {
          expect(point.x).toBeGreaterThanOrEqual(frame.margin);
          expect(point.x).toBeLessThanOrEqual(frame.width - frame.margin);
          expect(point.y).toBeGreaterThanOrEqual(frame.margin);
          expect(point.y).toBeLessThanOrEqual(frame.height - frame.margin);
          for (const other of points.slice(at + 1)) expect(distance(point, other)).toBeGreaterThan(frame.apart * 0.75);
        }
      }),
      { seed: 12, numRuns: 60 },
    );
  });

  test('are the same for the same graph', () => {
    expect(layout(40, clique(0, 12), frame)).toEqual(layout(40, clique(0, 12), frame));
  });

  test('keep two groups on a bridge apart', () => {
    const points = layout(12, [...clique(0, 6), ...clique(6, 12), { left: 0, right: 6, bits: 1 }], frame);
    const mean = (pairs: readonly GraphEdge[]) =>
      pairs.reduce((sum, { left, right }) => sum + distance(points[left], points[right]), 0) / pairs.length;
    const across = Array.from({ length: 6 }, (_, left) => ({ left, right: left + 6, bits: 0 }));
    expect(mean(across)).toBeGreaterThan(1.5 * mean([...clique(0, 6), ...clique(6, 12)]));
  });

  test('of nobody are none', () => {
    expect(layout(0, [], frame)).toEqual([]);
  });
});
