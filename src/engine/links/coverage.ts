import { claimFields } from '../claim-fields.ts';
import type { Stated } from '../model.ts';
import type { NotRun, Readings } from '../signals/read.ts';
import { linkSignals } from './signals/index.ts';

const absent: ReadonlyMap<string, NotRun> = new Map(
  linkSignals.map(({ id, needs }) => [
    id,
    { signal: id, missing: [...new Set(needs.flatMap((need) => claimFields[need]))] },
  ]),
);

/**
 * Readings that count link signals too: one runs when the application states anything that it compares. `isOn` tells
 * whether the policy lets a signal run.
 */
export const awaitingLinks = (readings: Readings, stated: Stated, isOn: (signal: string) => boolean): Readings => {
  const notRun = [...readings.notRun];
  const on = linkSignals.filter(({ id }) => isOn(id));
  for (const { id, needs } of on) {
    const missing = needs.some((need) => stated[need] !== undefined) ? undefined : absent.get(id);
    if (missing !== undefined) notRun.push(missing);
  }
  return { seen: readings.seen, notRun, of: readings.of + on.length };
};
