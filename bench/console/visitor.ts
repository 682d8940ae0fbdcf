import { hashToken, newId, newToken } from '../../src/access/tokens.ts';
import { openVault } from '../../src/service/keys.ts';
import { addAccount } from '../../src/store/accounts.ts';
import type { Connection } from '../../src/store/database.ts';
import { addSession } from '../../src/store/sessions.ts';
import { readMasterKeys } from '../../src/vault/master-key.ts';
import type { Visitor } from './browser.ts';

/** An analyst with a session, written into the database of a running service under its master key. */
export const addAnalyst = async (db: Connection, masterKey: string, url: string): Promise<Visitor> => {
  const at = new Date();
  const [first, ...others] = readMasterKeys(masterKey);
  if (first === undefined) throw new Error('no master key');
  const { vault } = await openVault(db, [first, ...others], () => at);
  const [account, token] = [newId(), newToken()];
  await addAccount(db, vault, {
    id: account,
    name: 'Bench Analyst',
    email: `${account}@example.com`,
    roles: ['analyst'],
    rolesBy: 'administrator',
    jobs: [],
    createdAt: at,
    enrolledAt: at,
  });
  await addSession(
    db,
    { id: newId(), account, method: 'passkey', device: 'bench', createdAt: at, seenAt: at, confirmedAt: at },
    hashToken(token),
  );
  return { url: url.replace('127.0.0.1', 'localhost'), cookie: { name: 'gatehouse', value: token } };
};
