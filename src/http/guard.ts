import type { Access } from '../api/contract.ts';
import type { Actor } from '../desk/actor.ts';
import { Problem } from '../desk/problem.ts';

/** Whether a route serves an actor; objects are judged by the use case. */
export const mayUse = (access: Access, actor: Actor | undefined): boolean => {
  if (access === 'anyone') return true;
  if (actor?.kind === 'person') return actor.roles.some((role) => access.roles.includes(role));
  return actor?.kind === 'key' && access.scope !== undefined && actor.scopes.includes(access.scope);
};

/** Throws unless a route serves an actor. */
export const guard = (access: Access, actor: Actor | undefined): void => {
  if (mayUse(access, actor)) return;
  if (actor === undefined) throw new Problem('not-signed-in', 'Sign in, or send an API key as a bearer token.');
  throw new Problem(
    'not-allowed',
    actor.kind === 'key' ? 'This API key does not have the scope for this.' : 'Your role does not include this.',
  );
};
