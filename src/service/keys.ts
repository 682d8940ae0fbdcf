import { randomBytes } from 'node:crypto';
import {
  addDataKeys,
  countKeyUses,
  readDataKeys,
  rewrapDataKeys,
  type StoredKey,
  type WrappedKey,
} from '../store/data-keys.ts';
import type { Database } from '../store/database.ts';
import { createVault, type Keyring, type RenewableVault } from '../vault/keyring.ts';
import { type MasterKey, unwrapKey, wrapKey } from '../vault/master-key.ts';

const BLINDING = 0;
const KEY_BYTES = 32;
/** Random nonces are safe for 2^32 values under one key; a new one is made at half of it. */
const MOST_USES = 2 ** 31;
/** Every process looks for new keys once a minute, so all of them know a key before the first one uses it. */
const MINUTES_TO_LEARN = 5;

const freshKey = (master: MasterKey, number: number): WrappedKey => ({
  number,
  wrapped: wrapKey(master, number, randomBytes(KEY_BYTES)),
  wrappedBy: master.name,
});

const currentOf = (keys: readonly StoredKey[], now: Date): StoredKey => {
  const usable = keys.filter(({ number, usableFrom }) => number !== BLINDING && usableFrom <= now);
  const current = usable.at(-1) ?? keys.find(({ number }) => number !== BLINDING);
  if (current === undefined) throw new Error('the database holds no data key');
  return current;
};

/** A key that is open already is not unwrapped again: it may be wrapped under a newer master key meanwhile. */
const keyringOf = (
  keys: readonly StoredKey[],
  masters: readonly MasterKey[],
  { now, known }: { readonly now: Date; readonly known: ReadonlyMap<number, Uint8Array> },
): Keyring & { readonly all: ReadonlyMap<number, Uint8Array> } => {
  const all = new Map(keys.map((key) => [key.number, known.get(key.number) ?? unwrapKey(masters, key)]));
  const opened = new Map(all);
  const blindingKey = opened.get(BLINDING);
  if (blindingKey === undefined) throw new Error('the database holds no key for look-ups');
  opened.delete(BLINDING);
  return { all, dataKeys: opened, current: currentOf(keys, now).number, blindingKey };
};

const newestNumber = (keys: readonly StoredKey[]): number => keys.at(-1)?.number ?? BLINDING;

/** Makes a data key that every process uses for new values some minutes from now. Returns when that is. */
export const addDataKey = async (
  db: Database,
  masters: readonly [MasterKey, ...MasterKey[]],
  now: Date,
): Promise<Date> => {
  const keys = await readDataKeys(db);
  for (const key of keys) unwrapKey(masters, key);
  const usableFrom = new Date(now.getTime() + MINUTES_TO_LEARN * 60_000);
  await addDataKeys(db, [freshKey(masters[0], newestNumber(keys) + 1)], { at: now, usableFrom });
  return usableFrom;
};

/** Wraps every key anew under another master key. Data that is sealed stays as it is. Returns how many keys. */
export const rewrapKeys = (db: Database, masters: readonly MasterKey[], to: MasterKey): Promise<number> =>
  db.transaction(async (within) => {
    const keys = await readDataKeys(within);
    return rewrapDataKeys(
      within,
      keys.map((key) => ({
        number: key.number,
        wrapped: wrapKey(to, key.number, unwrapKey(masters, key)),
        wrappedBy: to.name,
      })),
    );
  });

/** The key of look-up values, which an export takes along. */
export const blindingKeyOf = async (db: Database, masters: readonly MasterKey[]): Promise<Uint8Array> => {
  const key = (await readDataKeys(db)).find(({ number }) => number === BLINDING);
  if (key === undefined) throw new Error('the database holds no key for look-ups');
  return unwrapKey(masters, key);
};

/** Puts the key of an export in place of the one that an empty system made for itself. */
export const replaceBlindingKey = async (
  db: Database,
  [master]: readonly [MasterKey, ...MasterKey[]],
  key: Uint8Array,
): Promise<void> => {
  await rewrapDataKeys(db, [{ number: BLINDING, wrapped: wrapKey(master, BLINDING, key), wrappedBy: master.name }]);
};

export interface OpenedVault {
  readonly vault: RenewableVault;
  /** Tells how often keys were used, learns of new ones, and makes one when the current one is used up. */
  refresh(): Promise<void>;
}

/**
 * The vault of a database: its data keys, opened with the master keys. An empty database gets its first keys. Throws
 * `MasterKeyError` when the master key is another one: nothing is read or written with a wrong key.
 */
export const openVault = async (
  db: Database,
  masters: readonly [MasterKey, ...MasterKey[]],
  now: () => Date,
): Promise<OpenedVault> => {
  if ((await readDataKeys(db)).length === 0)
    await addDataKeys(db, [freshKey(masters[0], BLINDING), freshKey(masters[0], 1)], { at: now(), usableFrom: now() });
  let keyring = keyringOf(await readDataKeys(db), masters, { now: now(), known: new Map() });
  const vault = createVault(keyring);
  return {
    vault,
    refresh: async () => {
      const counts = vault.takeCounts();
      if (counts.size > 0) await countKeyUses(db, counts);
      const keys = await readDataKeys(db);
      keyring = keyringOf(keys, masters, { now: now(), known: keyring.all });
      vault.renew(keyring);
      const newest = keys.at(-1);
      if (newest !== undefined && newest.uses >= MOST_USES) await addDataKey(db, masters, now());
    },
  };
};
