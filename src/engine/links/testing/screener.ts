import { exampleTables } from '../../../reference/testing/example-tables.ts';
import type { Campaign } from '../../contract/campaign.ts';
import type { Verdict } from '../../contract/decision.ts';
import type { Result } from '../../contract/result.ts';
import { createLinkedScreener } from '../../linked-screen.ts';
import { policyOf } from '../../testing/default-policy.ts';
import type { Linked } from '../linker.ts';
import { linkSignals } from '../signals/index.ts';
import type { Traces } from '../traces.ts';
import { applicationOf, instantAt, type Sketch } from './applications.ts';

/** A linked screener over the example tables that throws where an application is not valid. */
export const screenerOf = (policy?: unknown) => {
  const screener = createLinkedScreener({ tables: exampleTables, policy: policyOf(policy), version: 'test' });
  const tracesById = new Map<string, Traces>();
  const screen = (application: unknown): Result => {
    const screened = screener.screen(application);
    if (!screened.ok) throw new Error(JSON.stringify(screened.problems));
    tracesById.set(screened.application.id, screened.traces());
    return screened.result;
  };
  const { linker } = screener.relations;
  return {
    relations: screener.relations,
    screen,
    /** Screens sketches one after the other; the result of each. */
    screenAll: (...sketches: readonly Sketch[]): Result[] => sketches.map((sketch) => screen(applicationOf(sketch))),
    decide: (applicationId: string, verdict: Verdict): boolean =>
      screener.decide({ applicationId, verdict, decidedAt: instantAt(100), by: 'a reviewer' }),
    campaigns: (): Campaign[] => [...screener.campaigns()],
    /** What an application is linked to by all that is known now. */
    linksOf: (applicationId: string): Linked => {
      const [number, traces] = [linker.history.numberOf(applicationId), tracesById.get(applicationId)];
      if (number === undefined || traces === undefined) throw new Error(`never screened: ${applicationId}`);
      return linker.link(traces, number);
    },
  };
};

/** Bits that come from other applications. */
export const linkBits = (result: Result | undefined): number =>
  (result?.evidence ?? []).reduce((sum, row) => (linkIds.has(row.signal) ? sum + row.bits : sum), 0);

const linkIds: ReadonlySet<string> = new Set(linkSignals.map(({ id }) => id));

/** Ids of the signals that a result shows, strongest first. */
export const signalsOf = (result: Result | undefined): string[] => (result?.evidence ?? []).map((row) => row.signal);
