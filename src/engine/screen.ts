import type { Application } from './contract/application.ts';
import type { Result } from './contract/result.ts';
import { readClaims } from './intake/claims.ts';
import { type Problem, readSubmission, type Warning } from './intake/submission.ts';
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
    }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]]; readonly id?: string };

export type Screener = (input: unknown) => Screened;

export interface ScreenerParts {
  readonly tables: Tables;
  readonly policy: CompiledPolicy;
  readonly version: string;
}

const catalogue: ReadonlyMap<string, Signal> = new Map(signals.map((signal) => [signal.id, signal]));

/** The pipeline: an application is read, signals look at its claims, what they saw is weighed and explained. */
export const createScreener = ({ tables, policy, version }: ScreenerParts): Screener => {
  const read = createReader(
    signals.filter((signal) => policy.weights.has(signal.id)),
    tables,
  );
  const engine = { version, ...policy.fingerprints };
  return (input) => {
    const submission = readSubmission(input);
    if (!submission.ok) return submission;
    const { application, warnings } = submission;
    const readings = read(readClaims(application, tables));
    const assessment = assess(weigh(readings, application, policy), policy.prior, unasked(readings, policy));
    const result: Result = {
      applicationId: application.id,
      band: bandOf(assessment, policy.tiers[application.job?.riskTier ?? 'standard']),
      ...explain(assessment, readings),
      links: [],
      campaign: null,
      engine,
    };
    return { ok: true, application, result, warnings };
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
  })),
});
