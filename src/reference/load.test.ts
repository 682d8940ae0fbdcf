import { createRequire } from 'node:module';
import { describe, expect, test, vi } from 'vitest';
import { addReference } from './folder.ts';
import { loadTables } from './load.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const folder = temporaryFolder();
const packaged = createRequire(import.meta.url).resolve(
  '@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb',
);

describe('without any folder', () => {
  test('packages that are installed give countries and the long list of throw-away mail', async () => {
    vi.stubEnv('GATEHOUSE_REFERENCE', `${folder.path}/nowhere`);
    const { tables, loaded } = await loadTables(undefined);
    expect(loaded).toEqual([]);
    expect(tables.ipCountry?.of('8.8.8.8')).toBe('US');
    expect(tables.ipCountry?.of('193.0.6.139')).toBe('NL');
    for (const ip of ['192.0.2.1', '10.0.0.1', '127.0.0.1', '2001:db8::1', 'nonsense', '']) {
      expect(tables.ipCountry?.of(ip), ip).toBeUndefined();
    }
    expect(tables.disposableMail.has('0815.ru')).toBe(true);
    expect(tables.disposableMail.has('any.33mail.com')).toBe(true);
    for (const domain of ['gmail.com', 'yahoo.com', 'anonaddy.com', 'example.com', 'example.org', 'constructor', '']) {
      expect(tables.disposableMail.has(domain), domain).toBe(false);
    }
    vi.unstubAllEnvs();
  });

  test('$GATEHOUSE_REFERENCE names the default folder', async () => {
    vi.stubEnv('GATEHOUSE_REFERENCE', folder.path);
    await addReference({ directory: folder.path, kind: 'tor-exits', from: folder.write('tor.txt', '192.0.2.1\n') });
    const { loaded } = await loadTables(undefined);
    expect(loaded.map(({ kind }) => kind)).toEqual(['tor-exits']);
    vi.unstubAllEnvs();
  });
});

test('an MMDB is taken as it is', async () => {
  const directory = `${folder.path}/mmdb`;
  const entry = await addReference({ directory, kind: 'ip-country', from: packaged });
  expect(entry).toMatchObject({
    format: 'mmdb',
    rows: expect.any(Number),
    published: expect.stringMatching(/^20\d\d-\d\d-\d\d$/),
  });
  const { tables } = await loadTables(directory);
  expect(tables.ipCountry?.of('8.8.8.8')).toBe('US');
  expect(tables.ipCountry?.of('198.51.100.1')).toBeUndefined();
});

test('opening a folder reads no list before it is needed', async () => {
  const started = performance.now();
  await loadTables(`${folder.path}/mmdb`);
  expect(performance.now() - started).toBeLessThan(100);
});
