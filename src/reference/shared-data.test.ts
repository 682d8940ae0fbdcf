import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tables } from '../engine/reference.ts';
import { bundledTables } from './bundled.ts';
import { addReference, listReference } from './folder.ts';
import { loadTables } from './load.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const data = process.env['GATEHOUSE_SHARED_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const present = existsSync(join(data, 'institutions'));
if (!present) process.stderr.write(`skipped: no public data in ${data} (set GATEHOUSE_SHARED_DATA)\n`);

interface Extract {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string;
  readonly city: string;
  readonly types: readonly string[];
  readonly status: string;
  readonly domains: readonly string[];
  readonly links: readonly string[];
}

/** The extract of ROR in the form of its own dump, schema 2. */
const asDump = (line: string): string => {
  const record: Extract = JSON.parse(line);
  return JSON.stringify({
    names: [
      { value: record.name, types: ['ror_display', 'label'] },
      ...record.aliases.map((value) => ({ value, types: ['alias'] })),
    ],
    locations: [{ geonames_details: { name: record.city, country_code: record.country } }],
    types: record.types,
    status: record.status,
    domains: record.domains,
    links: record.links.map((value) => ({ type: 'website', value })),
  });
};

describe.skipIf(!present)("the publishers' own files", () => {
  const folder = temporaryFolder();
  const directory = join(folder.path, 'reference');
  let tables: Tables;

  beforeAll(async () => {
    const ror = readFileSync(join(data, 'institutions/ror-education.jsonl'), 'utf8').trim().split('\n').map(asDump);
    const files = [
      ['ipeds-hd', join(data, 'institutions/ipeds-hd2022.csv')],
      ['ror', folder.write('ror.json', `[${ror.join(',\n')}]`)],
      ['university-domains', join(data, 'institutions/hipo-universities.json')],
      ['vpn-ranges', join(data, 'network/x4bnet/output/vpn/ipv4.txt')],
      ['hosting-ranges', join(data, 'network/misp-warninglists/vpn-ipv4.json')],
      ['relay-ranges', join(data, 'network/misp-warninglists/icloud-private-relay.json')],
      ['tor-exits', join(data, 'network/tor/tor-exit-nodes.lst')],
      ['hosting-asns', join(data, 'network/bad-asn-list/bad-asn-list.csv')],
      ['disposable-mail', join(data, 'network/misp-warninglists/disposable-email.json')],
    ] as const;
    for (const [kind, from] of files) await addReference({ directory, kind, from });
    ({ tables } = await loadTables(directory));
  });

  test('are listed whole with their rows', async () => {
    const rows = (await listReference(directory)).map(({ kind, rows: count, state }) => [kind, count, state]);
    expect(rows).toEqual([
      ['disposable-mail', 8_201, 'whole'],
      ['hosting-asns', 723, 'whole'],
      ['hosting-ranges', 42_426, 'whole'],
      ['ipeds-hd', 6_256, 'whole'],
      ['relay-ranges', 13_747, 'whole'],
      ['ror', 13_527, 'whole'],
      ['tor-exits', 1_746, 'whole'],
      ['university-domains', 10_251, 'whole'],
      ['vpn-ranges', 10_862, 'whole'],
    ]);
  });

  test('extend the schools and leave shared names without one', () => {
    expect(tables.schools.find('Alabama A & M University')?.unitId).toBe(100_654);
    expect(tables.schools.find('Pine Manor College')).toMatchObject({ closed: '2022-05', unitId: 167_455 });
    expect(tables.schools.find('Stanford University')).toMatchObject({ founded: 1891, unitId: 243_744 });
    for (const name of [
      'Trinity College',
      'Columbia College',
      'Lincoln University',
      'Concordia University',
      'Xavier University',
    ]) {
      expect(tables.schools.find(name), name).toBeUndefined();
    }
  });

  test('find the bundled schools as before, under the same names', () => {
    for (const name of [
      'UC Berkeley',
      'IIT Bombay',
      'The Juilliard School',
      'ITT Technical Institute',
      'Aalto University',
    ]) {
      expect(tables.schools.find(name)?.name, name).toBe(bundledTables.schools.find(name)?.name);
    }
  });

  test('know that relays are neither VPN nor hosting', () => {
    expect(tables.ipKinds?.of('104.28.28.1')).toEqual(['relay']);
    expect(tables.ipKinds?.of('185.220.101.1')).toContain('tor');
  });

  test('postal prefixes agree with the addresses of every US school', () => {
    const wrong = readFileSync(join(data, 'institutions/ipeds-hd2022.csv'), 'latin1')
      .split('\n')
      .flatMap((line) => {
        const found = /"([A-Z]{2})","(\d{5})(?:-\d{4})?", ?\d+, ?\d/.exec(line);
        const region = bundledTables.postalPrefixes.regionOf('US', found?.[2] ?? '');
        return found === null || region === undefined || region === found[1] ? [] : [line.slice(0, 80)];
      });
    expect(wrong).toEqual([]);
  });

  test('free mail and relays are never throw-away mail, whatever a list says', () => {
    for (const domain of ['gmail.com', 'outlook.com', 'proton.me', 'mail.ru', 'qq.com', 'duck.com', 'mozmail.com']) {
      expect(tables.disposableMail.has(domain), domain).toBe(false);
    }
    expect(tables.disposableMail.has('0-mail.com')).toBe(true);
  });
});
