import type { Answer, Api } from '../api/client.ts';

/** The catalogue of signals, and one of it. */
export type Catalogue = Answer<Api['signals']['list']>;
export type Signal = Catalogue['signals'][number];

export type SignalClass = Signal['class'];
export type Direction = 'raises' | 'lowers' | 'none';
export type Standing = 'changed' | 'off' | 'loud' | 'silent';
export type Order = 'catalogue' | 'weight' | 'hits' | 'queue' | 'precision' | 'changed';

/** By what the catalogue is narrowed; empty: by nothing. */
export interface CatalogueFilter {
  readonly text: string;
  readonly families: readonly string[];
  readonly classes: readonly string[];
  readonly directions: readonly string[];
  readonly standings: readonly string[];
}

/** Decisions below which a share says too little. */
export const ENOUGH = 20;

/** Which way a signal may weigh: a policy cannot turn it. */
export const directionOf = ({ tableBits }: Signal): Direction =>
  tableBits > 0 ? 'raises' : tableBits < 0 ? 'lowers' : 'none';

/** Results below which a share is chance, and how many times what is expected is worth a look. */
const FEW_HITS = 5;
const LOUD = 2;

/** Whether a signal shows much more often than it is expected to among honest people. */
export const isLoud = ({ hits, honest }: Signal): boolean =>
  hits.n >= FEW_HITS && honest > 0 && (hits.share ?? 0) >= LOUD * honest;

/** What is particular about a signal here. */
export const standingsOf = (signal: Signal): readonly Standing[] => {
  const { bits, tableBits, hits } = signal;
  return [
    ...(bits === null ? (['off'] as const) : bits === tableBits ? [] : (['changed'] as const)),
    ...(isLoud(signal) ? (['loud'] as const) : []),
    ...(hits.n === 0 ? (['silent'] as const) : []),
  ];
};

const isIn = (chosen: readonly string[], ...values: readonly string[]): boolean =>
  chosen.length === 0 || values.some((value) => chosen.includes(value));

const says = ({ id, title, family, ask, innocent }: Signal): string =>
  [id, title, family, ask, ...innocent].join(' ').toLowerCase();

/** Whether a signal stays under a filter: every word that was typed is somewhere in it. */
export const isShown = (signal: Signal, filter: CatalogueFilter): boolean => {
  const text = says(signal);
  return (
    isIn(filter.families, signal.family) &&
    isIn(filter.classes, signal.class) &&
    isIn(filter.directions, directionOf(signal)) &&
    isIn(filter.standings, ...standingsOf(signal)) &&
    filter.text
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
};

/** How many would stay for each value of a facet, were that facet not set itself. */
export const countBy = (
  signals: readonly Signal[],
  filter: CatalogueFilter,
  facet: Exclude<keyof CatalogueFilter, 'text'>,
  of: (signal: Signal) => readonly string[],
): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const signal of signals) {
    if (!isShown(signal, { ...filter, [facet]: [] })) continue;
    for (const value of of(signal)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
};

const weight = ({ bits }: Signal): number => Math.abs(bits ?? 0);
/** Too few decisions are no precision. */
const precise = ({ precision }: Signal): number => (precision.n < ENOUGH ? -1 : (precision.share ?? -1));

const latest = ({ changed }: Signal): string => changed?.at ?? '';

const orders: Readonly<Record<Order, (one: Signal, other: Signal) => number>> = {
  catalogue: () => 0,
  weight: (one, other) => weight(other) - weight(one),
  hits: (one, other) => other.hits.n - one.hits.n,
  // What would not wait without it comes first: there another weight changes most.
  queue: (one, other) => other.queue.alone - one.queue.alone || other.queue.bits - one.queue.bits,
  precision: (one, other) => precise(other) - precise(one),
  changed: (one, other) => latest(other).localeCompare(latest(one)),
};

/** Signals in an order; equal ones as the catalogue has them. */
export const inOrder = (signals: readonly Signal[], order: Order): readonly Signal[] => signals.toSorted(orders[order]);

const bases = ['report', 'judgement', 'restricted'] as const;

/** How the weight of a signal is known. */
export const basisOf = ({ basis }: Signal): (typeof bases)[number] => bases.find((one) => one === basis) ?? 'judgement';
