import type { Result } from '../engine/contract/result.ts';
import { reassess } from '../engine/risk/challenge.ts';
import type { CompiledPolicy } from '../engine/risk/policy.ts';
import { readResults } from '../store/applications.ts';
import type { Database } from '../store/database.ts';
import { type Waiting, waitingScreenings } from '../store/signal-figures.ts';
import type { Vault } from '../vault/vault.ts';

/** What a signal does to the queue of people. */
export interface QueueShare {
  /** Waiting cases that show it. */
  readonly n: number;
  /** Bits that it adds to them, together. */
  readonly bits: number;
  /** Of them, those that would not be in the queue without it. */
  readonly alone: number;
}

/** What fills the queue now. */
export interface QueueFigures {
  readonly waiting: number;
  readonly signals: ReadonlyMap<string, QueueShare>;
}

const AT_ONCE = 100;
const none: QueueShare = { n: 0, bits: 0, alone: 0 };

const bitsBySignal = ({ evidence }: Result): ReadonlyMap<string, number> => {
  const bits = new Map<string, number>();
  for (const { signal, bits: own } of evidence) bits.set(signal, (bits.get(signal) ?? 0) + own);
  return bits;
};

/** A policy in which a signal does not run. */
const without = (policy: CompiledPolicy, signal: string): CompiledPolicy => ({
  ...policy,
  weights: new Map([...policy.weights].filter(([id]) => id !== signal)),
});

/** Counts over the cases that wait for somebody, some at a time so that other requests are answered between. */
export const queueFigures = async (
  db: Database,
  vault: Vault,
  policy: CompiledPolicy,
  most: number,
): Promise<QueueFigures> => {
  const waiting = await waitingScreenings(db, most);
  const signals = new Map<string, QueueShare>();
  const lesser = new Map<string, CompiledPolicy>();
  const isAlone = (result: Result, { tier }: Waiting, signal: string): boolean => {
    if (result.band === 'clear') return false;
    const other = lesser.get(signal) ?? without(policy, signal);
    lesser.set(signal, other);
    return reassess({ result, policy: other, tier }).band === 'clear';
  };
  for (let from = 0; from < waiting.length; from += AT_ONCE) {
    const chunk = waiting.slice(from, from + AT_ONCE);
    const results = await readResults(
      db,
      vault,
      chunk.map(({ screening }) => screening),
    );
    for (const one of chunk) {
      const result = results.get(one.screening);
      if (result === undefined) continue;
      for (const [signal, bits] of bitsBySignal(result)) {
        const known = signals.get(signal) ?? none;
        const alone = bits > 0 && isAlone(result, one, signal) ? 1 : 0;
        signals.set(signal, { n: known.n + 1, bits: known.bits + bits, alone: known.alone + alone });
      }
    }
  }
  return { waiting: waiting.length, signals };
};
