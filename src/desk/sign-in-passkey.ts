import { z } from 'zod';
import { type AuthenticationResponseJSON, handleOf, type RegistrationResponseJSON } from '../access/passkeys.ts';
import { findAccount, lockAccount } from '../store/accounts.ts';
import { audit } from '../store/audit.ts';
import { addPasskey, findPasskey, listPasskeys, usePasskey } from '../store/sign-in-passkeys.ts';
import { Problem } from './problem.ts';
import type { Asker } from './sessions.ts';
import { type Enrolled, enrolled, requireOwner } from './sign-in-enrolment.ts';
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

const mostPasskeys = 20;

const registration = z.strictObject({ challenge: z.string(), account: z.string() });
const signing = z.strictObject({ challenge: z.string() });

const notRight = (): Problem => new Problem('not-signed-in', 'This passkey does not open an account here');

/** Sign-in by passkey: nothing to type, nothing to steal from us, nothing that a look-alike site can use. */
export const createPasskeySignIn = (parts: AccessParts) => {
  const { database, vault, now, passkeys } = parts;
  return {
    /** What the browser needs to make a passkey for whoever is signed in. */
    async beginRegistration(asker: Asker) {
      const { person } = requireOwner(asker, now());
      const account = await findAccount(database, vault, person.id);
      const known = await listPasskeys(database, person.id);
      if (account === undefined) throw new Problem('not-signed-in', 'This account is gone');
      if (known.length >= mostPasskeys)
        throw new Problem('conflict', `An account has at most ${mostPasskeys} passkeys`);
      const options = await passkeys.registrationOptions({
        handle: account.id,
        name: account.name,
        email: account.email ?? account.name,
        passkeys: known.map((it) => it.id),
      });
      const state: z.input<typeof registration> = { challenge: options.challenge, account: account.id };
      return { options, stepToken: await beginStep(database, parts, { kind: 'passkey-registration', state }) };
    },

    /** Keeps the passkey that the browser made. */
    async register(asker: Asker, response: RegistrationResponseJSON, browser: Browser): Promise<Enrolled> {
      const { person } = requireOwner(asker, now());
      const step = await finishStep(database, parts, { kind: 'passkey-registration', browser });
      const { challenge, account } = registration.parse(step);
      const passkey = account === person.id ? await passkeys.registered(response, challenge) : undefined;
      if (passkey === undefined) throw new Problem('invalid', 'The passkey was not made for this: start again');
      return database.transaction(async (db) => {
        await lockAccount(db, account);
        await addPasskey(db, { ...passkey, account, device: browser.device, createdAt: now() });
        return enrolled(db, parts, { asker, method: 'passkey' });
      });
    },

    /** What the browser needs to ask for a passkey. */
    async beginSignIn() {
      const options = await passkeys.signInOptions();
      const state: z.input<typeof signing> = { challenge: options.challenge };
      return { options, stepToken: await beginStep(database, parts, { kind: 'passkey-sign-in', state }) };
    },

    /** Signs in whoever's passkey answered. */
    async signIn(response: AuthenticationResponseJSON, browser: Browser): Promise<SignedIn> {
      const made = { address: browser.address };
      await countTry(parts, made);
      const { challenge } = signing.parse(await finishStep(database, parts, { kind: 'passkey-sign-in', browser }));
      const found = await findPasskey(database, vault, response.id);
      const handle = handleOf(response);
      if (found === undefined || !isOpen(found.account) || (handle !== undefined && handle !== found.account.id)) {
        throw notRight();
      }
      const counter = await passkeys.signed(response, challenge, found.passkey);
      if (counter === undefined) throw notRight();
      const { account, passkey } = found;
      await sweep(parts);
      return database.transaction(async (db) => {
        const at = now();
        await lockAccount(db, account.id);
        if (!(await usePasskey(db, passkey, { counter, at }))) throw notRight();
        const signedIn = await beginSession(db, parts, { account, method: 'passkey', confirmedAt: at, browser });
        await forgive(db, parts, made);
        const actor = personOf(account, 'passkey');
        const detail = { method: 'passkey' };
        await audit(db, [{ at, actor, action: 'sign-in', subject: `account:${account.id}`, detail }]);
        return signedIn;
      });
    },
  };
};
