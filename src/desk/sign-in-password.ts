import { z } from 'zod';
import { Busy, passwordFlaw } from '../access/passwords.ts';
import { newRecoveryCodes, newTotp, stepOf } from '../access/totp.ts';
import { findAccount, lockAccount } from '../store/accounts.ts';
import { audit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { endSessions } from '../store/sessions.ts';
import {
  findPasswordSignIn,
  type PasswordSignIn,
  passwordChangedAt,
  rehashPassword,
  setPassword,
  setPasswordSignIn,
  setRecoveryCodes,
  useRecoveryCode,
  useTotpStep,
} from '../store/sign-in-passwords.ts';
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

const setUp = z.strictObject({ secret: z.string(), account: z.string() });

/** What a person types; `code` is of the authenticator app, or a recovery code. */
export interface PasswordForm {
  readonly email: string;
  readonly password: string;
  readonly code: string;
}

type CodeKind = 'code' | 'recovery code';

const notRight = (): Problem => new Problem('not-signed-in', 'E-mail address, password or code is not right');

const withoutPassword = (): Problem => new Problem('not-found', 'This account has no password');

/** Work on passwords, refused when too much of it is wanted at once. */
const patiently = async <T>(work: Promise<T>): Promise<T> => {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Busy) throw new Problem('unavailable', 'Too many sign-ins at once', { retryAfter: 5 });
    throw error;
  }
};

/** Sign-in by password and a code of an authenticator app; never by one of them. */
export const createPasswordSignIn = (parts: AccessParts) => {
  const { database, vault, now, passwords } = parts;
  // For accounts that do not exist: the same work with a secret that nobody has.
  const decoy = newTotp('nobody').secret;

  const checkNew = async (account: string, password: string): Promise<void> => {
    const email = (await findAccount(database, vault, account))?.email ?? '';
    const reason = passwordFlaw(password, email);
    if (reason !== undefined) {
      throw new Problem('invalid', 'Choose another password', { flaws: [{ field: '/password', reason }] });
    }
  };

  /** Whether a code is right and unused. Nobody's is looked up like anybody's. */
  const useCode = async (
    db: Database,
    owner: PasswordSignIn | undefined,
    code: string,
  ): Promise<CodeKind | undefined> => {
    const step = stepOf(owner?.totp ?? decoy, code, now());
    if (owner === undefined || step === undefined) {
      return (await useRecoveryCode(db, owner?.account.id ?? '', code, now())) ? 'recovery code' : undefined;
    }
    return (await useTotpStep(db, owner.account.id, step)) ? 'code' : undefined;
  };

  const keepCurrent = async ({ account, password: before }: PasswordSignIn, password: string): Promise<void> => {
    await rehashPassword(database, account.id, before, await patiently(passwords.hash(password)));
  };

  return {
    /**
     * Signs in. Whatever is not right, the same is done and the same is said: neither answer nor time tells whether
     * an account exists, or which of password and code was wrong.
     */
    async signIn(form: PasswordForm, browser: Browser): Promise<SignedIn> {
      const made = { email: form.email, address: browser.address };
      await countTry(parts, made);
      const owner = await findPasswordSignIn(database, vault, form.email);
      const check = await patiently(passwords.check(form.password, owner?.password));
      const signedIn = await database.transaction(async (db) => {
        const at = now();
        await lockAccount(db, owner?.account.id ?? '');
        const used = await useCode(db, owner, form.code);
        // Undoes the use of the code too.
        if (owner === undefined || used === undefined || !check.right || !isOpen(owner.account)) throw notRight();
        const { account } = owner;
        const begun = await beginSession(db, parts, { account, method: 'password', confirmedAt: at, browser });
        await forgive(db, parts, made);
        const actor = personOf(account, 'password');
        const detail = { method: `password and ${used}` };
        await audit(db, [{ at, actor, action: 'sign-in', subject: `account:${account.id}`, detail }]);
        return begun;
      });
      await sweep(parts);
      if (owner !== undefined && check.outdated) await keepCurrent(owner, form.password);
      return signedIn;
    },

    /** A new secret for an authenticator app, which counts once it has shown a code. */
    async beginSetUp(asker: Asker) {
      const { person } = requireOwner(asker, now());
      const account = await findAccount(database, vault, person.id);
      const { secret, uri } = newTotp(account?.email ?? person.name);
      const state: z.input<typeof setUp> = { secret, account: person.id };
      return { secret, uri, stepToken: await beginStep(database, parts, { kind: 'password-set-up', state }) };
    },

    /** Sets password and app in place of earlier ones; gives recovery codes, which are shown once. */
    async finishSetUp(asker: Asker, form: Omit<PasswordForm, 'email'>, browser: Browser) {
      const { person, session } = requireOwner(asker, now());
      await checkNew(person.id, form.password);
      const password = await patiently(passwords.hash(form.password));
      const recoveryCodes = newRecoveryCodes();
      return database.transaction(async (db): Promise<Enrolled & { recoveryCodes: readonly string[] }> => {
        await lockAccount(db, person.id);
        // A code that is mistyped undoes the use of the step: the same picture is good for another try.
        const { secret, account } = setUp.parse(await finishStep(db, parts, { kind: 'password-set-up', browser }));
        const step = account === person.id ? stepOf(secret, form.code, now()) : undefined;
        if (step === undefined) {
          const reason = 'This is not the code that the app shows now; is the clock of the phone right?';
          throw new Problem('invalid', 'The code is not right', { flaws: [{ field: '/code', reason }] });
        }
        await setPasswordSignIn(db, vault, { account, password, totp: secret, at: now() });
        await useTotpStep(db, account, step);
        await setRecoveryCodes(db, account, recoveryCodes);
        await endSessions(db, account, session.id);
        return { ...(await enrolled(db, parts, { asker, method: 'password' })), recoveryCodes };
      });
    },

    /** Changes the password; other sessions end. */
    async change(asker: Asker, password: string): Promise<void> {
      const at = now();
      const { person, session } = requireOwner(asker, at);
      await checkNew(person.id, password);
      const hash = await patiently(passwords.hash(password));
      await database.transaction(async (db) => {
        await lockAccount(db, person.id);
        if (!(await setPassword(db, person.id, hash, at))) throw withoutPassword();
        await endSessions(db, person.id, session.id);
        const subject = `account:${person.id}`;
        await audit(db, [{ at, actor: person, action: 'password.changed', subject, detail: {} }]);
      });
    },

    /** New recovery codes in place of the earlier ones. */
    async renewRecoveryCodes(asker: Asker): Promise<readonly string[]> {
      const at = now();
      const { person } = requireOwner(asker, at);
      const codes = newRecoveryCodes();
      await database.transaction(async (db) => {
        await lockAccount(db, person.id);
        if ((await passwordChangedAt(db, person.id)) === undefined) throw withoutPassword();
        await setRecoveryCodes(db, person.id, codes);
        const subject = `account:${person.id}`;
        await audit(db, [{ at, actor: person, action: 'recovery-codes.renewed', subject, detail: {} }]);
      });
      return codes;
    },
  };
};
