import { z } from 'zod';
import { type Departure, NoProvider, NotVouched, type SingleSignOn, type Vouched } from '../access/single-sign-on.ts';
import { newId } from '../access/tokens.ts';
import { type Account, addAccount, knownRoles, lockAccount } from '../store/accounts.ts';
import { audit } from '../store/audit.ts';
import { Conflict, type Database } from '../store/database.ts';
import { addIdentity, findIdentity } from '../store/sign-in-identities.ts';
import { changeRights } from './accounts-rights.ts';
import type { Role } from './actor.ts';
import { Problem } from './problem.ts';
import { type Asker, requireSession } from './sessions.ts';
import { enrolled, requireOwner } from './sign-in-enrolment.ts';
import {
  type AccessParts,
  type Browser,
  beginSession,
  beginStep,
  finishStep,
  isOpen,
  personOf,
  type SignedIn,
} from './sign-in-parts.ts';
import { countTry, forgive, sweep } from './sign-in-patience.ts';

const journey = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  fresh: z.boolean(),
  /** The account that is to be tied to the provider; none when somebody signs in. */
  account: z.string().nullable(),
  /** The page to show afterwards. */
  back: z.string(),
});

/** The way back from the provider: who is signed in now, and which page they came from. */
export interface Arrived {
  /** None when the session stays as it was. */
  readonly sessionToken: string | undefined;
  readonly back: string;
}

const refused = (detail: string): Problem => new Problem('not-allowed', detail);

