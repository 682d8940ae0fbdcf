import { hashToken, newId, newToken, sameBytes } from '../access/tokens.ts';
import { addKey, findKey, listKeys, revokeKey, type StoredKey, touchKey } from '../store/api-keys.ts';
import { audit } from '../store/audit.ts';
import type { Integration, Scope } from './actor.ts';
import { limitOf, type Page, type Paging, pageOf, readTimeCursor } from './paging.ts';
import { demand } from './permissions.ts';
import { Problem } from './problem.ts';
import { type Asker, requireConfirmed } from './sessions.ts';
import type { AccessParts } from './sign-in-parts.ts';

const longestDays = 366;
/** A key that was looked up is not looked up again for so long; ending one forgets it at once. */
const rememberedMilliseconds = 2000;
const rememberedKeys = 1000;

const form = /^Bearer gk_([0-9a-f]{24})_([A-Za-z0-9_-]{43})$/i;

interface Remembered {
  readonly at: number;
  readonly key: StoredKey;
  readonly hash: Uint8Array;
}

const isGood = (key: StoredKey, now: Date): boolean =>
  key.revokedAt === null && now < key.expiresAt && now.getTime() > key.createdAt.getTime() - 300_000;

/** Keys for programs: made by administrators, shown once, with an end. */
export const createApiKeys = ({ database, now }: AccessParts) => {
  const remembered = new Map<string, Remembered>();
  // A look-up that was under way when a key ended must not bring it back.
  const endedHere = new Set<string>();

  const lookUp = async (id: string, at: Date): Promise<Remembered | undefined> => {
    const known = remembered.get(id);
    if (known !== undefined && Math.abs(at.getTime() - known.at) < rememberedMilliseconds) return known;
    const found = await findKey(database, id);
    if (found === undefined) return undefined;
    if (remembered.size >= rememberedKeys) remembered.clear();
    const fresh = { at: at.getTime(), ...found };
    remembered.set(id, fresh);
    return fresh;
  };

  return {
    /** The program behind an Authorization header; nobody when the key is unknown, over or ended. */
    async actorOf(authorization: string, at: Date): Promise<Integration | undefined> {
      const [, id, secret] = form.exec(authorization) ?? [];
      if (id === undefined || secret === undefined) return undefined;
      const found = await lookUp(id, at);
      const same = sameBytes(hashToken(secret), found?.hash ?? hashToken(''));
      if (found === undefined || !same || !isGood(found.key, at) || endedHere.has(id)) return undefined;
      const { key } = found;
      if (key.usedAt === null || Math.abs(at.getTime() - key.usedAt.getTime()) >= 60_000) {
        remembered.set(id, { ...found, key: { ...key, usedAt: at } });
        await touchKey(database, id, at);
      }
      return { kind: 'key', id, name: key.name, scopes: key.scopes };
    },

    /** Keys, the latest first; ended ones too. */
    async list(asker: Asker, paging: Paging): Promise<Page<StoredKey>> {
      demand(asker.actor, 'administer');
      const limit = limitOf(paging);
      const found = await listKeys(database, { before: readTimeCursor(paging.cursor), limit: limit + 1 });
      return pageOf(found, limit, { cursorOf: (it) => [it.createdAt.toISOString(), it.id], show: (it) => it });
    },

    /** Makes a key. Its text is given here and never again. */
    async make(
      asker: Asker,
      wanted: { readonly name: string; readonly scopes: readonly Scope[]; readonly expiresAt: Date },
    ): Promise<{ readonly key: StoredKey; readonly text: string }> {
      demand(asker.actor, 'administer');
      const at = now();
      requireConfirmed(asker, at);
      const days = (wanted.expiresAt.getTime() - at.getTime()) / 86_400_000;
      if (!(days > 0 && days <= longestDays)) {
        const reason = 'An end is within a year from now';
        throw new Problem('invalid', 'A key has an end', { flaws: [{ field: '/expiresAt', reason }] });
      }
      const key = { id: newId(), ...wanted, madeBy: asker.actor.id, createdAt: at };
      const secret = newToken();
      const detail = { scopes: key.scopes.join(' '), expires: key.expiresAt.toISOString() };
      await database.transaction(async (db) => {
        await addKey(db, key, hashToken(secret));
        await audit(db, [{ at, actor: asker.actor, action: 'key.made', subject: `key:${key.id}`, detail }]);
      });
      return { key: { ...key, usedAt: null, revokedAt: null }, text: `gk_${key.id}_${secret}` };
    },

    async revoke(asker: Asker, id: string): Promise<void> {
      demand(asker.actor, 'administer');
      const at = now();
      requireConfirmed(asker, at);
      await database.transaction(async (db) => {
        if (!(await revokeKey(db, id, at))) throw new Problem('not-found', 'There is no such key that is still good');
        await audit(db, [{ at, actor: asker.actor, action: 'key.revoked', subject: `key:${id}`, detail: {} }]);
      });
      endedHere.add(id);
      remembered.delete(id);
    },
  };
};

export type ApiKeys = ReturnType<typeof createApiKeys>;
