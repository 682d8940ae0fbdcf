import type { Application } from './contract/application.ts';
import type { Result } from './contract/result.ts';
import { readIntake } from './intake/claims.ts';
import { type Problem, readSubmission, type Warning } from './intake/submission.ts';
import { awaitingLinks } from './links/coverage.ts';
import { readTraces } from './links/read-traces.ts';
import type { Traces } from './links/traces.ts';
import type { Tables } from './reference.ts';
import { isAllowed } from './risk/allow.ts';
import { type Assessment, assess, type Weighed } from './risk/assess.ts';
import { bandOf } from './risk/band.ts';
import type { CompiledPolicy } from './risk/policy.ts';
import type { Weight } from './risk/weight.ts';
import { signals } from './signals/index.ts';
import { createReader, type Readings } from './signals/read.ts';
import type { Signal } from './signals/signal.ts';

export type Screened =
  | {
      readonly ok: true;
      readonly application: Application;
      readonly result: Result;
      readonly warnings: readonly Warning[];
      /** What the application could be linked by; worked out when asked for. */
      readonly traces: () => Traces;
    }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]]; readonly id?: string };

export type Screener = (input: unknown) => Screened;

export interface ScreenerParts {
  readonly tables: Tables;
  readonly policy: CompiledPolicy;
  readonly version: string;
  /** `awaited`: links will be added (see relations.ts), so that link signals count as run. None by default. */
  readonly links?: 'awaited' | 'none';
}

const catalogue: ReadonlyMap<string, Signal> = new Map(signals.map((signal) => [signal.id, signal]));

/** The pipeline: an application is read, signals look at its claims, what they saw is weighed and explained. */
export const createScreener = ({ tables, policy, version, links = 'none' }: ScreenerParts): Screener => {
  const read = createReader(
    signals.filter((signal) => policy.weights.has(signal.id)),
    tables,
  );
  const engine = { version, ...policy.fingerprints };
  return (input) => {
    const submission = readSubmission(input);
    if (!submission.ok) return submission;
    const { application, warnings } = submission;
    const intake = readIntake(application, tables);
    const readings =
      links === 'none'
        ? read(intake.stated)
        : awaitingLinks(read(intake.stated), intake.stated, (id) => policy.weights.has(id));
    const assessment = assess(weigh(readings, application, policy), policy.prior, unasked(readings, policy));
    const result: Result = {
      applicationId: application.id,
      band: bandOf(assessment, policy.tiers[application.job?.riskTier ?? 'standard']),
      ...explain(assessment, readings),
      links: [],
      linksLeftOut: 0,
      campaign: null,
      engine,
    };
    return { ok: true, application, result, warnings, traces: () => readTraces(application, intake, tables) };
  };
};

const weigh = ({ seen }: Readings, application: Application, { allow, weights }: CompiledPolicy): Weighed[] => {
  const weighed: Weighed[] = [];
  const day = application.receivedAt.slice(0, 10);
  for (const { signal, evidence: rows } of seen) {
    const weight = weights.get(signal);
    if (weight === undefined) continue;
    for (const evidence of rows) {
      if (allow.length > 0 && isAllowed(allow, { signal, evidence, application, day })) continue;
      weighed.push({ signal, evidence, weight });
    }
  }
  return weighed;
};

const unasked = ({ notRun }: Readings, { weights }: CompiledPolicy): Weight[] => {
  const absent: Weight[] = [];
  for (const { signal } of notRun) {
    const weight = weights.get(signal);
    if (weight !== undefined) absent.push(weight);
  }
  return absent;
};

const explain = (assessment: Assessment, { notRun, of }: Readings) => ({
  score: assessment.score,
  probability: assessment.probability,
  interval: assessment.interval,
  bits: assessment.bits,
  prior: assessment.prior,
  coverage: { ran: of - notRun.length, of, notRun },
  evidence: assessment.reasons.map(({ signal, evidence, weight, bits }) => ({
    signal,
    family: weight.family,
    bits,
    says: evidence.says,
    fields: evidence.fields,
    innocent: catalogue.get(signal)?.innocent ?? [],
    ask: catalogue.get(signal)?.ask ?? '',
    strength: evidence.strength ?? 1,
  })),
});
