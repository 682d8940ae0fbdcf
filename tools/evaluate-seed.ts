import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createLinkedScreener } from '../src/engine/linked-screen.ts';
import { createRelearning } from '../src/engine/relearning.ts';
import { createScreener } from '../src/engine/screen.ts';
import { type ArrivalState, createArrival, firstQuarter } from '../src/evaluate/arrival.ts';
import { type Setting, settings } from '../src/evaluate/report.ts';
import { loadTables } from '../src/reference/load.ts';
import { policyOf } from '../src/screening/setup.ts';
import { simulate } from '../src/simulate/simulate.ts';
import { version } from '../src/version.ts';

/** What one simulation gives in the settings asked for. */
export interface SeedStates {
  readonly seed: number;
  readonly states: ReadonlyMap<Setting, ArrivalState>;
}

/** Share of verdicts that are wrong, as people's are. */
const WRONG_VERDICTS = 0.03;

/** Screens one simulation in order of arrival, in each setting beside the others. */
const measureSeed = async (seed: number, count: number, asked: readonly Setting[]): Promise<SeedStates> => {
  // An empty folder: what is measured is an installation without lists of the operator's.
  const referenceDirectory = join('.bench', 'no-reference');
  mkdirSync(referenceDirectory, { recursive: true });
  const { tables } = await loadTables(referenceDirectory);
  const parts = { tables, policy: policyOf(undefined), version };
  const decisions = { seed, first: firstQuarter(count), wrong: WRONG_VERDICTS };
  const arrivals = asked.map((setting) => ({
    setting,
    arrival: createArrival({
      screener:
        setting === 'alone'
          ? { screen: createScreener(parts) }
          : createLinkedScreener(
              // As `gatehouse screen --decisions` does: weights follow the verdicts.
              setting === 'links' ? parts : { ...parts, relearning: createRelearning(undefined, parts.policy) },
            ),
      count,
      prefix: `${seed}-`,
      decisions: setting === 'decisions' ? decisions : null,
    }),
  }));
  for (const simulated of simulate({ seed, count })) for (const { arrival } of arrivals) arrival.add(simulated);
  return { seed, states: new Map(arrivals.map(({ setting, arrival }) => [setting, arrival.finish()])) };
};

// Started by evaluate.ts as a process of its own, so that two seeds use two cores.
const [seed, count, ...asked] = process.argv.slice(2);
if (seed === undefined || count === undefined) throw new RangeError('evaluate-seed takes a seed, a count and settings');
const states = await measureSeed(
  Number(seed),
  Number(count),
  settings.filter((setting) => asked.includes(setting)),
);
process.send?.(states);
