import { forAccount, forAddress, judge, type Patience } from '../access/lock-out.ts';
import { findAccountByEmail } from '../store/accounts.ts';
import { audit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { dropOverSessions } from '../store/sessions.ts';
import {
  type Counted,
  dropOldTallies,
  dropTally,
  lockTally,
  setTally,
  takeBackTry,
} from '../store/sign-in-attempts.ts';
import { blinded, blindedEmail } from '../store/sign-in-blinded.ts';
import { Problem } from './problem.ts';
import type { AccessParts } from './sign-in-parts.ts';

const patience: Readonly<Record<Counted['kind'], Patience>> = { account: forAccount, address: forAddress };

/** One try to sign in: for which account, when it says so, and from where. */
export interface Try {
  readonly email?: string;
  /** A whole network where one subscriber has one (IPv6). */
  readonly address: string;
}

const accountOf = ({ vault }: AccessParts, email: string): Counted => ({
  kind: 'account',
  who: blindedEmail(vault, email),
});

const addressOf = ({ vault }: AccessParts, address: string): Counted => ({
  kind: 'address',
  who: blinded(vault, 'address', address),
});

/** Who is counted for one try; without an e-mail address (passkeys) only where it comes from. Always in this order. */
const countedFor = (parts: AccessParts, { email, address }: Try): readonly Counted[] => [
  ...(email === undefined ? [] : [accountOf(parts, email)]),
  addressOf(parts, address),
];

/** Notes tries beyond the free ones. There are few: each had to wait for the one before. */
const note = async (
  db: Database,
  { vault }: AccessParts,
  { made, now, kinds }: { made: Try; now: Date; kinds: readonly Counted['kind'][] },
): Promise<void> => {
  const account = made.email === undefined ? undefined : await findAccountByEmail(db, vault, made.email);
  const subject = account === undefined ? 'account:unknown' : `account:${account.id}`;
  const actor = { kind: 'system', id: 'server' } as const;
  await audit(db, [{ at: now, actor, action: 'sign-in.many-tries', subject, detail: { from: kinds.join(' and ') } }]);
};

/** Seconds that a try has to wait; none when it is made, and counted. */
const judgeAll = async (db: Database, parts: AccessParts, made: Try): Promise<number> => {
  const now = parts.now();
  const judged = [];
  for (const one of countedFor(parts, made)) {
    judged.push({ one, ...judge(await lockTally(db, one, now), now, patience[one.kind]) });
  }
  const wait = Math.max(...judged.map((it) => it.wait));
  for (const it of judged) {
    // Of a try that is not made, only the wait that starts anew after a clock went back is kept.
    if (wait === 0 || it.wait > 0) await setTally(db, it.one, it.tally);
  }
  const many = judged.filter(({ one, tally }) => tally.failures >= patience[one.kind].free);
  if (wait === 0 && many.length > 0) await note(db, parts, { made, now, kinds: many.map((it) => it.one.kind) });
  return wait;
};

/**
 * Counts a try, before anything is looked at; refuses it while its account or address has to wait. It makes no
 * difference whether the account exists.
 */
export const countTry = async (parts: AccessParts, made: Try): Promise<void> => {
  const wait = await parts.database.transaction((db) => judgeAll(db, parts, made));
  if (wait === 0) return;
  parts.log.warn('sign-in has to wait', { seconds: Math.ceil(wait) });
  throw new Problem('too-many', 'Too many tries: wait before the next one', { retryAfter: Math.ceil(wait) });
};

/** A try that succeeded: the account starts afresh, the address gets this one try back. */
export const forgive = async (db: Database, parts: AccessParts, made: Try): Promise<void> => {
  for (const one of countedFor(parts, made)) {
    await (one.kind === 'account' ? dropTally(db, one) : takeBackTry(db, one));
  }
};

/** Forgets tries that are long past and sessions that are over. */
export const sweep = async ({ database, access, now }: AccessParts): Promise<void> => {
  const ago = (seconds: number): Date => new Date(now().getTime() - seconds * 1000);
  await dropOldTallies(database, ago(2 * forAccount.forget));
  await dropOverSessions(database, {
    begunBefore: ago(access.sessionHours * 3600),
    seenBefore: ago(access.idleMinutes * 60),
  });
};

/** Lets an account be tried again at once; an administrator's decision. */
export const unlock = async (db: Database, parts: AccessParts, email: string): Promise<void> => {
  await dropTally(db, accountOf(parts, email));
};
