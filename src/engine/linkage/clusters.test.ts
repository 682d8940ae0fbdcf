import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterDensely } from './cluster-dense.ts';
import { clusterSparsely } from './cluster-sparse.ts';
import { clusterEdges } from './clusters.ts';

type Edge = readonly [left: number, right: number, bits: number];

const edgesOf = (edges: readonly Edge[]) => ({
  left: Int32Array.from(edges, ([left]) => left),
  right: Int32Array.from(edges, ([, right]) => right),
  bits: Float32Array.from(edges, ([, , bits]) => bits),
});

const cluster = (size: number, edges: readonly Edge[], absent: number) =>
  clusterEdges({ size, edges: edgesOf(edges), threshold: 0, absent: () => absent });

const groupsOf = (of: Int32Array): string =>
  Array.from(of, (label, node) => [label, node] as const)
    .reduce<number[][]>((groups, [label, node]) => {
      groups[label] = [...(groups[label] ?? []), node];
      return groups;
    }, [])
    .map((group) => group.join('-'))
    .join(' ');

const clique = (nodes: readonly number[], bits: number): Edge[] =>
  nodes.flatMap((a, place) => nodes.slice(place + 1).map((b): Edge => [a, b, bits]));

describe('clustering', () => {
  test('a chain does not join its ends', () => {
    const chain: Edge[] = Array.from({ length: 9 }, (_, node) => [node, node + 1, 6]);
    const { of } = cluster(10, chain, -10);
    const sizes = Array.from(of, (label) => of.filter((other) => other === label).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2);
  });

  test('one strong bridge does not join two groups', () => {
    const edges = [...clique([0, 1, 2, 3], 8), ...clique([4, 5, 6, 7], 8), [3, 4, 40] as const];
    expect(groupsOf(cluster(8, edges, -8).of)).toBe('0-1-2-3 4-5-6-7');
  });

  test('a weak edge inside a group does not split it', () => {
    const edges = [...clique([0, 1, 2], 9), [0, 3, 9] as const, [1, 3, 7] as const, [2, 3, -2] as const];
    expect(groupsOf(cluster(4, edges, -8).of)).toBe('0-1-2-3');
  });

  test('members say how well they belong', () => {
    const { support } = cluster(
      4,
      [...clique([0, 1, 2], 9), [0, 3, 4] as const, [1, 3, 1] as const, [2, 3, -1] as const],
      -8,
    );
    expect(support[0] ?? 0).toBeGreaterThan(support[3] ?? 0);
    expect(cluster(2, [], -8).support[0]).toBeNaN();
  });

  test('the order of the edges does not matter', () => {
    const edge = fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: -5, max: 12 })).filter(([a, b]) => a < b);
    const distinct = fc.uniqueArray(edge, { maxLength: 25, selector: ([a, b]) => `${a}-${b}` });
    fc.assert(
      fc.property(distinct, (edges) => {
        // Ties may fall either way; distinct weights leave none.
        const weighed = edges.map(([a, b, bits]): Edge => [a, b, bits + (a * 12 + b) / 1_000]);
        expect(groupsOf(cluster(12, weighed, -6).of)).toBe(groupsOf(cluster(12, [...weighed].reverse(), -6).of));
      }),
      { seed: 3 },
    );
  });

  test('large components are clustered like small ones where groups are clear', () => {
    const size = 90;
    const groups = Array.from({ length: 18 }, (_, group) =>
      Array.from({ length: 5 }, (__, place) => group * 5 + place),
    );
    const edges = [
      ...groups.flatMap((nodes) => clique(nodes, 8)),
      ...groups.slice(1).map((nodes): Edge => [(nodes[0] ?? 0) - 1, nodes[0] ?? 0, 5]),
    ];
    const bonds = { nodes: Int32Array.from({ length: size }, (_, node) => node), ...edgesOf(edges) };
    const sparse = clusterSparsely(bonds, 0, () => -9).labels;
    const dense = clusterDensely(bonds, 0, () => -9).labels;
    for (let a = 0; a < size; a += 1) {
      for (let b = 0; b < size; b += 1) {
        expect(sparse[a] === sparse[b]).toBe(Math.floor(a / 5) === Math.floor(b / 5));
        expect(dense[a] === dense[b]).toBe(Math.floor(a / 5) === Math.floor(b / 5));
      }
    }
    expect(cluster(size, edges, -9).count).toBe(18);
  });
});
