import type { Passkeys } from '../access/passkeys.ts';
import type { Passwords } from '../access/passwords.ts';
import type { SingleSignOn } from '../access/single-sign-on.ts';
import { hashToken, newId, newToken } from '../access/tokens.ts';
import type { Account } from '../store/accounts.ts';
import type { Database } from '../store/database.ts';
import { addSession, endSessionOf, type SignInMethod } from '../store/sessions.ts';
import { addStep, type StepKind, takeStep } from '../store/sign-in-steps.ts';
import type { Person } from './actor.ts';
import type { Parts } from './parts.ts';
import { Problem } from './problem.ts';

/** How people reach the product, and how long a session lasts. */
export interface AccessSettings {
  readonly publicUrl: URL;
  /** Minutes without a request after which a session ends. */
  readonly idleMinutes: number;
  /** Hours after which a session ends in any case. */
  readonly sessionHours: number;
}

/** What the use cases of sign-in are made from. */
export interface AccessParts extends Parts {
  readonly access: AccessSettings;
  readonly passwords: Passwords;
  readonly passkeys: Passkeys;
  /** None when no identity provider is set up. */
  readonly singleSignOn: SingleSignOn | undefined;
}

/** What is known of whoever signs in. */
export interface Browser {
  readonly address: string;
  /** "Firefox on Linux". */
  readonly device: string;
  /** Tokens of its cookies. */
  readonly sessionToken: string | undefined;
  readonly stepToken: string | undefined;
}

/** A session has begun or was given another token: the browser is to keep this one. */
export interface SignedIn {
  readonly person: Person;
  readonly sessionToken: string;
}

const stepMinutes = 10;

/** An account as whoever acts. By a one-time link alone, nobody has a right: it only serves to set up a way in. */
export const personOf = (account: Account, method: SignInMethod): Person => ({
  kind: 'person',
  id: account.id,
  name: account.name,
  roles: method === 'link' ? [] : account.roles,
  jobs: method === 'link' ? [] : account.jobs,
});

/** Whether an account may be used at all. */
export const isOpen = (account: Account): boolean => account.disabledAt === null && account.removedAt === null;

/**
 * Begins a session with a new token, whatever the browser held before: a planted token is worth nothing. The account is
 * to be held.
 */
export const beginSession = async (
  db: Database,
  { now }: AccessParts,
  begin: { account: Account; method: SignInMethod; confirmedAt: Date | null; browser: Browser },
): Promise<SignedIn> => {
  const at = now();
  const sessionToken = newToken();
  const { account, method, confirmedAt, browser } = begin;
  if (browser.sessionToken !== undefined) await endSessionOf(db, hashToken(browser.sessionToken));
  const times = { createdAt: at, seenAt: at, confirmedAt };
  const session = { id: newId(), account: account.id, method, device: browser.device, ...times };
  await addSession(db, session, hashToken(sessionToken));
  return { person: personOf(account, method), sessionToken };
};

/** Remembers what this browser has begun; gives the token for its cookie. */
export const beginStep = async (
  db: Database,
  { vault, now }: AccessParts,
  { kind, state }: { kind: StepKind; state: unknown },
): Promise<string> => {
  const token = newToken();
  const issuedAt = now();
  const expiresAt = new Date(issuedAt.getTime() + stepMinutes * 60_000);
  await addStep(db, vault, { hash: hashToken(token), kind, state, issuedAt, expiresAt });
  return token;
};

/** What this browser had begun; each is finished once. */
export const finishStep = async (
  db: Database,
  { vault, now }: AccessParts,
  { kind, browser }: { kind: StepKind; browser: Browser },
): Promise<unknown> => {
  const { stepToken } = browser;
  const state =
    stepToken === undefined ? undefined : await takeStep(db, vault, { hash: hashToken(stepToken), kind, now: now() });
  if (state === undefined)
    throw new Problem('invalid', 'This took too long or was begun in another browser: start again');
  return state;
};
