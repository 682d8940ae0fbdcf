import { type Account, changeAccount, findAccount, knownRoles, lockAdministrators } from '../store/accounts.ts';
import { audit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { endSessions } from '../store/sessions.ts';
import type { Actor, Role } from './actor.ts';
import { Problem } from './problem.ts';
import { renewSession, type Session } from './sessions.ts';
import type { AccessParts } from './sign-in-parts.ts';

/** What may be changed about an account. */
export interface RightsChange {
  readonly name?: string | undefined;
  readonly roles?: readonly Role[] | undefined;
  readonly jobs?: readonly string[] | undefined;
  readonly disabled?: boolean | undefined;
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((it) => other.includes(it));

const keepOne = (administrators: readonly string[], leaving: string): void => {
  if (administrators.length === 1 && administrators.includes(leaving)) {
    throw new Problem('conflict', 'The last administrator stays: make another one first');
  }
};

/** Refuses to take away the last administrator who can sign in. Holds all of them, so that two cannot remove each other. */
export const keepOneAdministrator = async (db: Database, leaving: string): Promise<void> =>
  keepOne(await lockAdministrators(db), leaving);

const changed = (account: Account, change: RightsChange, now: Date): Account => {
  const disabledAt = change.disabled === true ? (account.disabledAt ?? now) : null;
  return {
    ...account,
    name: change.name ?? account.name,
    roles: change.roles === undefined ? account.roles : knownRoles(change.roles),
    jobs: change.jobs ?? account.jobs,
    disabledAt: change.disabled === undefined ? account.disabledAt : disabledAt,
  };
};

const losesAdministration = (before: Account, after: Account): boolean =>
  before.roles.includes('administrator') && (!after.roles.includes('administrator') || after.disabledAt !== null);

/**
 * Changes the rights of an account. Its sessions end when they change, but `own`, which goes on under a new token:
 * whoever holds an old token does not grow with it. A person as `actor`: the provider has no say about the roles any more.
 */
export const changeRights = async (
  db: Database,
  { vault, now }: AccessParts,
  { id, change, actor, own }: { id: string; change: RightsChange; actor: Actor; own?: Session },
): Promise<{ readonly account: Account; readonly sessionToken: string | undefined }> => {
  const at = now();
  // Administrators first and then the account, always: so nobody waits in a circle.
  const touches = change.roles !== undefined || change.disabled === true;
  const administrators = touches ? await lockAdministrators(db) : [];
  const before = await findAccount(db, vault, id, 'lock');
  if (before === undefined || before.removedAt !== null) throw new Problem('not-found', 'There is no such account');
  const byHand = change.roles !== undefined && actor.kind === 'person';
  const after = { ...changed(before, change, at), ...(byHand ? { rolesBy: 'administrator' as const } : {}) };
  if (losesAdministration(before, after)) keepOne(administrators, id);
  const rights =
    !same(before.roles, after.roles) || !same(before.jobs, after.jobs) || before.disabledAt !== after.disabledAt;
  if (!rights && before.name === after.name && before.rolesBy === after.rolesBy) {
    return { account: before, sessionToken: undefined };
  }
  await changeAccount(db, vault, after);
  if (rights) await endSessions(db, id, own?.id ?? null);
  const sessionToken = rights && own !== undefined ? await renewSession(db, own, own.method) : undefined;
  const detail = {
    roles: after.roles.join(' '),
    rolesBefore: before.roles.join(' '),
    jobs: after.jobs.length,
    disabled: after.disabledAt !== null,
  };
  await audit(db, [{ at, actor, action: 'account.changed', subject: `account:${id}`, detail }]);
  return { account: after, sessionToken };
};
