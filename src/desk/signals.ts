import { claimFields } from '../engine/claim-fields.ts';
import { linkSignals } from '../engine/links/signals/index.ts';
import { wilson } from '../engine/review/agreement.ts';
import type { Weight } from '../engine/risk/weight.ts';
import { weightOf } from '../engine/risk/weights.ts';
import { signals } from '../engine/signals/index.ts';
import type { Source } from '../engine/signals/signal.ts';
import { readResults } from '../store/applications.ts';
import type { Database } from '../store/database.ts';
import { promotedPolicies } from '../store/policies.ts';
import { decidedScreenings, type LookedAt, latestScreenings } from '../store/signal-figures.ts';
import type { Vault } from '../vault/vault.ts';
import type { Actor } from './actor.ts';
import type { LaneContext } from './lane/parts.ts';
import { demandReader } from './memory/authority.ts';
import { compileSource } from './memory/compile-source.ts';
import { type QueueFigures, type QueueShare, queueFigures } from './signals-queue.ts';

/** One signal of either kind, as the product knows it. */
interface Described {
  readonly id: string;
  readonly title: string;
  readonly looksAt: 'application' | 'other-applications';
  /** JSON pointers, and `reference:TABLE`. */
  readonly needs: readonly string[];
  readonly innocent: readonly string[];
  readonly ask: string;
  readonly sources: readonly Source[];
}

/** How often a signal showed, and whether it was right where people decided. */
interface Measured {
  readonly hits: number;
  readonly genuine: number;
  readonly fraud: number;
}

export interface CatalogueEntry extends Described {
  readonly family: string;
  readonly class: 'evidence' | 'restricted';
  readonly basis: string;
  /** Bits under the policy in force; null when it is off. */
  readonly bits: number | null;
  /** Bits in the table of the product. */
  readonly tableBits: number;
  /** Share of honest applications expected to show it. */
  readonly honest: number;
  readonly hits: { readonly n: number; readonly of: number; readonly share: number | null };
  readonly precision: {
    readonly n: number;
    readonly fraud: number;
    readonly share: number | null;
    readonly interval: readonly number[] | null;
  };
  /** What it does to the queue: cases that show it, bits that it adds, and those that would not wait without it. */
  readonly queue: QueueShare;
  /** When a promoted policy last changed its bits, and how; null bits: it is off. */
  readonly changed: Changed | null;
}

interface Changed {
  readonly at: Date;
  readonly by: string;
  readonly policy: string;
  /** What that policy is for. */
  readonly note: string;
  readonly before: number | null;
  readonly after: number | null;
}

export interface Catalogue {
  readonly measuredAt: Date;
  /** Results that were looked through for hits, and decisions for precision. */
  readonly screenings: number;
  readonly decided: number;
  /** Waiting cases that were looked through for what fills the queue. */
  readonly waiting: number;
  readonly signals: readonly CatalogueEntry[];
}

const LATEST = 2_000;
const AT_ONCE = 100;
const FRESH_FOR = 600_000;

const described: readonly Described[] = [
  ...signals.map(({ id, title, needs, tables, innocent, ask, sources }): Described => {
    const fields = needs.flatMap((need) => claimFields[need]);
    const all = [...new Set([...fields, ...tables.map((table) => `reference:${table}`)])];
    return { id, title, looksAt: 'application', needs: all, innocent, ask, sources };
  }),
  ...linkSignals.map(({ id, title, needs, innocent, ask, sources }): Described => {
    const all = [...new Set(needs.flatMap((need) => claimFields[need]))];
    return { id, title, looksAt: 'other-applications', needs: all, innocent, ask, sources };
  }),
];

type Tally = Map<string, Measured>;
const none: Measured = { hits: 0, genuine: 0, fraud: 0 };

/** Counts signals over results, some at a time so that other requests are answered between. */
const count = async (
  db: Database,
  vault: Vault,
  looked: readonly LookedAt[],
  add: (signal: string, outcome: LookedAt['outcome']) => void,
): Promise<void> => {
  for (let from = 0; from < looked.length; from += AT_ONCE) {
    const chunk = looked.slice(from, from + AT_ONCE);
    const results = await readResults(
      db,
      vault,
      chunk.map(({ screening }) => screening),
    );
    for (const { screening, outcome } of chunk)
      for (const signal of new Set(results.get(screening)?.evidence.map((row) => row.signal))) add(signal, outcome);
  }
};

