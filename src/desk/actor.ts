/** Who does something. */
export const roles = ['recruiter', 'analyst', 'lead', 'administrator', 'auditor'] as const;
export type Role = (typeof roles)[number];

/** What an API key may do; a key never decides. */
export const scopes = [
  'applications:write',
  'applications:read',
  'evidence:read',
  'cases:read',
  'indicators:write',
  'metrics:read',
] as const;
export type Scope = (typeof scopes)[number];

export interface Person {
  readonly kind: 'person';
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Ids of the jobs whose applications a recruiter sees; others see all. */
  readonly jobs: readonly string[];
}

export interface Integration {
  readonly kind: 'key';
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
}

/** Gatehouse itself: a worker, a command line on the machine. */
export interface System {
  readonly kind: 'system';
  readonly id: 'worker' | 'command-line' | 'server';
}

export type Actor = Person | Integration | System;

export const hasRole = (actor: Actor, ...any: readonly Role[]): boolean =>
  actor.kind === 'person' && actor.roles.some((role) => any.includes(role));
