import type { Result } from '../engine/contract/result.ts';
import { linkSignals } from '../engine/links/signals/index.ts';
import type { Tier } from '../engine/risk/policy.ts';
import { weights } from '../engine/risk/weights.ts';
import { signals } from '../engine/signals/index.ts';

/** Risk tiers in the order of their numbers in typed columns. */
export const tiers = ['standard', 'elevated', 'critical'] as const satisfies readonly Tier[];

/** Ids of all signals by their numbers: first those of one application, then those that come from others. */
export const signalIds: readonly string[] = [...signals, ...linkSignals].map((signal) => signal.id);

const numbers: ReadonlyMap<string, number> = new Map(signalIds.map((id, index) => [id, index]));
const absences: ReadonlySet<string> = new Set(
  Object.entries(weights).flatMap(([id, weight]) => (weight.absence ? [id] : [])),
);

/** Place of a signal in the catalogue, for typed columns. */
export const signalNumber = (id: string): number => numbers.get(id) ?? 0;

/** Whether a result holds evidence that may lead out of "clear": something seen, not only something missing. */
export const canLeaveClear = (result: Result): boolean =>
  result.evidence.some((row) => row.bits > 0 && !absences.has(row.signal));
