import type { Actor } from '../desk/actor.ts';
import { Problem } from '../desk/problem.ts';

/** Whoever asks, on routes that nobody else reaches. */
export const signedIn = (actor: Actor | undefined): Actor => {
  if (actor === undefined) throw new Problem('not-signed-in', 'Sign in first.');
  return actor;
};
