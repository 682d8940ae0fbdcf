import { useMemo } from 'react';
import { useAddress } from '../address.ts';
import { type Drawn, drawnOf, type GraphFilter, type Opened, shownOf } from './drawn.ts';
import type { CampaignGraph, Kind } from './use-graph.ts';

const DAY = 86_400_000;

/** The days and strengths that a graph reaches over. */
interface Reach {
  readonly from: number;
  readonly until: number;
  readonly bits: number;
}

/** Whole days around everything that was seen, and the most bits. */
const reachOf = ({ people, edges, uses, values }: CampaignGraph): Reach => {
  const times = [...people, ...edges, ...values].flatMap((it) => [Date.parse(it.firstSeen), Date.parse(it.lastSeen)]);
  const until = Math.max(...times, 0);
  return {
    from: Math.floor(Math.min(...times, until) / DAY) * DAY,
    until: Math.floor(until / DAY) * DAY,
    bits: Math.ceil(Math.max(1, ...edges.map(({ bits }) => bits), ...uses.map(({ bits }) => bits))),
  };
};

/** Among so many people every link can be drawn; among more, so many of the strongest are at first. */
const MOST_PEOPLE = 100;
const MOST_AT_FIRST = 200;

/** From how many bits on links are drawn at first. */
export const bitsAtFirst = ({ people, edges }: CampaignGraph): number => {
  if (people.length <= MOST_PEOPLE || edges.length <= MOST_AT_FIRST) return 0;
  const bits = edges.map((edge) => edge.bits).sort((a, b) => b - a);
  return Math.floor((bits[MOST_AT_FIRST] ?? 0) * 2) / 2;
};

/** Kinds of values that there are, with how many of each; most first. */
export const kindsOf = ({ values }: CampaignGraph): readonly (readonly [kind: Kind, count: number])[] => {
  const counts = new Map<Kind, number>();
  for (const { kind } of values) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

/** What a person sees of a graph, and what changes it; the address keeps all of it. */
export interface GraphState {
  readonly reach: Reach;
  readonly filter: GraphFilter;
  /** Whether something is left out by strength or time. */
  readonly isNarrowed: boolean;
  /** Whether weaker links are left out only because there are many. */
  readonly isStrongest: boolean;
  readonly opened: Opened;
  readonly drawn: Drawn;
  readonly shown: ReadonlySet<string>;
  readonly pick: string | undefined;
  readonly isDrawn: boolean;
  setPick(key: string | undefined): void;
  setKinds(kinds: readonly Kind[]): void;
  /** Opens or closes what a person states. */
  togglePerson(id: string): void;
  setFilter(filter: Partial<GraphFilter>): void;
  setDrawn(isDrawn: boolean): void;
  reset(): void;
}

const listed = (text: string | null): readonly string[] => (text ?? '').split(' ').filter(Boolean);
const dayOf = (text: string | null): number | undefined => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text ?? '') ? Date.parse(text ?? '') : Number.NaN;
  return Number.isNaN(time) ? undefined : time;
};
const asDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Reads and changes what is seen of a graph. */
export const useGraphState = (graph: CampaignGraph): GraphState => {
  const { get, set } = useAddress();
  const reach = useMemo(() => reachOf(graph), [graph]);
  const atFirst = useMemo(() => bitsAtFirst(graph), [graph]);
  const [kinds, open, bits] = [get('kinds') ?? '', get('open') ?? '', Number(get('bits') ?? atFirst) || 0];
  const from = dayOf(get('from')) ?? reach.from;
  const until = dayOf(get('until')) ?? reach.until;
  const opened = useMemo<Opened>(
    () => ({
      kinds: kindsOf(graph).flatMap(([kind]) => (listed(kinds).includes(kind) ? [kind] : [])),
      people: listed(open),
    }),
    [graph, kinds, open],
  );
  const drawn = useMemo(() => drawnOf(graph, opened), [graph, opened]);
  const filter = useMemo<GraphFilter>(() => ({ bits, from, until }), [bits, from, until]);
  const shown = useMemo(() => shownOf(drawn, filter), [drawn, filter]);
  return {
    reach,
    filter,
    isNarrowed: bits > 0 || from > reach.from || until < reach.until,
    isStrongest: atFirst > 0 && bits === atFirst,
    opened,
    drawn,
    shown,
    pick: get('pick') ?? undefined,
    isDrawn: get('drawing') !== 'off',
    setPick: (pick) => set({ pick }),
    setKinds: (chosen) => set({ kinds: chosen.join(' ') }),
    togglePerson: (id) => {
      const { people } = opened;
      set({ open: (people.includes(id) ? people.filter((one) => one !== id) : [...people, id]).join(' ') });
    },
    setFilter: (change) => {
      const next = { ...filter, ...change };
      set({
        bits: next.bits === atFirst ? undefined : String(next.bits),
        from: next.from > reach.from ? asDay(Math.min(next.from, next.until)) : undefined,
        until: next.until < reach.until ? asDay(Math.max(next.from, next.until)) : undefined,
      });
    },
    setDrawn: (isDrawn) => set({ drawing: isDrawn ? undefined : 'off' }),
    reset: () => set({ bits: atFirst > 0 ? '0' : undefined, from: undefined, until: undefined }),
  };
};
