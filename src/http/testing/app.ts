import type { Actor, Integration, Person, Role, Scope } from '../../desk/actor.ts';
import { roles, scopes } from '../../desk/actor.ts';
import { silent } from '../../log.ts';
import { type App, createApp } from '../app.ts';
import type { AppOptions } from '../options.ts';
import type { Route } from '../route.ts';
import { answersInMemory } from './answers.ts';

/** A person for tests. */
export const person = (role: Role, jobs: readonly string[] = []): Person => ({
  kind: 'person',
  id: `person-${role}`,
  name: `Test ${role}`,
  roles: [role],
  jobs,
});

/** An API key for tests. */
export const key = (...scopes: readonly Scope[]): Integration => ({
  kind: 'key',
  id: `key-${scopes.join('-') || 'none'}`,
  name: 'Test key',
  scopes,
});

/** One actor of each kind: each role, a key of each scope, a key without any. */
export const everyActor: readonly (readonly [name: string, actor: Actor])[] = [
  ...roles.map((role) => [role, person(role)] as const),
  ...scopes.map((scope) => [`key ${scope}`, key(scope)] as const),
  ['key without scopes', key()],
];

const plenty = { requests: 1_000_000, seconds: 60 };

/** So many requests that only the tests of limits meet one. */
export const noLimits = { 'sign-in': plenty, read: plenty, write: plenty, ingest: plenty, refused: plenty };

/** The real application around routes, asked by one actor; answers are held to their contracts. */
export const testApp = ({
  routes,
  actor,
  ...options
}: { readonly routes: readonly Route[]; readonly actor?: Actor | undefined } & Partial<AppOptions>): App =>
  createApp({
    routes,
    authenticate: async () => actor,
    log: silent,
    allowances: noLimits,
    answers: answersInMemory(),
    checkAnswers: true,
    ...options,
  });

/** A request with a JSON body. */
export const json = (body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit => ({
  method: 'POST',
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { 'Content-Type': 'application/json', ...headers },
});
