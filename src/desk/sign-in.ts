import { createPasskeys } from '../access/passkeys.ts';
import { createPasswords, type Passwords } from '../access/passwords.ts';
import { createSingleSignOn, type SingleSignOnSettings } from '../access/single-sign-on.ts';
import { createAccounts } from './accounts.ts';
import { createApiKeys } from './api-keys.ts';
import type { Parts } from './parts.ts';
import { Problem } from './problem.ts';
import { type Asker, createSessions, sessionOf } from './sessions.ts';
import { createLinks } from './sign-in-links.ts';
import { createMethods } from './sign-in-methods.ts';
import type { AccessParts, AccessSettings } from './sign-in-parts.ts';
import { createPasskeySignIn } from './sign-in-passkey.ts';
import { createPasswordSignIn } from './sign-in-password.ts';
import { createProviderSignIn } from './sign-in-provider.ts';

/** What a request shows of whoever sent it. */
export interface Credentials {
  /** The token of the session cookie. */
  readonly sessionToken: string | undefined;
  /** The header, whole. */
  readonly authorization: string | undefined;
}

/** Everything about who somebody is: accounts, ways to sign in, sessions and keys. */
export const createAccess = (
  parts: Parts,
  settings: AccessSettings & { readonly singleSignOn?: SingleSignOnSettings | undefined },
  passwords: Passwords = createPasswords(),
) => {
  const { singleSignOn, ...access } = settings;
  const all: AccessParts = {
    ...parts,
    access,
    passwords,
    passkeys: createPasskeys(access.publicUrl),
    singleSignOn: singleSignOn === undefined ? undefined : createSingleSignOn(singleSignOn, parts.now),
  };
  const apiKeys = createApiKeys(all);
  return {
    settings: access,
    accounts: createAccounts(all),
    apiKeys,
    sessions: createSessions(all),
    links: createLinks(all),
    methods: createMethods(all),
    passkey: createPasskeySignIn(all),
    password: createPasswordSignIn(all),
    provider: createProviderSignIn(all),

    /**
     * Who asks: one look-up. A key that is not good is refused rather than passed over, whatever cookie comes with it;
     * a session that is over is nobody, so that signing in works with an old cookie.
     */
    async authenticate({ sessionToken, authorization }: Credentials): Promise<Asker | undefined> {
      const now = parts.now();
      if (authorization !== undefined) {
        const actor = await apiKeys.actorOf(authorization, now);
        if (actor === undefined) throw new Problem('not-signed-in', 'The key is unknown, over or ended');
        return { actor, session: undefined };
      }
      return sessionToken === undefined ? undefined : sessionOf(all, sessionToken, now);
    },
  };
};

export type Access = ReturnType<typeof createAccess>;
