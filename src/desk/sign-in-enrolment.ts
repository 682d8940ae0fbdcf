import { markEnrolled } from '../store/accounts.ts';
import { audit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import type { SignInMethod } from '../store/sessions.ts';
import { type Asker, renewSession, requireConfirmed, requireSession } from './sessions.ts';
import type { AccessParts } from './sign-in-parts.ts';

/** A way to sign in was set up: what to tell the browser. */
export interface Enrolled {
  /** A new token for the session: rights have grown with the way in. None when they stay as they were. */
  readonly sessionToken: string | undefined;
}

/** Somebody who may change their own ways to sign in: signed in, and lately so. */
export const requireOwner = (asker: Asker, now: Date) => {
  const owner = requireSession(asker);
  requireConfirmed(asker, now);
  return owner;
};

/** Notes a way to sign in that was just stored; ends the link session that it was set up in, if it was one. */
export const enrolled = async (
  db: Database,
  { now }: AccessParts,
  { asker, method }: { asker: Asker; method: SignInMethod },
): Promise<Enrolled> => {
  const at = now();
  const { person, session } = requireSession(asker);
  await markEnrolled(db, person.id, at);
  const sessionToken = session.method === 'link' ? await renewSession(db, session, method) : undefined;
  const subject = `account:${person.id}`;
  await audit(db, [{ at, actor: person, action: 'sign-in.set-up', subject, detail: { method } }]);
  return { sessionToken };
};
