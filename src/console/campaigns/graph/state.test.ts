import { expect, test } from 'vitest';
import { bitsAtFirst } from './state.ts';
import type { CampaignGraph } from './use-graph.ts';

const times = { firstSeen: '2026-01-05T00:00:00Z', lastSeen: '2026-01-20T00:00:00Z' };
const graph = (people: number, edges: number): CampaignGraph => ({
  people: Array.from({ length: people }, (_, at) => ({
    id: `p${at}`,
    name: null,
    membership: 'member',
    bits: 5,
    applications: 1,
    decided: null,
    band: null,
    ...times,
  })),
  values: [],
  uses: [],
  edges: Array.from({ length: edges }, (_, at) => ({
    left: 'p0',
    right: `p${at}`,
    bits: at / 50,
    kinds: [],
    ...times,
  })),
  leftOut: { people: 0, values: 0, edges: 0 },
});

test('every link is drawn among a hundred people, the strongest ones at first among more', () => {
  expect(bitsAtFirst(graph(100, 900))).toBe(0);
  expect(bitsAtFirst(graph(101, 150))).toBe(0);
  expect(bitsAtFirst(graph(101, 900))).toBe(13.5);
});