/** Sign-in by the company's identity provider (OpenID Connect). */
export const createProviderSignIn = (parts: AccessParts) => {
  const { database, vault, now, singleSignOn } = parts;

  const provider = (): SingleSignOn => {
    if (singleSignOn === undefined) throw new Problem('not-found', 'No identity provider is set up here');
    return singleSignOn;
  };

  const reach = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (error instanceof NoProvider) {
        throw new Problem('unavailable', 'The identity provider does not answer', { retryAfter: 30 });
      }
      if (error instanceof NotVouched) throw new Problem('not-signed-in', 'The identity provider vouched for nobody');
      throw error;
    }
  };

  const rolesOf = ({ groups }: Vouched): readonly Role[] => {
    const { roles } = provider().settings;
    return knownRoles(groups.flatMap((group) => (Object.hasOwn(roles, group) ? [roles[group] ?? ''] : [])));
  };

  /** The address, when the provider verified it and its domain may come. */
  const welcome = ({ email }: Vouched): string => {
    const { domains } = provider().settings;
    if (email === undefined) throw refused('The identity provider does not say that your e-mail address is verified');
    const domain = email.split('@').at(-1)?.toLowerCase() ?? '';
    if (domains.length > 0 && !domains.some((it) => it.toLowerCase() === domain)) {
      throw refused('People with an e-mail address of this domain do not sign in here');
    }
    return email;
  };

  /** An account for somebody new, with the roles that their groups stand for; without such a group, none. */
  const admit = async (db: Database, vouched: Vouched): Promise<Account> => {
    const email = welcome(vouched);
    const roles = rolesOf(vouched);
    if (roles.length === 0) throw refused('None of your groups has a role here: ask an administrator to invite you');
    const at = now();
    const account = {
      id: newId(),
      name: vouched.name ?? email,
      email,
      roles,
      rolesBy: 'provider' as const,
      jobs: [],
      createdAt: at,
      enrolledAt: at,
      disabledAt: null,
      removedAt: null,
    };
    await addAccount(db, vault, account);
    await addIdentity(db, vault, { identity: vouched, account: account.id, at });
    const detail = { roles: roles.join(' ') };
    const actor = { kind: 'system', id: 'server' } as const;
    await audit(db, [{ at, actor, action: 'account.admitted', subject: `account:${account.id}`, detail }]);
    return account;
  };

  const accountFor = async (db: Database, vouched: Vouched): Promise<Account> => {
    const known = await findIdentity(db, vault, vouched);
    if (known === undefined) return admit(db, vouched);
    if (!isOpen(known)) throw refused('This account is disabled');
    if (known.rolesBy === 'administrator') return known;
    const roles = rolesOf(vouched);
    if (roles.length === 0) throw refused('None of your groups has a role here any more');
    const actor = { kind: 'system', id: 'server' } as const;
    return (await changeRights(db, parts, { id: known.id, change: { roles }, actor })).account;
  };

  /** Account first and session second: the audit log is written last in each. */
  const signIn = async (vouched: Vouched, browser: Browser): Promise<SignedIn> => {
    const account = await database.transaction((db) => accountFor(db, vouched));
    await sweep(parts);
    return database.transaction(async (db) => {
      const at = now();
      await lockAccount(db, account.id);
      const confirmedAt = vouched.provedAt ?? null;
      const signedIn = await beginSession(db, parts, { account, method: 'single-sign-on', confirmedAt, browser });
      await forgive(db, parts, { address: browser.address });
      const actor = personOf(account, 'single-sign-on');
      const detail = { method: 'single sign-on' };
      await audit(db, [{ at, actor, action: 'sign-in', subject: `account:${account.id}`, detail }]);
      return signedIn;
    });
  };

  /** Two first sign-ins of one person at once: the second finds what the first made. */
  const signInOnce = async (vouched: Vouched, browser: Browser): Promise<SignedIn> => {
    try {
      return await signIn(vouched, browser);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      if ((await findIdentity(database, vault, vouched)) !== undefined) return signIn(vouched, browser);
      throw new Problem(
        'conflict',
        'An account with this e-mail address exists: sign in as usual and add single sign-on there',
      );
    }
  };

  const tie = async (vouched: Vouched, account: string, asker: Asker): Promise<string | undefined> => {
    const { person } = requireSession(asker);
    if (person.id !== account) throw refused('Somebody else is signed in in this browser now');
    welcome(vouched);
    return database.transaction(async (db) => {
      await lockAccount(db, account);
      await addIdentity(db, vault, { identity: vouched, account, at: now() });
      return (await enrolled(db, parts, { asker, method: 'single-sign-on' })).sessionToken;
    });
  };

  const depart = async (wanted: {
    readonly fresh: boolean;
    readonly back: string;
    readonly account: string | null;
  }) => {
    const { url, departure } = await reach(provider().depart(wanted.fresh));
    const state: z.input<typeof journey> = { ...departure, account: wanted.account, back: wanted.back };
    return { url, stepToken: await beginStep(database, parts, { kind: 'single-sign-on', state }) };
  };

  return {
    /** What the button says; nothing without a provider. */
    name: (): string | undefined => singleSignOn?.settings.name,

    /** Where to send the browser. `fresh` has the provider ask anew who it is. */
    beginSignIn: (wanted: { readonly fresh: boolean; readonly back: string }) => depart({ ...wanted, account: null }),

    /** The same, to tie the provider's person to the account of whoever is signed in. */
    async beginTie(asker: Asker, back: string) {
      const { person } = requireOwner(asker, now());
      return depart({ fresh: true, back, account: person.id });
    },

    /** Takes the provider's answer. */
    async arrive(query: URLSearchParams, asker: Asker | undefined, browser: Browser): Promise<Arrived> {
      await countTry(parts, { address: browser.address });
      const step = await finishStep(database, parts, { kind: 'single-sign-on', browser });
      const { account, back, ...departure }: Departure & z.output<typeof journey> = journey.parse(step);
      const vouched = await reach(provider().arrive(query, departure, now()));
      if (account === null) return { sessionToken: (await signInOnce(vouched, browser)).sessionToken, back };
      if (asker === undefined) throw new Problem('not-signed-in', 'Your session ended on the way');
      return { sessionToken: await tie(vouched, account, asker), back };
    },
  };
};
