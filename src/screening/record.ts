import type { Result } from '../engine/contract/result.ts';
import type { Tier } from '../engine/risk/policy.ts';
import { weights } from '../engine/risk/weights.ts';
import { signals } from '../engine/signals/index.ts';

/** Risk tiers in the order of their numbers in typed columns. */
export const tiers = ['standard', 'elevated', 'critical'] as const satisfies readonly Tier[];

const numbers: ReadonlyMap<string, number> = new Map(signals.map((signal, index) => [signal.id, index]));
const absences: ReadonlySet<string> = new Set(
  Object.entries(weights).flatMap(([id, weight]) => (weight.absence ? [id] : [])),
);

/** Place of a signal in the catalogue, for typed columns. */
export const signalNumber = (id: string): number => numbers.get(id) ?? 0;

/** Ids of all signals by their numbers. */
export const signalIds: readonly string[] = signals.map((signal) => signal.id);

/** Whether a result holds evidence that may lead out of "clear": something seen, not only something missing. */
export const canLeaveClear = (result: Result): boolean =>
  result.evidence.some((row) => row.bits > 0 && !absences.has(row.signal));
