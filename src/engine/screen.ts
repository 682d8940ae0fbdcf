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
import { createReader, type Reading } from './signals/read.ts';
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

const catalogue: ReadonlyMap<string, Signal> = new Map(signals.map((signal) => [signal.id, signal]));

/** The pipeline: an application is read, signals look at its claims, what they saw is weighed and explained. */
export const createScreener = ({
  tables,
  policy,
  version,
}: {
  readonly tables: Tables;
  readonly policy: CompiledPolicy;
  readonly version: string;
}): Screener => {
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
    const seen = weigh(readings, application, policy);
    const assessment = assess(seen, policy.prior, unaskedWeights(readings, policy));
    const lines = policy.tiers[application.job?.riskTier ?? 'standard'];
    const result = {
      applicationId: application.id,
      band: bandOf(assessment, lines),
      ...explain(assessment, readings),
      links: [],
      campaign: null,
      engine,
    };
    return { ok: true, application, result, warnings };
  };
};

const weigh = (readings: readonly Reading[], application: Application, policy: CompiledPolicy): Weighed[] =>
  readings.flatMap((reading) => {
    const weight = policy.weights.get(reading.signal);
    if (reading.state !== 'seen' || weight === undefined) return [];
    const day = application.receivedAt.slice(0, 10);
    return reading.evidence
      .filter(
        (evidence) =>
          policy.allow.length === 0 || !isAllowed(policy.allow, { signal: reading.signal, evidence, application, day }),
      )
      .map((evidence) => ({ signal: reading.signal, evidence, weight }));
  });

const unaskedWeights = (readings: readonly Reading[], policy: CompiledPolicy): Weight[] =>
  readings.flatMap((reading) => {
    const weight =
      reading.state === 'unasked' || reading.state === 'failed' ? policy.weights.get(reading.signal) : undefined;
    return weight === undefined ? [] : [weight];
  });

const explain = ({ prior, bits, score, probability, interval, reasons }: Assessment, readings: readonly Reading[]) => {
  const notRun = readings.flatMap((reading) => {
    if (reading.state === 'unasked') return [{ signal: reading.signal, missing: [...reading.missing] }];
    return reading.state === 'failed' ? [{ signal: reading.signal, missing: [`error:${reading.error}`] }] : [];
  });
  return {
    score,
    probability,
    interval: [interval[0], interval[1]] satisfies [number, number],
    bits,
    prior,
    coverage: { ran: readings.length - notRun.length, of: readings.length, notRun },
    evidence: reasons.map(({ signal, evidence, weight, bits: added }) => ({
      signal,
      family: weight.family,
      bits: added,
      says: evidence.says,
      fields: [...evidence.fields],
      innocent: [...(catalogue.get(signal)?.innocent ?? [])],
      ask: catalogue.get(signal)?.ask ?? '',
    })),
  };
};
