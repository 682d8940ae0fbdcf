import type { CampaignGraph, GraphEdge, GraphPerson, GraphValue, Kind } from './use-graph.ts';

/** Which values are shown as points of their own: by kind, or all that a person states. */
export interface Opened {
  readonly kinds: readonly Kind[];
  readonly people: readonly string[];
}

interface Times {
  /** Milliseconds. */
  readonly first: number;
  readonly last: number;
}

/** A point of the drawing: a person, or a value that people share. */
export type DrawnPoint =
  | (Times & { readonly key: string; readonly kind: 'person'; readonly person: GraphPerson })
  | (Times & { readonly key: string; readonly kind: 'value'; readonly value: GraphValue });

/** A line of the drawing: between two people, or from a person to a value. */
export interface DrawnLine extends Times {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly bits: number;
}

export interface Drawn {
  readonly points: readonly DrawnPoint[];
  readonly lines: readonly DrawnLine[];
}

export const personKey = (id: string): string => `p:${id}`;
export const valueKey = (id: string): string => `v:${id}`;
export const edgeKey = ({ left, right }: Pick<GraphEdge, 'left' | 'right'>): string => `e:${left}~${right}`;
/** What a click on a point or a line chooses: the line from a person to a value stands for the value. */
export const chosenBy = (key: string | undefined): string | undefined =>
  key?.startsWith('u:') === true ? valueKey(key.slice(key.lastIndexOf('~') + 1)) : key;
const lineKey = (person: string, value: string): string => `u:${person}~${value}`;

const timesOf = ({ firstSeen, lastSeen }: { readonly firstSeen: string; readonly lastSeen: string }): Times => ({
  first: Date.parse(firstSeen),
  last: Date.parse(lastSeen),
});

/** Values by person. */
const statedBy = (uses: CampaignGraph['uses'], among: ReadonlyMap<string, GraphValue>) => {
  const stated = new Map<string, Set<string>>();
  for (const { person, value } of uses) {
    if (!among.has(value)) continue;
    const known = stated.get(person) ?? new Set<string>();
    stated.set(person, known.add(value));
  }
  return stated;
};

const openedValues = ({ values, uses }: CampaignGraph, opened: Opened): ReadonlyMap<string, GraphValue> => {
  const ofPeople = new Set(uses.flatMap(({ person, value }) => (opened.people.includes(person) ? [value] : [])));
  return new Map(
    values.flatMap((value) =>
      opened.kinds.includes(value.kind) || ofPeople.has(value.id) ? [[value.id, value] as const] : [],
    ),
  );
};

/** Whether every kind that an edge rests on is to be seen as a value between the two. */
const isSeenByValues = (
  { left, right, kinds }: GraphEdge,
  stated: ReadonlyMap<string, ReadonlySet<string>>,
  shown: ReadonlyMap<string, GraphValue>,
): boolean => {
  const other = stated.get(right) ?? new Set<string>();
  const between = [...(stated.get(left) ?? [])].flatMap((value) => (other.has(value) ? [shown.get(value)?.kind] : []));
  return kinds.every((kind) => between.includes(kind));
};

/**
 * What is drawn when some values are opened: an edge between two people gives way to the values that it rests on, once
 * all of them are there.
 */
export const drawnOf = (graph: CampaignGraph, opened: Opened): Drawn => {
  const values = openedValues(graph, opened);
  const stated = statedBy(graph.uses, values);
  const people = graph.people.map(
    (person): DrawnPoint => ({
      key: personKey(person.id),
      kind: 'person',
      person,
      ...timesOf(person),
    }),
  );
  const points = [...values.values()].map(
    (value): DrawnPoint => ({
      key: valueKey(value.id),
      kind: 'value',
      value,
      ...timesOf(value),
    }),
  );
  const edges = graph.edges.flatMap((edge): DrawnLine[] =>
    isSeenByValues(edge, stated, values)
      ? []
      : [
          {
            key: edgeKey(edge),
            from: personKey(edge.left),
            to: personKey(edge.right),
            bits: edge.bits,
            ...timesOf(edge),
          },
        ],
  );
  const known = new Set(graph.people.map(({ id }) => id));
  const uses = graph.uses.flatMap(({ person, value, bits }): DrawnLine[] => {
    const it = values.get(value);
    if (it === undefined || !known.has(person)) return [];
    return [{ key: lineKey(person, value), from: personKey(person), to: valueKey(value), bits, ...timesOf(it) }];
  });
  return { points: [...people, ...points], lines: [...edges, ...uses] };
};

const DAY = 86_400_000;

/** By strength and time. */
export interface GraphFilter {
  readonly bits: number;
  /** The first and the last day, each as its first millisecond: what ended before, or began after, is left out. */
  readonly from: number;
  readonly until: number;
}

/** Whether something was there on some day between. */
export const isWithin = ({ first, last }: Times, { from, until }: GraphFilter): boolean =>
  last >= from && first < until + DAY;

/** Keys of points and lines that the filter leaves: lines strong enough, people, and values with a line to anybody. */
export const shownOf = ({ points, lines }: Drawn, filter: GraphFilter): ReadonlySet<string> => {
  const people = points.flatMap((it) => (it.kind === 'person' && isWithin(it, filter) ? [it.key] : []));
  const values = points.flatMap((it) => (it.kind === 'value' && isWithin(it, filter) ? [it.key] : []));
  const possible = new Set([...people, ...values]);
  const left = lines.filter(
    (line) => line.bits >= filter.bits && isWithin(line, filter) && possible.has(line.from) && possible.has(line.to),
  );
  const held = new Set(left.map(({ to }) => to));
  return new Set([...people, ...values.filter((key) => held.has(key)), ...left.map(({ key }) => key)]);
};
