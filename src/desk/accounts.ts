import { newId } from '../access/tokens.ts';
import {
  type Account,
  addAccount,
  findAccount,
  findAccountByEmail,
  knownRoles,
  listAccounts,
  removeAccount,
} from '../store/accounts.ts';
import { audit } from '../store/audit.ts';
import { Conflict, type Database } from '../store/database.ts';
import { dropLinks } from '../store/sign-in-links.ts';
import { dropMethods } from '../store/sign-in-methods.ts';
import { changeRights, keepOneAdministrator, type RightsChange } from './accounts-rights.ts';
import { type Actor, hasRole, type Role } from './actor.ts';
import { limitOf, type Page, type Paging, pageOf, readTimeCursor } from './paging.ts';
import { demand, mayReview } from './permissions.ts';
import { Problem } from './problem.ts';
import { type Asker, requireConfirmed } from './sessions.ts';
import { type MadeLink, makeLink } from './sign-in-links.ts';
import { type AccessParts, isOpen } from './sign-in-parts.ts';
import { unlock } from './sign-in-patience.ts';

const mostColleagues = 200;

const unknown = (): Problem => new Problem('not-found', 'There is no such account');

/** People who use the product: for administrators. */
export const createAccounts = (parts: AccessParts) => {
  const { database, vault, now } = parts;

  const existing = async (db: Database, id: string, lock?: 'lock'): Promise<Account> => {
    const account = await findAccount(db, vault, id, lock);
    if (account === undefined || account.removedAt !== null) throw unknown();
    return account;
  };

  const confirmedAdministrator = (asker: Asker): void => {
    demand(asker.actor, 'administer');
    requireConfirmed(asker, now());
  };

  const note = (db: Database, actor: Actor, action: string, { id }: Account): Promise<void> =>
    audit(db, [{ at: now(), actor, action, subject: `account:${id}`, detail: {} }]);

  const reset = async (db: Database, actor: Actor, account: Account): Promise<MadeLink> => {
    await dropMethods(db, account.id);
    if (account.email !== null) await unlock(db, parts, account.email);
    const purpose = account.enrolledAt === null ? 'invitation' : 'reset';
    const link = await makeLink(db, parts, { purpose, account: account.id });
    await note(db, actor, 'account.reset', account);
    return link;
  };

  return {
    /** Accounts, the oldest first. Reading addresses of people is noted like reading a case. */
    async list(asker: Asker, paging: Paging): Promise<Page<Account>> {
      demand(asker.actor, 'administer');
      const limit = limitOf(paging);
      const after = readTimeCursor(paging.cursor);
      return database.transaction(async (db) => {
        const found = await listAccounts(db, vault, { after, limit: limit + 1 });
        const detail = { accounts: Math.min(found.length, limit) };
        await audit(db, [{ at: now(), actor: asker.actor, action: 'accounts.read', subject: 'accounts', detail }]);
        return pageOf(found, limit, { cursorOf: (it) => [it.createdAt.toISOString(), it.id], show: (it) => it });
      });
    },

    async read(asker: Asker, id: string): Promise<Account> {
      demand(asker.actor, 'administer');
      return database.transaction(async (db) => {
        const account = await existing(db, id);
        await note(db, asker.actor, 'account.read', account);
        return account;
      });
    },

    /** Names and roles of those who may be given work, for whoever works on cases. */
    async colleagues(actor: Actor): Promise<readonly Account[]> {
      if (!mayReview(actor) && !hasRole(actor, 'auditor')) demand(actor, 'administer');
      const all = await listAccounts(database, vault, { after: undefined, limit: mostColleagues });
      return all.filter(isOpen);
    },

    /** Makes an account and a link by which its owner sets up a way to sign in. */
    async invite(
      asker: Asker,
      wanted: {
        readonly name: string;
        readonly email: string;
        readonly roles: readonly Role[];
        readonly jobs: readonly string[];
      },
    ): Promise<{ readonly account: Account; readonly link: MadeLink }> {
      confirmedAdministrator(asker);
      const at = now();
      const made = {
        id: newId(),
        ...wanted,
        roles: knownRoles(wanted.roles),
        rolesBy: 'administrator' as const,
        createdAt: at,
        enrolledAt: null,
      };
      try {
        return await database.transaction(async (db) => {
          await addAccount(db, vault, made);
          const link = await makeLink(db, parts, { purpose: 'invitation', account: made.id });
          const detail = { roles: made.roles.join(' '), jobs: made.jobs.length };
          await audit(db, [
            { at, actor: asker.actor, action: 'account.invited', subject: `account:${made.id}`, detail },
          ]);
          return { account: { ...made, disabledAt: null, removedAt: null }, link };
        });
      } catch (error) {
        if (error instanceof Conflict) throw new Problem('conflict', 'An account with this e-mail address exists');
        throw error;
      }
    },

    /** Changes name, roles, jobs or whether it may be used. Own rights: this session goes on under a new token. */
    async change(
      asker: Asker,
      id: string,
      change: RightsChange,
    ): Promise<{ readonly account: Account; readonly sessionToken: string | undefined }> {
      confirmedAdministrator(asker);
      const { actor, session } = asker;
      const own = session?.account === id ? { own: session } : {};
      return database.transaction((db) => changeRights(db, parts, { id, change, actor, ...own }));
    },

    /** Removes an account. Its name stays beside the decisions that it made. */
    async remove(asker: Asker, id: string): Promise<void> {
      confirmedAdministrator(asker);
      await database.transaction(async (db) => {
        await keepOneAdministrator(db, id);
        const account = await existing(db, id, 'lock');
        await dropMethods(db, id);
        await dropLinks(db, id);
        if (account.email !== null) await unlock(db, parts, account.email);
        await removeAccount(db, vault, account, now());
        await note(db, asker.actor, 'account.removed', account);
      });
    },

    /** Ends all sessions and ways to sign in, and makes a link to begin anew: for lost and for stolen devices. */
    async reset(asker: Asker, id: string): Promise<MadeLink> {
      confirmedAdministrator(asker);
      return database.transaction(async (db) => reset(db, asker.actor, await existing(db, id, 'lock')));
    },

    /** The same on the machine itself (`gatehouse account reset`), for when no administrator gets in; opens the account. */
    async resetByEmail(actor: Actor, email: string): Promise<MadeLink> {
      if (actor.kind !== 'system') throw new Problem('not-allowed', 'This is done on the machine itself');
      const found = await findAccountByEmail(database, vault, email);
      if (found === undefined) throw unknown();
      const change = { disabled: false };
      await database.transaction((db) => changeRights(db, parts, { id: found.id, change, actor }));
      return database.transaction(async (db) => reset(db, actor, await existing(db, found.id, 'lock')));
    },

    /** Lets somebody who is locked out try again at once. */
    async unlock(asker: Asker, id: string): Promise<void> {
      demand(asker.actor, 'administer');
      await database.transaction(async (db) => {
        const account = await existing(db, id, 'lock');
        if (account.email !== null) await unlock(db, parts, account.email);
        await note(db, asker.actor, 'account.unlocked', account);
      });
    },
  };
};

export type Accounts = ReturnType<typeof createAccounts>;
