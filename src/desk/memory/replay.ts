import type { Application } from '../../engine/contract/application.ts';
import type { Result } from '../../engine/contract/result.ts';
import { linkSignals } from '../../engine/links/signals/index.ts';
import type { Tables } from '../../engine/reference.ts';
import { reassess } from '../../engine/risk/challenge.ts';
import type { CompiledPolicy } from '../../engine/risk/policy.ts';
import { createScreener } from '../../engine/screen.ts';
import { findApplication, readPayload, readResult } from '../../store/applications.ts';
import { audit } from '../../store/audit.ts';
import { archivedPolicy } from '../../store/policies.ts';
import { replayPoint } from '../../store/retro-replay.ts';
import type { Actor } from '../actor.ts';
import type { Parts } from '../parts.ts';
import { demand, has, maySee } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { compileSource } from './compile-source.ts';

export interface Reproduction {
  readonly state: 'same' | 'differs' | 'not-possible';
  /** Versions of the engine then and now. */
  readonly engineThen: string;
  readonly engineNow: string;
  /** Why it differs or cannot be done; null when it is the same. */
  readonly because: 'other-engine' | 'other-weights' | 'other-reference-data' | 'policy-not-kept' | null;
  /** Signals of its own evidence that come out otherwise. */
  readonly signals: readonly string[];
}

export interface Replay {
  readonly reference: string;
  readonly version: number;
  readonly screenedAt: Date;
  /** Why it was screened then. */
  readonly cause: string;
  /** The step of the case that this is the view of; null when asked for by time. */
  readonly step: number | null;
  readonly application: Application;
  readonly result: Result;
  readonly reproduction: Reproduction;
}

const linked: ReadonlySet<string> = new Set(linkSignals.map((signal) => signal.id));

const textOf = (value: unknown): string =>
  JSON.stringify(value, (_, it: unknown) =>
    typeof it === 'object' && it !== null && !Array.isArray(it)
      ? Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)))
      : it,
  );

/** What today's engine makes of an application, with what its links showed then. */
const again = (
  application: Application,
  stored: Result,
  parts: { readonly tables: Tables; readonly policy: CompiledPolicy; readonly version: string },
): Result | undefined => {
  const screened = createScreener({ ...parts, links: 'awaited' })(application);
  if (!screened.ok) return undefined;
  const added = stored.evidence.filter((row) => linked.has(row.signal));
  const { applicationId, links, linksLeftOut, campaign } = stored;
  return {
    ...reassess({
      result: screened.result,
      added,
      policy: parts.policy,
      tier: application.job?.riskTier ?? 'standard',
    }),
    applicationId,
    links,
    linksLeftOut,
    campaign,
  };
};

const differing = (then: Result, now: Result): string[] => {
  const rows = (result: Result, signal: string): string =>
    textOf(result.evidence.filter((row) => row.signal === signal));
  const ids = new Set([...then.evidence, ...now.evidence].map((row) => row.signal));
  return [...ids].filter((signal) => rows(then, signal) !== rows(now, signal)).sort();
};

/** Past decisions exactly as they were seen. */
export const createReplay = (
  { database, vault, now }: Parts,
  { tables, version }: { readonly tables: () => Tables; readonly version: string },
) => {
  const reproduce = async (application: Application, result: Result): Promise<Reproduction> => {
    const base = { engineThen: result.engine.version, engineNow: version, signals: [] };
    const source = await archivedPolicy(database, result.engine);
    if (source === undefined) return { ...base, state: 'not-possible', because: 'policy-not-kept' };
    const policy = compileSource(source);
    const today = again(application, result, { tables: tables(), policy, version });
    const engineDiffers = result.engine.version !== version;
    if (today !== undefined && textOf(today) === textOf(result)) return { ...base, state: 'same', because: null };
    const signals = today === undefined ? [] : differing(result, today);
    if (today !== undefined && engineDiffers && signals.length === 0 && today.bits === result.bits)
      return { ...base, state: 'same', because: null };
    const otherWeights = policy.fingerprints.weights !== result.engine.weights;
    const because = engineDiffers ? 'other-engine' : otherWeights ? 'other-weights' : 'other-reference-data';
    return { ...base, state: 'differs', because, signals };
  };

  return {
    /** An application as somebody saw it: at a step of its case, or at a time; the last decision when neither is said. */
    async replay(
      actor: Actor,
      reference: string,
      at: { readonly step?: number | undefined; readonly time?: Date | undefined },
    ): Promise<Replay> {
      demand(actor, 'see');
      if (!has(actor, 'see-raw')) throw new Problem('not-allowed', 'This needs somebody who may see raw applications');
      const found = await findApplication(database, reference);
      if (found === undefined || !maySee(actor, found)) throw new Problem('not-found', 'There is no such application');
      const point = await replayPoint(database, found.number, at);
      if (point === undefined) throw new Problem('not-found', 'Nothing is kept of that moment');
      const application = await readPayload(database, vault, found.number, point.version);
      const result = await readResult(database, vault, point.screening);
      if (application === undefined || result === undefined)
        throw new Problem('not-found', 'What was seen then was erased');
      const reproduction = await reproduce(application, result);
      await audit(database, [
        {
          at: now(),
          actor,
          action: 'application.replay',
          subject: reference,
          detail: { screening: point.screening, state: reproduction.state },
        },
      ]);
      return {
        reference,
        version: point.version,
        screenedAt: point.at,
        cause: point.cause,
        step: point.step,
        application,
        result,
        reproduction,
      };
    },
  };
};

export type Replays = ReturnType<typeof createReplay>;
