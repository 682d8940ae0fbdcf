import { type Actor, hasRole, type Person, type Role, type Scope } from './actor.ts';
import { Problem } from './problem.ts';

interface Permission {
  /** What it allows, as a clause that follows "may". */
  readonly may: string;
  readonly roles: readonly Role[];
  /** A key with one of these scopes has it too. */
  readonly scopes: readonly Scope[];
  /** The command line, a worker and the server have it. */
  readonly system: boolean;
}

/**
 * Who may do what: the one table that use cases, routes, tests and docs read. No row with `review` or `lead` names a
 * scope: a key never decides.
 */
export const permissions = {
  see: {
    may: 'see band, questions to ask and status of applications (a recruiter: of their own jobs)',
    roles: ['recruiter', 'analyst', 'lead', 'auditor'],
    scopes: ['applications:read', 'evidence:read', 'cases:read'],
    system: true,
  },
  'see-all-jobs': {
    may: 'see applications for every job',
    roles: ['analyst', 'lead', 'auditor'],
    scopes: ['applications:read', 'evidence:read', 'cases:read'],
    system: true,
  },
  'see-evidence': {
    may: 'see sums, evidence, links and campaigns',
    roles: ['analyst', 'lead', 'auditor'],
    scopes: ['evidence:read'],
    system: true,
  },
  'see-raw': {
    may: 'see raw telemetry (addresses, devices, times) behind the evidence',
    roles: ['analyst', 'lead'],
    scopes: [],
    system: true,
  },
  reveal: {
    may: 'see names and raw telemetry instead of pseudonyms for a stated reason, which is logged',
    roles: ['auditor'],
    scopes: [],
    system: false,
  },
  review: { may: 'work on cases and decide', roles: ['analyst', 'lead'], scopes: [], system: false },
  lead: { may: 'sign as the second person and change policy', roles: ['lead'], scopes: [], system: false },
  administer: {
    may: 'manage people, their roles and keys, and how long things are kept; nothing about applications',
    roles: ['administrator'],
    scopes: [],
    system: true,
  },
  audit: {
    may: 'read and verify the audit log',
    roles: ['auditor', 'lead', 'administrator'],
    scopes: [],
    system: true,
  },
} as const satisfies Record<string, Permission>;

export type PermissionName = keyof typeof permissions;

/** Whether somebody has a permission. */
export const has = (actor: Actor, name: PermissionName): boolean => {
  const { roles, scopes, system }: Permission = permissions[name];
  if (actor.kind === 'system') return system;
  if (actor.kind === 'key') return actor.scopes.some((scope) => scopes.includes(scope));
  return hasRole(actor, ...roles);
};

/** Refuses whoever lacks a permission. */
export const demand = (actor: Actor, name: PermissionName): void => {
  if (!has(actor, name)) throw new Problem('not-allowed', `This needs somebody who may ${permissions[name].may}`);
};

/** Whether somebody may see an application or case for this job: object level; refused means "not found". */
export const maySee = (actor: Actor, of: { readonly job: string | null }): boolean => {
  if (has(actor, 'see-all-jobs')) return true;
  return actor.kind === 'person' && has(actor, 'see') && of.job !== null && actor.jobs.includes(of.job);
};

/** The jobs that somebody is held to; null for all. */
export const jobsOf = (actor: Actor): readonly string[] | null => {
  if (has(actor, 'see-all-jobs')) return null;
  return actor.kind === 'person' ? actor.jobs : [];
};

/** May work on cases and decide. Never a key, never the machine. */
export const mayReview = (actor: Actor): boolean => has(actor, 'review');

/** May sign second and change policy. */
export const mayLead = (actor: Actor): boolean => has(actor, 'lead');

/**
 * May see raw telemetry. An auditor does so only with `reason`, which the caller writes to the audit log; without one
 * they read pseudonyms.
 */
export const seesRaw = (actor: Actor, reason?: string): boolean =>
  has(actor, 'see-raw') || (reason !== undefined && reason.trim() !== '' && has(actor, 'reveal'));

/**
 * Must read pseudonyms in place of names: an auditor who does not review and gave no reason. Being a recruiter besides
 * changes nothing, or the jobs of others would show their names.
 */
export const mustPseudonymise = (actor: Actor, reason?: string): boolean =>
  has(actor, 'reveal') && !seesRaw(actor, reason);

/** The person who asks, where only a person can: decisions, signatures, their own account. */
export const requirePerson = (actor: Actor): Person => {
  if (actor.kind !== 'person') throw new Problem('not-allowed', 'Only a person can do this, not a key or the system');
  return actor;
};
