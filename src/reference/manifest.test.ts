import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addReference, listReference } from './folder.ts';
import { loadTables } from './load.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const folder = temporaryFolder();
let count = 0;
const fresh = (): string => {
  count += 1;
  const path = join(folder.path, `reference-${count}`);
  mkdirSync(path);
  return path;
};

const added = async (kind: string, name: string, content: string) => {
  const directory = fresh();
  return { directory, entry: await addReference({ directory, kind, from: folder.write(name, content) }) };
};

describe('the folder', () => {
  test('adding again replaces, and leaves no old file', async () => {
    const directory = fresh();
    const add = (text: string) =>
      addReference({ directory, kind: 'tor-exits', from: folder.write('tor.txt', text), licence: 'own' });
    await add('192.0.2.1\n');
    const entry = await add('192.0.2.2\n192.0.2.3\n');
    expect(readdirSync(directory).sort()).toEqual(['manifest.json', entry.file]);
    expect(await listReference(directory)).toEqual([{ ...entry, ageDays: 0, state: 'whole' }]);
    expect(entry).toMatchObject({ rows: 2, licence: 'own', source: join(folder.path, 'tor.txt') });
    expect(entry.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test('the same file gives the same stored bytes', async () => {
    const make = async () => (await added('vpn-ranges', 'vpn.txt', '198.51.100.0/24\n192.0.2.0/24\n')).entry.stored;
    expect(await make()).toEqual(await make());
  });

  test('additions at the same time all stay', async () => {
    const directory = fresh();
    const kinds = ['vpn-ranges', 'hosting-ranges', 'tor-exits', 'relay-ranges'];
    const from = folder.write('one.txt', '192.0.2.1\n');
    await Promise.all(kinds.map((kind) => addReference({ directory, kind, from })));
    expect((await listReference(directory)).map(({ kind }) => kind)).toEqual([...kinds].sort());
  });

  test('a damaged and a missing file are listed as such, and stop the load with what to do', async () => {
    const { directory, entry } = await added('tor-exits', 'tor.txt', '192.0.2.1\n');
    const path = join(directory, entry.file);
    const bytes = readFileSync(path);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(path, bytes);
    expect((await listReference(directory))[0]?.state).toBe('damaged');
    writeFileSync(path, '');
    await expect(loadTables(directory)).rejects.toThrow(/is damaged; add it again: gatehouse reference add tor-exits/);
    writeFileSync(join(directory, 'manifest.json'), '{"version":1,"tables":');
    await expect(loadTables(directory)).rejects.toThrow(/manifest\.json: damaged/);
  });

  test('a manifest cannot point outside the folder', async () => {
    const { directory, entry } = await added('tor-exits', 'tor.txt', '192.0.2.1\n');
    writeFileSync(
      join(directory, 'manifest.json'),
      JSON.stringify({ version: 1, tables: [{ ...entry, file: '../other.rows' }] }),
    );
    await expect(listReference(directory)).rejects.toThrow(/field tables\.0\.file/);
  });

  test('a folder that is named must exist; an empty one has no lists', async () => {
    await expect(loadTables(join(folder.path, 'nowhere'))).rejects.toThrow(/no such folder/);
    const { tables, loaded } = await loadTables(fresh());
    expect(loaded).toEqual([]);
    expect(tables.ipKinds).toBeUndefined();
    expect(tables.programmes).toBeUndefined();
    expect(tables.schools.find('Stanford University')?.country).toBe('US');
  });
});
