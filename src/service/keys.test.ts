import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { countKeyUses, readDataKeys } from '../store/data-keys.ts';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import { type MasterKey, MasterKeyError, readMasterKeys } from '../vault/master-key.ts';
import { keyFileIn, masterKeysFor, newMasterKey } from './key-file.ts';
import { addDataKey, openVault, rewrapKeys } from './keys.ts';

const open: Connection[] = [];
let db: Connection;
beforeEach(async () => {
  db = await testDatabase();
  open.push(db);
});
afterAll(() => Promise.all(open.map((one) => one.close())));

const at = (minutes: number): Date => new Date(Date.UTC(2026, 2, 14, 9, minutes));
const fresh = (): [MasterKey] => {
  const [key] = readMasterKeys(newMasterKey());
  if (key === undefined) throw new Error('no key');
  return [key];
};

describe('the vault of a database', () => {
  it('makes its keys once, and opens after a restart what was sealed before', async () => {
    const masters = fresh();
    const first = await openVault(db, masters, () => at(0));
    const sealed = first.vault.seal('Alex Example', 'a:1');
    const again = await openVault(db, masters, () => at(1));
    expect(again.vault.open(sealed, 'a:1')).toBe('Alex Example');
    expect(again.vault.blind([1, 2, 3])).toEqual(first.vault.blind([1, 2, 3]));
    expect(await readDataKeys(db)).toHaveLength(2);
  });

  it('ends with one set of keys when several processes start at once', async () => {
    const masters = fresh();
    const vaults = await Promise.all(Array.from({ length: 5 }, () => openVault(db, masters, () => at(0))));
    const sealed = vaults.map(({ vault }) => vault.seal('x', 'a:1'));
    for (const { vault } of vaults) for (const one of sealed) expect(vault.open(one, 'a:1')).toBe('x');
  });

  it('refuses another master key and names both, by name and not by value', async () => {
    const [right] = fresh();
    const [wrong] = fresh();
    await openVault(db, [right], () => at(0));
    await expect(openVault(db, [wrong], () => at(0))).rejects.toThrow(MasterKeyError);
    await expect(openVault(db, [wrong], () => at(0))).rejects.toThrow(
      `its data is sealed with key ${right.name}, given was ${wrong.name}`,
    );
  });

  it('refuses a wrapped key that was changed', async () => {
    const masters = fresh();
    await openVault(db, masters, () => at(0));
    await db.execute(`update data_key set wrapped = set_byte(wrapped, 40, get_byte(wrapped, 40) # 1) where number = 1`);
    await expect(openVault(db, masters, () => at(0))).rejects.toThrow('data key 1 was damaged');
  });
});

describe('rotation', () => {
  it('puts a new data key to use everywhere after a few minutes, and old values still open', async () => {
    const masters = fresh();
    let now = at(0);
    const running = await openVault(db, masters, () => now);
    const old = running.vault.seal('before', 'a:1');
    expect(await addDataKey(db, masters, now)).toEqual(at(5));
    now = at(1);
    await running.refresh();
    expect(running.vault.seal('x', 'a:1')[3]).toBe(1);
    now = at(6);
    await running.refresh();
    expect(running.vault.seal('x', 'a:1')[3]).toBe(2);
    expect(running.vault.open(old, 'a:1')).toBe('before');
  });

  it('wraps keys anew under another master key without touching what is sealed', async () => {
    const [old] = fresh();
    const [next] = fresh();
    const running = await openVault(db, [old], () => at(0));
    const sealed = running.vault.seal('Alex Example', 'a:1');
    expect(await rewrapKeys(db, [old], next)).toBe(2);
    await running.refresh();
    expect((await openVault(db, [next, old], () => at(0))).vault.open(sealed, 'a:1')).toBe('Alex Example');
    await expect(openVault(db, [old], () => at(0))).rejects.toThrow(MasterKeyError);
  });

  it('makes a new data key by itself when the current one is used up', async () => {
    const masters = fresh();
    const running = await openVault(db, masters, () => at(0));
    running.vault.seal('x', 'a:1');
    await running.refresh();
    expect((await readDataKeys(db)).at(-1)?.uses).toBe(1);
    await countKeyUses(db, new Map([[1, 2 ** 31]]));
    await running.refresh();
    await running.refresh();
    expect((await readDataKeys(db)).map(({ number }) => number)).toEqual([0, 1, 2]);
  });
});

describe('the key file', () => {
  it('is made at the first start of an embedded database, for its owner only, and never over existing data', async () => {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'gatehouse-key-'));
    try {
      const where = { key: undefined, dataDirectory, embedded: true };
      const masters = await masterKeysFor(db, where);
      expect((await stat(keyFileIn(dataDirectory))).mode & 0o777).toBe(0o600);
      await openVault(db, masters, () => at(0));
      expect((await masterKeysFor(db, where))[0].name).toBe(masters[0].name);
      expect((await readFile(keyFileIn(dataDirectory), 'utf8')).trim()).toHaveLength(44);
      await rm(keyFileIn(dataDirectory));
      await expect(masterKeysFor(db, where)).rejects.toThrow('put it back from a backup');
    } finally {
      await rm(dataDirectory, { recursive: true, force: true });
    }
  });

  it('is not made for a database server, which asks for a key', async () => {
    const where = { key: undefined, dataDirectory: '/nowhere', embedded: false };
    await expect(masterKeysFor(db, where)).rejects.toThrow('GATEHOUSE_KEY');
  });

  it('takes keys in base64 or hex, several of them, and nothing else', () => {
    const hex = 'ab'.repeat(32);
    const base64 = Buffer.from(hex, 'hex').toString('base64');
    expect(readMasterKeys(`${hex}\n${newMasterKey()}`)).toHaveLength(2);
    expect(readMasterKeys(hex)[0]?.name).toBe(readMasterKeys(base64)[0]?.name);
    for (const wrong of ['', 'secret', 'ab'.repeat(31), `${base64}AA`])
      expect(() => readMasterKeys(wrong)).toThrow(MasterKeyError);
  });
});
