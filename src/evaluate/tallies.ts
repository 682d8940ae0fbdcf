import { type Band, bands } from '../engine/contract/result.ts';
import type { Row } from './columns.ts';
import type { ArchetypeRow, BandRow, NamingRow, SignalRow } from './evaluation.ts';
import { likelihoodRatio, proportion } from './proportion.ts';
import { entry, sum } from './sum.ts';

interface ArchetypeTally {
  readonly archetype: string;
  readonly fraud: boolean;
  count: number;
  flagged: number;
  priority: number;
  coverage: number;
}

interface SignalTally {
  family: string;
  bits: number;
  rows: number;
  fraudHits: number;
  honestHits: number;
  fraudNotRun: number;
  honestNotRun: number;
}

interface NamingTally {
  flagged: number;
  of: number;
}

interface BandTally {
  fraud: number;
  of: number;
}

interface Totals {
  frauds: number;
  honest: number;
  honestFlagged: number;
  coverage: number;
}

/** The counts themselves: plain data that can be sent between processes. */
export interface TallyState {
  readonly archetypes: ReadonlyMap<string, Readonly<ArchetypeTally>>;
  readonly signals: ReadonlyMap<string, Readonly<SignalTally>>;
  readonly namings: ReadonlyMap<string, Readonly<NamingTally>>;
  readonly bands: Readonly<Record<Band, Readonly<BandTally>>>;
  readonly totals: Readonly<Totals>;
}

/** Counts by archetype, band, signal and naming tradition. */
export interface Tallies {
  add(row: Row): void;
  state(): TallyState;
  /** Adds what other tallies counted. */
  absorb(state: TallyState): void;
  archetypes(): readonly ArchetypeRow[];
  bands(): readonly BandRow[];
  signals(): readonly SignalRow[];
  namings(): readonly NamingRow[];
  honestFlagged(): { readonly flagged: number; readonly of: number };
  coverage(): number | null;
}

const byName = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

const coverageOf = ({ result }: Row): number =>
  result.coverage.of === 0 ? 0 : result.coverage.ran / result.coverage.of;

const newSignal = (): SignalTally => ({
  family: '',
  bits: 0,
  rows: 0,
  fraudHits: 0,
  honestHits: 0,
  fraudNotRun: 0,
  honestNotRun: 0,
});

const signalRow = (signal: string, it: SignalTally, fraud: number, honest: number): SignalRow => {
  const onFraud = proportion(it.fraudHits, fraud - it.fraudNotRun);
  const onHonest = proportion(it.honestHits, honest - it.honestNotRun);
  return {
    signal,
    family: it.family,
    meanBits: it.rows === 0 ? 0 : it.bits / it.rows,
    fraud: onFraud,
    honest: onHonest,
    likelihoodRatio: likelihoodRatio(onFraud, onHonest),
  };
};

const newArchetype = ({ archetype, fraud }: Pick<ArchetypeTally, 'archetype' | 'fraud'>): ArchetypeTally => ({
  archetype,
  fraud,
  count: 0,
  flagged: 0,
  priority: 0,
  coverage: 0,
});

/** Empty tallies. */
export const createTallies = (): Tallies => {
  const archetypes = new Map<string, ArchetypeTally>();
  const signals = new Map<string, SignalTally>();
  const namings = new Map<string, NamingTally>();
  const inBand = { clear: { fraud: 0, of: 0 }, review: { fraud: 0, of: 0 }, priority: { fraud: 0, of: 0 } };
  const totals: Totals = { frauds: 0, honest: 0, honestFlagged: 0, coverage: 0 };

  const countSignals = ({ result, truth }: Row): void => {
    const hit = new Set<string>();
    for (const row of result.evidence) {
      const tally = entry(signals, row.signal, newSignal);
      tally.family = row.family;
      tally.bits += row.bits;
      tally.rows += 1;
      hit.add(row.signal);
    }
    for (const signal of hit) {
      const tally = entry(signals, signal, newSignal);
      if (truth.fraud) tally.fraudHits += 1;
      else tally.honestHits += 1;
    }
    for (const { signal } of result.coverage.notRun) {
      const tally = entry(signals, signal, newSignal);
      if (truth.fraud) tally.fraudNotRun += 1;
      else tally.honestNotRun += 1;
    }
  };

  return {
    add(row) {
      const { result, truth } = row;
      const flagged = result.band === 'clear' ? 0 : 1;
      // People name archetypes of their own, and may use one name on both sides.
      const archetype = entry(archetypes, `${truth.fraud ? 'fraud' : 'honest'} ${truth.archetype}`, () =>
        newArchetype(truth),
      );
      archetype.count += 1;
      archetype.flagged += flagged;
      archetype.priority += result.band === 'priority' ? 1 : 0;
      archetype.coverage += coverageOf(row);
      totals.coverage += coverageOf(row);
      inBand[result.band].of += 1;
      inBand[result.band].fraud += truth.fraud ? 1 : 0;
      if (truth.fraud) totals.frauds += 1;
      else {
        totals.honest += 1;
        totals.honestFlagged += flagged;
        if (truth.naming !== undefined) {
          const naming = entry(namings, truth.naming, () => ({ flagged: 0, of: 0 }));
          naming.of += 1;
          naming.flagged += flagged;
        }
      }
      countSignals(row);
    },

    state: () => ({ archetypes, signals, namings, bands: inBand, totals }),

    absorb(state) {
      for (const [key, it] of state.archetypes)
        sum(
          entry(archetypes, key, () => newArchetype(it)),
          it,
        );
      for (const [key, it] of state.signals) {
        const tally = entry(signals, key, newSignal);
        sum(tally, it);
        if (it.family !== '') tally.family = it.family;
      }
      for (const [key, it] of state.namings)
        sum(
          entry(namings, key, () => ({ flagged: 0, of: 0 })),
          it,
        );
      for (const band of bands) sum(inBand[band], state.bands[band]);
      sum(totals, state.totals);
    },

    archetypes: () =>
      [...archetypes.values()]
        .map((it) => ({
          archetype: it.archetype,
          fraud: it.fraud,
          flagged: proportion(it.flagged, it.count),
          priority: proportion(it.priority, it.count),
          coverage: it.coverage / it.count,
        }))
        .sort(
          (left, right) =>
            Number(left.fraud) - Number(right.fraud) ||
            (right.flagged.rate ?? 0) - (left.flagged.rate ?? 0) ||
            byName(left.archetype, right.archetype),
        ),
    bands: () => bands.map((band) => ({ band, fraud: proportion(inBand[band].fraud, inBand[band].of) })),
    signals: () =>
      [...signals]
        .map(([signal, it]) => signalRow(signal, it, totals.frauds, totals.honest))
        .sort(
          (left, right) =>
            (right.likelihoodRatio?.ratio ?? 0) - (left.likelihoodRatio?.ratio ?? 0) ||
            byName(left.signal, right.signal),
        ),
    namings: () =>
      [...namings]
        .map(([naming, it]) => ({ naming, flagged: proportion(it.flagged, it.of) }))
        .sort(
          (left, right) => (right.flagged.rate ?? 0) - (left.flagged.rate ?? 0) || byName(left.naming, right.naming),
        ),
    honestFlagged: () => ({ flagged: totals.honestFlagged, of: totals.honest }),
    coverage: () => {
      const all = totals.frauds + totals.honest;
      return all === 0 ? null : totals.coverage / all;
    },
  };
};
