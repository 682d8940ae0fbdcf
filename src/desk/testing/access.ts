import { createPasswords } from '../../access/passwords.ts';
import type { SingleSignOnSettings } from '../../access/single-sign-on.ts';
import { type Authenticator, createAuthenticator } from '../../access/testing/authenticator.ts';
import { silent } from '../../log.ts';
import type { Connection } from '../../store/database.ts';
import { testVault } from '../../vault/testing/vault.ts';
import type { Role } from '../actor.ts';
import type { Asker } from '../sessions.ts';
import { type Access, createAccess } from '../sign-in.ts';
import type { Browser, SignedIn } from '../sign-in-parts.ts';

/** The address under which tests reach the product. */
export const publicUrl = new URL('https://gatehouse.example.com');

/** So that tests do not wait for hashes. */
const cheap = { logarithm: 5, blockSize: 8, parallel: 1 };

/** A clock that stands still until it is moved. */
export const testClock = (start = new Date('2026-03-02T09:00:00Z')) => {
  let at = start.getTime();
  return {
    now: (): Date => new Date(at),
    /** Moves by minutes, back when negative. */
    pass: (minutes: number): void => {
      at += minutes * 60_000;
    },
  };
};

/** A browser that keeps no cookies by itself. */
export const browser = (given: Partial<Browser> = {}): Browser => ({
  address: '192.0.2.7',
  device: 'Firefox on Linux',
  sessionToken: undefined,
  stepToken: undefined,
  ...given,
});

/** Everything about who somebody is, on a database. */
export const testAccess = (database: Connection, now: () => Date, singleSignOn?: SingleSignOnSettings): Access =>
  createAccess(
    { database, vault: testVault(), now, log: silent },
    { publicUrl, idleMinutes: 30, sessionHours: 12, singleSignOn },
    createPasswords(cheap),
  );

/** Who holds a session. */
export const askerWith = async (access: Access, { sessionToken }: Pick<SignedIn, 'sessionToken'>): Promise<Asker> => {
  const asker = await access.authenticate({ sessionToken, authorization: undefined });
  if (asker === undefined) throw new Error('the session is over');
  return asker;
};

/** The token of a one-time link. */
export const tokenOf = (link: { readonly url: URL } | undefined): string => link?.url.hash.slice(1) ?? '';

/** Registers a passkey in a session; gives the device and the session's token from then on. */
export const registerPasskey = async (
  access: Access,
  signedIn: Pick<SignedIn, 'sessionToken'>,
): Promise<{ readonly device: Authenticator; readonly sessionToken: string }> => {
  const device = createAuthenticator(access.settings.publicUrl.origin);
  const asker = await askerWith(access, signedIn);
  const { options, stepToken } = await access.passkey.beginRegistration(asker);
  const { sessionToken } = await access.passkey.register(asker, device.create(options), browser({ stepToken }));
  return { device, sessionToken: sessionToken ?? signedIn.sessionToken };
};

/** The first administrator, signed in with a passkey. */
export const firstAdministrator = async (access: Access, roles: readonly Role[] = []) => {
  const token = tokenOf(await access.links.firstAdministratorLink());
  const form = { token, name: 'Ada Admin', email: 'ada@example.com', roles };
  const { person, sessionToken } = await access.links.setUp(form, browser());
  const registered = await registerPasskey(access, { sessionToken });
  return { ...registered, id: person.id, asker: await askerWith(access, registered) };
};

/** Somebody invited by an administrator, signed in with a passkey. */
export const invited = async (
  access: Access,
  administrator: Asker,
  wanted: {
    readonly email: string;
    readonly roles: readonly Role[];
    readonly jobs?: readonly string[];
    readonly name?: string;
  },
) => {
  const { account, link } = await access.accounts.invite(administrator, { name: 'Ines Invited', jobs: [], ...wanted });
  const registered = await registerPasskey(access, await access.links.useLink(tokenOf(link), browser()));
  return { ...registered, id: account.id, asker: await askerWith(access, registered) };
};
