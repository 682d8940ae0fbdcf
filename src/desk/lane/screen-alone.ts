import { createHash } from 'node:crypto';
import type { Application } from '../../engine/contract/application.ts';
import type { Result } from '../../engine/contract/result.ts';
import type { Problem as SubmissionProblem } from '../../engine/intake/submission.ts';
import type { Traces } from '../../engine/links/traces.ts';
import type { Tables } from '../../engine/reference.ts';
import type { CompiledPolicy, Tier } from '../../engine/risk/policy.ts';
import { createScreener, type Screened } from '../../engine/screen.ts';
import { type Packed, pack } from '../../vault/packed.ts';
import { version } from '../../version.ts';
import { type MailboxDomain, mailboxDomainsOf } from './mailbox-domains.ts';
import { showsOtherwise } from './own-evidence.ts';

/** Who applied for what, as a queue shows it. */
export interface Applicant {
  readonly name: string;
  readonly role: string;
}

/** An application that was read and screened by itself, before anything else is known. Plain data: it crosses threads. */
export interface ScreenedAlone {
  readonly reference: string;
  readonly source: string;
  readonly applicant: Applicant;
  /** The application as it is kept, as JSON, and a digest that tells a repeat from a correction. */
  readonly payload: Packed;
  readonly fingerprint: string;
  readonly result: Result;
  /** The result as it is kept when nothing is added to it. */
  readonly packedResult: Packed;
  readonly traces: Traces;
  readonly mailboxDomains: readonly MailboxDomain[];
  readonly tier: Tier;
  readonly job: string | null;
  readonly receivedAt: Date;
}

/** An application as some source sent it, not yet read. */
export interface Submitted {
  /** Who sent it. The id within is the source's, so that the same id from two sources is two applications. */
  readonly source: string;
  readonly application: unknown;
}

export type ScreeningOutcome =
  | { readonly ok: true; readonly screened: ScreenedAlone }
  | { readonly ok: false; readonly problems: readonly SubmissionProblem[] };

/** Screens one application at a time, each by itself. */
export interface ScreenAlone {
  alone(submitted: Submitted): ScreeningOutcome;
  /** Screens a kept application anew. */
  again(reference: string, application: Application): ScreenedAlone;
  /** Whether a kept application shows something else by itself than in a kept result; both as JSON. */
  differs(application: string, before: string): boolean;
}

/** Longest job id that is looked up by. */
const LONGEST_JOB = 200;
const LONGEST_SHOWN = 200;

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

/** Longest reference: that of a source, a colon and an id. */
const referenceOf = (source: string, id: string): string => `${source}:${id}`;

const kept = (
  tables: Tables,
  { source, reference }: Pick<ScreenedAlone, 'source' | 'reference'>,
  screened: Extract<Screened, { ok: true }>,
): ScreenedAlone => {
  const { application, traces } = screened;
  const payload = JSON.stringify(application);
  const result = { ...screened.result, applicationId: reference };
  return {
    reference,
    source,
    applicant: {
      name: application.candidate.name.slice(0, LONGEST_SHOWN),
      role: application.job?.title?.slice(0, LONGEST_SHOWN) ?? '',
    },
    payload: pack(payload),
    fingerprint: digest(payload),
    result,
    packedResult: pack(JSON.stringify(result)),
    traces: { ...traces(), applicationId: reference },
    mailboxDomains: mailboxDomainsOf(application, tables),
    tier: application.job?.riskTier ?? 'standard',
    job: jobOf(application),
    receivedAt: new Date(application.receivedAt),
  };
};

export const createScreenAlone = (tables: Tables, policy: CompiledPolicy): ScreenAlone => {
  const screen = createScreener({ tables, policy, version, links: 'awaited' });
  const readable = (application: unknown): Extract<Screened, { ok: true }> => {
    const screened = screen(application);
    if (!screened.ok) throw new TypeError(`a kept application is not readable: ${screened.problems[0].reason}`);
    return screened;
  };
  return {
    alone({ source, application }) {
      const screened = screen(application);
      if (!screened.ok) return { ok: false, problems: screened.problems };
      if (!isInRange(screened.application)) return { ok: false, problems: [outOfRange] };
      const reference = referenceOf(source, screened.application.id);
      return { ok: true, screened: kept(tables, { source, reference }, screened) };
    },
    again(reference, application) {
      const screened = readable(application);
      return kept(tables, { source: reference.slice(0, reference.indexOf(':')), reference }, screened);
    },
    differs(application, before) {
      return showsOtherwise(readable(JSON.parse(application)).result, JSON.parse(before));
    },
  };
};
