import { hashToken, newId, newToken } from '../access/tokens.ts';
import { type Account, addAccount, anyoneEnrolled, dropUnused, findAccount } from '../store/accounts.ts';
import { audit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { addLink, type LinkPurpose, type OneTimeLink, takeLink } from '../store/sign-in-links.ts';
import type { Role } from './actor.ts';
import { Problem } from './problem.ts';
import { type AccessParts, type Browser, beginSession, isOpen, personOf, type SignedIn } from './sign-in-parts.ts';

const hours: Readonly<Record<LinkPurpose, number>> = { 'set-up': 24, reset: 24, invitation: 72 };

const pages: Readonly<Record<LinkPurpose, string>> = { 'set-up': '/set-up', reset: '/welcome', invitation: '/welcome' };

/** A link that was made just now: the address is shown once, and is nowhere stored. */
export interface MadeLink {
  readonly url: URL;
  readonly expiresAt: Date;
}

/**
 * Makes a one-time link. The token stands behind `#`: browsers send that part to no server, so it is in no log and in
 * no Referer.
 */
export const makeLink = async (
  db: Database,
  { access, now }: AccessParts,
  { purpose, account }: Pick<OneTimeLink, 'purpose' | 'account'>,
): Promise<MadeLink> => {
  const token = newToken();
  const issuedAt = now();
  const expiresAt = new Date(issuedAt.getTime() + hours[purpose] * 3_600_000);
  await addLink(db, { purpose, account, issuedAt, expiresAt }, hashToken(token));
  const url = new URL(pages[purpose], access.publicUrl);
  url.hash = token;
  return { url, expiresAt };
};

const notGood = (): Problem =>
  new Problem('invalid', 'This link was used, was replaced or is too old: ask for another');

const take = async (db: Database, token: string, now: Date, ...purposes: readonly LinkPurpose[]) => {
  const link = await takeLink(db, hashToken(token), now);
  if (link === undefined || !purposes.includes(link.purpose)) throw notGood();
  return link;
};

/** The first administrator's form. */
export interface SetUpForm {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  /** What they are besides: in a small company one person does more than one thing. */
  readonly roles: readonly Role[];
}

/** Accounts that begin, and begin again, by a one-time link. */
export const createLinks = (parts: AccessParts) => {
  const { database, vault, now } = parts;

  return {
    /** A link to set up the first administrator, in place of earlier ones; none once anybody has a way to sign in. */
    async firstAdministratorLink(): Promise<MadeLink | undefined> {
      return database.transaction(async (db) =>
        (await anyoneEnrolled(db)) ? undefined : makeLink(db, parts, { purpose: 'set-up', account: null }),
      );
    },

    /**
     * Makes the first administrator and signs them in for setting up a passkey or password. The link is used up by
     * that: of two who come at once, one gets in. Left unfinished, the next start offers a new link.
     */
    async setUp(form: SetUpForm, browser: Browser): Promise<SignedIn> {
      const at = now();
      return database.transaction(async (db) => {
        await take(db, form.token, at, 'set-up');
        if (await anyoneEnrolled(db)) throw notGood();
        await dropUnused(db);
        const account: Account & { readonly email: string } = {
          id: newId(),
          name: form.name,
          email: form.email,
          roles: [...new Set<Role>(['administrator', ...form.roles])],
          rolesBy: 'administrator',
          jobs: [],
          createdAt: at,
          enrolledAt: null,
          disabledAt: null,
          removedAt: null,
        };
        await addAccount(db, vault, account);
        return begin(db, account, 'account.set-up', browser);
      });
    },

    /** Signs in by an invitation or after a reset, for setting up a passkey or password. */
    async useLink(token: string, browser: Browser): Promise<SignedIn> {
      return database.transaction(async (db) => {
        const link = await take(db, token, now(), 'invitation', 'reset');
        const account = link.account === null ? undefined : await findAccount(db, vault, link.account);
        if (account === undefined || !isOpen(account)) throw notGood();
        return begin(db, account, 'sign-in.link', browser);
      });
    },
  };

  async function begin(db: Database, account: Account, action: string, browser: Browser): Promise<SignedIn> {
    const at = now();
    const signedIn = await beginSession(db, parts, { account, method: 'link', confirmedAt: at, browser });
    const subject = `account:${account.id}`;
    await audit(db, [{ at, actor: personOf(account, 'link'), action, subject, detail: {} }]);
    return signedIn;
  }
};