interface Figures {
  readonly at: Date;
  readonly screenings: number;
  readonly decided: number;
  readonly tally: Tally;
  readonly queue: QueueFigures;
}

const measure = async ({ database: db, vault, now, screening }: LaneContext): Promise<Figures> => {
  const tally: Tally = new Map();
  const latest = await latestScreenings(db, LATEST);
  const decided = await decidedScreenings(db, LATEST);
  const more = (signal: string, by: Partial<Measured>): void => {
    tally.set(signal, { ...(tally.get(signal) ?? none), ...by });
  };
  await count(db, vault, latest, (signal) => more(signal, { hits: (tally.get(signal) ?? none).hits + 1 }));
  await count(db, vault, decided, (signal, outcome) => {
    const known = tally.get(signal) ?? none;
    more(signal, outcome === 'verified' ? { genuine: known.genuine + 1 } : { fraud: known.fraud + 1 });
  });
  const queue = await queueFigures(db, vault, screening.policy.compiled, LATEST);
  return { at: now(), screenings: latest.length, decided: decided.length, tally, queue };
};

/** The last promoted policy under which each signal got other bits. */
const changesOf = async (db: Database, started: LaneContext['screening']['policy']['compiled']) => {
  const changed = new Map<string, Changed>();
  let before: ReadonlyMap<string, Weight> = started.weights;
  for (const { id, policy, weights, note, promotedAt, promotedBy } of await promotedPolicies(db)) {
    const after = compileSource({ policy, weights }).weights;
    for (const signal of new Set([...before.keys(), ...after.keys()])) {
      const [had, has] = [before.get(signal)?.bits ?? null, after.get(signal)?.bits ?? null];
      if (had !== has)
        changed.set(signal, { at: promotedAt, by: promotedBy, policy: id, note, before: had, after: has });
    }
    before = after;
  }
  return changed;
};

const entryOf = (
  it: Described,
  figures: Figures,
  inForce: ReadonlyMap<string, Weight>,
): Omit<CatalogueEntry, 'changed'> => {
  const weight = weightOf(it.id);
  const { hits, genuine, fraud } = figures.tally.get(it.id) ?? none;
  const n = genuine + fraud;
  return {
    ...it,
    family: weight?.family ?? '',
    class: weight?.basis === 'restricted' ? 'restricted' : 'evidence',
    basis: weight?.basis ?? '',
    bits: inForce.get(it.id)?.bits ?? null,
    tableBits: weight?.bits ?? 0,
    honest: weight?.honest ?? 0,
    hits: { n: hits, of: figures.screenings, share: figures.screenings === 0 ? null : hits / figures.screenings },
    precision: { n, fraud, share: n === 0 ? null : fraud / n, interval: n === 0 ? null : wilson(fraud, n) },
    queue: figures.queue.signals.get(it.id) ?? { n: 0, bits: 0, alone: 0 },
  };
};

/** The catalogue of signals, with what each weighs now and what it showed here. */
export const createSignals = (context: LaneContext) => {
  const started = context.screening.policy.compiled;
  let kept: Promise<Figures> | undefined;
  let keptAt = Number.NEGATIVE_INFINITY;
  const figures = (): Promise<Figures> => {
    if (kept === undefined || context.now().getTime() - keptAt > FRESH_FOR) {
      keptAt = context.now().getTime();
      kept = measure(context).catch((error: unknown) => {
        kept = undefined;
        throw error;
      });
    }
    return kept;
  };
  return {
    /** Figures are those of the latest results and decisions, up to ten minutes old. */
    async list(actor: Actor): Promise<Catalogue> {
      demandReader(actor);
      const measured = await figures();
      const changed = await changesOf(context.database, started);
      const { weights } = context.screening.policy.compiled;
      return {
        measuredAt: measured.at,
        screenings: measured.screenings,
        decided: measured.decided,
        waiting: measured.queue.waiting,
        signals: described.map((it) => ({ ...entryOf(it, measured, weights), changed: changed.get(it.id) ?? null })),
      };
    },
  };
};

export type Signals = ReturnType<typeof createSignals>;
