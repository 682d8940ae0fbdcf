import { createHash } from 'node:crypto';
import type { Application } from '../../engine/contract/application.ts';
import type { Result } from '../../engine/contract/result.ts';
import type { Problem as SubmissionProblem } from '../../engine/intake/submission.ts';
import type { Traces } from '../../engine/links/traces.ts';
import type { Tables } from '../../engine/reference.ts';
import { type CompiledPolicy, compilePolicy, type Tier } from '../../engine/risk/policy.ts';
import { weights } from '../../engine/risk/weights.ts';
import { createScreener, type Screener } from '../../engine/screen.ts';
import { version } from '../../version.ts';

/** A policy as it is written and as it is used. */
export interface PolicyInForce {
  readonly document: unknown;
  /** A weights document laid over the table; absent: the table. */
  readonly weights?: unknown;
  readonly compiled: CompiledPolicy;
}

/** An application that was read and screened by itself, before anything else is known. */
export interface ScreenedAlone {
  readonly reference: string;
  readonly source: string;
  readonly application: Application;
  /** The application as it is kept, as JSON, and a digest that tells a repeat from a correction. */
  readonly payload: string;
  readonly fingerprint: string;
  readonly result: Result;
  readonly traces: Traces;
  readonly tier: Tier;
  readonly job: string | null;
  readonly receivedAt: Date;
}

export type ScreeningOutcome =
  | { readonly ok: true; readonly screened: ScreenedAlone }
  | { readonly ok: false; readonly problems: readonly SubmissionProblem[] };

/** Screens under the policy in force, which can be exchanged while the service runs. */
export interface Screening {
  readonly tables: Tables;
  readonly policy: PolicyInForce;
  /** Puts another policy in force. Throws a `TypeError` that lists what is wrong with it. */
  use(document: unknown, learned?: unknown): void;
  /** Screens raw input; the id within is the source's, so that the same id from two sources is two applications. */
  alone(input: { readonly source: string; readonly application: unknown }): ScreeningOutcome;
  /** Screens a kept application anew. */
  again(reference: string, application: Application): ScreenedAlone;
}

/** The job as queues and rights know it. */
const jobOf = ({ job }: Application): string | null =>
  job?.id === undefined || job.id === '' ? null : job.id.slice(0, LONGEST_JOB);

const digest = (payload: string): string => createHash('sha256').update(payload).digest('hex').slice(0, 32);

/** Times are kept as seconds in 32 bits. */
const LATEST = 2 ** 32 * 1_000;
const isInRange = ({ receivedAt }: Application): boolean => {
  const at = new Date(receivedAt).getTime();
  return at >= 0 && at < LATEST;
};
const outOfRange: SubmissionProblem = { field: '/receivedAt', reason: 'lies before 1970 or after 2105' };

/** Longest job id that is looked up by. */
const LONGEST_JOB = 200;

/** Longest reference: that of a source, a colon and an id. */
const referenceOf = (source: string, id: string): string => `${source}:${id}`;

const inForce = (document: unknown, learned: unknown): PolicyInForce => {
  const compiled = compilePolicy(document, weights, learned);
  if (!compiled.ok) throw new TypeError(`policy: ${compiled.problems.join('; ')}`);
  return { document, ...(learned === undefined ? {} : { weights: learned }), compiled: compiled.policy };
};

export const createScreening = ({
  tables,
  document,
  learned,
}: {
  readonly tables: Tables;
  readonly document?: unknown;
  readonly learned?: unknown;
}): Screening => {
  let policy = inForce(document, learned);
  const screenerFor = ({ compiled }: PolicyInForce): Screener =>
    createScreener({ tables, policy: compiled, version, links: 'awaited' });
  let screen = screenerFor(policy);
  const kept = (source: string, reference: string, screened: Extract<ReturnType<Screener>, { ok: true }>) => {
    const { application, result, traces } = screened;
    const payload = JSON.stringify(application);
    return {
      reference,
      source,
      application,
      payload,
      fingerprint: digest(payload),
      result: { ...result, applicationId: reference },
      traces: { ...traces(), applicationId: reference },
      tier: application.job?.riskTier ?? 'standard',
      job: jobOf(application),
      receivedAt: new Date(application.receivedAt),
    } satisfies ScreenedAlone;
  };
  return {
    tables,
    get policy() {
      return policy;
    },
    use(nextDocument, nextLearned) {
      policy = inForce(nextDocument, nextLearned);
      screen = screenerFor(policy);
    },
    alone({ source, application }) {
      const screened = screen(application);
      if (!screened.ok) return { ok: false, problems: screened.problems };
      if (!isInRange(screened.application)) return { ok: false, problems: [outOfRange] };
      return { ok: true, screened: kept(source, referenceOf(source, screened.application.id), screened) };
    },
    again(reference, application) {
      const screened = screen(application);
      if (!screened.ok) throw new TypeError(`a kept application is not readable: ${screened.problems[0].reason}`);
      return kept(reference.slice(0, reference.indexOf(':')), reference, screened);
    },
  };
};
