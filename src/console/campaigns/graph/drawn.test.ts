import { describe, expect, test } from 'vitest';
import { chosenBy, drawnOf, shownOf } from './drawn.ts';
import type { CampaignGraph } from './use-graph.ts';

const times = { firstSeen: '2026-01-05T00:00:00Z', lastSeen: '2026-01-20T00:00:00Z' };
const person = (id: string) => ({
  id,
  name: id,
  membership: 'member' as const,
  bits: 5,
  applications: 1,
  ...times,
  decided: null,
  band: null,
});
const graph: CampaignGraph = {
  people: [person('a'), person('b'), person('c')],
  values: [
    { id: 'v1', kind: 'device', value: 'd-1', people: 2, ...times },
    { id: 'v2', kind: 'phone', value: '+1 555 0100', people: 2, ...times },
  ],
  uses: [
    { person: 'a', value: 'v1', bits: 4 },
    { person: 'b', value: 'v1', bits: 4 },
    { person: 'b', value: 'v2', bits: 1 },
    { person: 'c', value: 'v2', bits: 1 },
  ],
  edges: [
    { left: 'a', right: 'b', bits: 4, kinds: ['device'], ...times },
    { left: 'b', right: 'c', bits: 2, kinds: ['phone', 'network'], ...times },
  ],
  leftOut: { people: 0, values: 0, edges: 0 },
};
const always = { bits: 0, from: 0, until: Number.POSITIVE_INFINITY };
const keys = (opened: Parameters<typeof drawnOf>[1]) => {
  const { points, lines } = drawnOf(graph, opened);
  return { points: points.map(({ key }) => key), lines: lines.map(({ key }) => key) };
};

describe('the drawing of a campaign', () => {
  test('shows people and edges between them until a kind is opened', () => {
    expect(keys({ kinds: [], people: [] })).toEqual({ points: ['p:a', 'p:b', 'p:c'], lines: ['e:a~b', 'e:b~c'] });
  });

  test('an edge gives way to its values once all that it rests on is there', () => {
    expect(keys({ kinds: ['device', 'phone'], people: [] }).lines).toEqual([
      'e:b~c',
      'u:a~v1',
      'u:b~v1',
      'u:b~v2',
      'u:c~v2',
    ]);
  });

  test('what one person states is opened by itself', () => {
    expect(keys({ kinds: [], people: ['a'] })).toEqual({
      points: ['p:a', 'p:b', 'p:c', 'v:v1'],
      lines: ['e:b~c', 'u:a~v1', 'u:b~v1'],
    });
  });

  test('is narrowed by strength: a value to which no line is left goes, people stay', () => {
    const drawn = drawnOf(graph, { kinds: ['phone'], people: [] });
    expect([...shownOf(drawn, { ...always, bits: 3 })]).toEqual(['p:a', 'p:b', 'p:c', 'e:a~b']);
  });

  test('a line from a person to a value stands for the value', () => {
    expect(['u:a~v2', 'p:a', undefined].map(chosenBy)).toEqual(['v:v2', 'p:a', undefined]);
  });

  test('is narrowed by time', () => {
    const drawn = drawnOf(graph, { kinds: [], people: [] });
    expect([...shownOf(drawn, { ...always, until: Date.parse('2026-01-01') })]).toEqual([]);
    expect(shownOf(drawn, { ...always, from: Date.parse('2026-01-10') }).size).toBe(5);
  });
});
