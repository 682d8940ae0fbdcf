import { csrfOf, hashToken, newToken } from '../access/tokens.ts';
import { audit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import {
  endSession,
  endSessions,
  findSession,
  listSessions,
  rotateSession,
  type SignInMethod,
  type StoredSession,
  touchSession,
} from '../store/sessions.ts';
import type { Actor, Person } from './actor.ts';
import { requirePerson } from './permissions.ts';
import { Problem } from './problem.ts';
import { type AccessParts, type AccessSettings, isOpen, personOf } from './sign-in-parts.ts';

/** A session that is good now. */
export interface Session extends StoredSession {
  /** What unsafe requests repeat in `X-CSRF-Token`. */
  readonly csrf: string;
}

/** Who asks, and by which session; by none with a key or on the command line. */
export interface Asker {
  readonly actor: Actor;
  readonly session: Session | undefined;
}

/** Minutes for which a proof of who somebody is serves for changes of keys, roles and ways to sign in. */
const freshMinutes = 15;
/** Minutes to set up a way to sign in after a one-time link. There is nothing yet to sign in again by. */
const linkMinutes = 60;
/** Minutes that the clock may go back before sessions from "the future" end. */
const clockSlack = 5;

const minutesBetween = (before: Date, after: Date): number => (after.getTime() - before.getTime()) / 60_000;

const isGood = (session: StoredSession, now: Date, { idleMinutes, sessionHours }: AccessSettings): boolean => {
  const age = minutesBetween(session.createdAt, now);
  return age > -clockSlack && age < sessionHours * 60 && minutesBetween(session.seenAt, now) < idleMinutes;
};

/** The session of somebody signed in; keys and the system have none. */
export const requireSession = (asker: Asker): { readonly person: Person; readonly session: Session } => {
  if (asker.session === undefined) throw new Problem('not-signed-in', 'This needs somebody who is signed in');
  return { person: requirePerson(asker.actor), session: asker.session };
};

/** Refuses whoever has not proved lately who they are. The command line is its own proof. */
export const requireConfirmed = (asker: Asker, now: Date): void => {
  if (asker.actor.kind === 'system') return;
  const { confirmedAt, method } = requireSession(asker).session;
  const most = method === 'link' ? linkMinutes : freshMinutes;
  const age = confirmedAt === null ? Number.POSITIVE_INFINITY : minutesBetween(confirmedAt, now);
  if (age < -clockSlack || age >= most) {
    const reason = `A sign-in within the last ${most} minutes is needed`;
    throw new Problem('not-allowed', 'Sign in again to confirm that it is you', {
      flaws: [{ field: '/session/confirmedAt', reason }],
    });
  }
};

/** Gives a session another token: what was known before opens nothing any more. */
export const renewSession = async (
  db: Database,
  session: Pick<Session, 'id'>,
  method: SignInMethod,
): Promise<string> => {
  const token = newToken();
  await rotateSession(db, { id: session.id, token: hashToken(token), method });
  return token;
};

/** Who a session's token stands for now; nobody when it is over or the account closed. One look-up. */
export const sessionOf = async (
  { database, vault, access }: AccessParts,
  token: string,
  now: Date,
): Promise<Asker | undefined> => {
  const found = await findSession(database, vault, hashToken(token));
  if (found === undefined || !isOpen(found.account) || !isGood(found.session, now, access)) return undefined;
  // A note once a minute is enough to tell idle sessions.
  if (Math.abs(minutesBetween(found.session.seenAt, now)) >= 1) await touchSession(database, found.session.id, now);
  return {
    actor: personOf(found.account, found.session.method),
    session: { ...found.session, csrf: csrfOf(token) },
  };
};

/** Own sessions: to see where one is signed in, and to end that. */
export const createSessions = ({ database, now }: AccessParts) => ({
  async list(asker: Asker): Promise<readonly StoredSession[]> {
    return listSessions(database, requireSession(asker).person.id);
  },

  async end(asker: Asker, id: string): Promise<void> {
    const { person } = requireSession(asker);
    await database.transaction(async (db) => {
      if (!(await endSession(db, person.id, id))) throw new Problem('not-found', 'There is no such session');
      await audit(db, [{ at: now(), actor: person, action: 'session.ended', subject: `session:${id}`, detail: {} }]);
    });
  },

  /** Signs out here. */
  async signOut(asker: Asker): Promise<void> {
    const { person, session } = requireSession(asker);
    await database.transaction(async (db) => {
      await endSession(db, person.id, session.id);
      await audit(db, [{ at: now(), actor: person, action: 'sign-out', subject: `account:${person.id}`, detail: {} }]);
    });
  },

  /** Signs out everywhere, here too. */
  async signOutEverywhere(asker: Asker): Promise<void> {
    const { person } = requireSession(asker);
    await database.transaction(async (db) => {
      const sessions = await endSessions(db, person.id, null);
      const detail = { sessions };
      await audit(db, [
        { at: now(), actor: person, action: 'sign-out.everywhere', subject: `account:${person.id}`, detail },
      ]);
    });
  },
});

export type Sessions = ReturnType<typeof createSessions>;
