import { lockAccount } from '../store/accounts.ts';
import { audit } from '../store/audit.ts';
import type { Database } from '../store/database.ts';
import { dropIdentities } from '../store/sign-in-identities.ts';
import { listMethods, type SignInMethods } from '../store/sign-in-methods.ts';
import { dropPasskey } from '../store/sign-in-passkeys.ts';
import { dropPasswordSignIn } from '../store/sign-in-passwords.ts';
import { Problem } from './problem.ts';
import { type Asker, requireSession } from './sessions.ts';
import { requireOwner } from './sign-in-enrolment.ts';
import type { AccessParts } from './sign-in-parts.ts';

const waysIn = ({ passkeys, passwordChangedAt, singleSignOnSince }: SignInMethods): number =>
  passkeys.length + Number(passwordChangedAt !== undefined) + Number(singleSignOnSince !== undefined);

/** Own ways to sign in: to see and to give up. */
export const createMethods = ({ database, now }: AccessParts) => {
  const giveUp = async (
    asker: Asker,
    method: string,
    drop: (db: Database, account: string) => Promise<boolean>,
  ): Promise<void> => {
    const at = now();
    const { person } = requireOwner(asker, at);
    await database.transaction(async (db) => {
      // One after the other: two at once would each leave the other's way in, and none would be left.
      await lockAccount(db, person.id);
      if (!(await drop(db, person.id))) throw new Problem('not-found', 'This account has no such way to sign in');
      if (waysIn(await listMethods(db, person.id)) === 0) {
        throw new Problem('conflict', 'The last way to sign in stays: set up another one first');
      }
      const subject = `account:${person.id}`;
      await audit(db, [{ at, actor: person, action: 'sign-in.given-up', subject, detail: { method } }]);
    });
  };

  return {
    async list(asker: Asker): Promise<SignInMethods> {
      return listMethods(database, requireSession(asker).person.id);
    },
    dropPasskey: (asker: Asker, id: string) => giveUp(asker, 'passkey', (db, account) => dropPasskey(db, account, id)),
    dropPassword: (asker: Asker) => giveUp(asker, 'password', dropPasswordSignIn),
    dropSingleSignOn: (asker: Asker) => giveUp(asker, 'single-sign-on', dropIdentities),
  };
};
