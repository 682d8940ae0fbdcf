import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addReference } from './folder.ts';
import { referenceKinds } from './kinds.ts';
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

/** Adds one list to a new folder and loads it. */
const added = async (kind: string, name: string, content: string | Uint8Array) => {
  const directory = fresh();
  const entry = await addReference({ directory, kind, from: folder.write(name, content) });
  return { directory, entry, ...(await loadTables(directory)) };
};

const header = 'UNITID,INSTNM,IALIAS,CITY,STABBR,HLOFFER,CLOSEDAT,WEBADDR';
const mispList = (...list: string[]): string => JSON.stringify({ name: 'x', type: 'cidr', version: 20260811, list });

describe('every kind is added, listed and loaded', () => {
  test('ipeds-hd, in Latin-1', async () => {
    const text = `${header}\n999991,"Peña Example College","PEC Tacoma|Pena College","Tacoma","WA",5,"05/27/2022","www.pec.example/"\n999992,Example Site-North,,Tacoma,WA,7,06/01/2020,\n999993,Example Site-South,,Yelm,WA,7,-2,\n`;
    const { entry, tables } = await added('ipeds-hd', 'hd2022.csv', Buffer.from(text, 'latin1'));
    expect(entry).toMatchObject({ rows: 3, published: '2022-12-31', licence: 'US public domain' });
    expect(tables.schools.find('Pena Example College')).toEqual({
      name: 'Peña Example College',
      country: 'US',
      region: 'WA',
      city: 'Tacoma',
      closed: '2022-05',
      highestAward: 'bachelor',
      unitId: 999_991,
      domains: ['pec.example'],
    });
    expect(tables.schools.find('Pena College')?.unitId).toBe(999_991);
    expect(tables.schools.find('Example Site-North')).not.toHaveProperty('closed');
    expect(tables.schools.find('Stanford University')?.founded).toBe(1891);
  });

  test('ipeds-completions', async () => {
    const rows =
      'UNITID,CIPCODE,MAJORNUM,AWLEVEL,CTOTALT\n236948,11.0701,1,05,410\n236948,11.0701,1,07,0\n236948,99,1,05,9000\n192110,50.0903,1,5,80\n192110,11.0701,1,99,1\n';
    const { tables, entry } = await added('ipeds-completions', 'C2022_A.csv', rows);
    expect(entry.rows).toBe(2);
    expect(tables.programmes?.offered(236_948, '11', 'bachelor')).toBe(true);
    expect(tables.programmes?.offered(236_948, '11', 'master')).toBe(true);
    expect(tables.programmes?.offered(236_948, '39', 'bachelor')).toBe(false);
    expect(tables.programmes?.offered(192_110, '11', 'bachelor')).toBe(false);
    expect(tables.programmes?.offered(1, '11', 'bachelor')).toBeUndefined();
  });

  const ror2 = {
    id: 'https://ror.org/00example',
    names: [
      { value: 'Example Institute of Physics', types: ['ror_display', 'label'] },
      { value: 'Instituto Ejemplo de Física', types: ['label'] },
      { value: 'EIP', types: ['acronym'] },
    ],
    locations: [{ geonames_details: { name: 'Quito', country_code: 'EC', country_subdivision_code: 'P' } }],
    types: ['education'],
    status: 'active',
    established: 2011,
    domains: ['eip.example'],
    links: [{ type: 'website', value: 'https://www.eip.example/es' }],
  };
  const ror1 = {
    id: 'x',
    name: 'Example Polytechnic',
    aliases: ['Poly Example'],
    acronyms: [],
    labels: [{ label: 'École Exemple' }],
    types: ['Education'],
    status: 'active',
    links: ['http://poly.example/'],
    country: { country_code: 'CA' },
    addresses: [{ city: 'Guelph', state_code: 'CA-ON' }],
  };
  const company = { ...ror1, name: 'Example Ltd', types: ['Company'] };

  test.each([
    ['an array', JSON.stringify([ror2, ror1, company], null, 1)],
    ['lines', `${JSON.stringify(ror2)}\n${JSON.stringify(ror1)}\r\n${JSON.stringify(company)}`],
  ])('ror, both schemas, as %s', async (_, text) => {
    const { tables, entry } = await added('ror', 'v1.63-2026-06-01-ror-data.json', text);
    expect(entry).toMatchObject({ rows: 2, published: '2026-06-01', licence: 'CC0-1.0 (ROR)' });
    expect(tables.schools.find('Instituto Ejemplo de Fisica')).toEqual({
      name: 'Example Institute of Physics',
      country: 'EC',
      city: 'Quito',
      domains: ['eip.example'],
    });
    expect(tables.schools.find('École Exemple')).toMatchObject({ country: 'CA', region: 'ON', city: 'Guelph' });
    expect(tables.schools.find('EIP')).toBeUndefined();
    expect(tables.schools.find('Example Ltd')).toBeUndefined();
  });

  test('ror from its ZIP, by the file of schema 2', async () => {
    const zip = zipSync({
      'v1.63-ror-data.csv': Buffer.from('a,b'),
      'v1.63-ror-data.json': Buffer.from(JSON.stringify([ror1])),
      'v1.63-ror-data_schema_v2.json': Buffer.from(JSON.stringify([ror2])),
    });
    const { tables } = await added('ror', 'v1.63-2026-06-01-ror-data.zip', zip);
    expect(tables.schools.find('Example Institute of Physics')?.country).toBe('EC');
    expect(tables.schools.find('Example Polytechnic')).toBeUndefined();
  });

  test('university-domains from Hipo', async () => {
    const list = [
      {
        name: 'Example Academy of Sciences',
        domains: ['eas.example'],
        web_pages: [],
        country: 'Peru',
        alpha_two_code: 'PE',
        'state-province': null,
      },
    ];
    const { tables, entry } = await added('university-domains', 'hipo.json', JSON.stringify(list));
    expect(entry.licence).toContain('MIT');
    expect(tables.schools.find('Example Academy of Sciences')).toEqual({
      name: 'Example Academy of Sciences',
      country: 'PE',
      domains: ['eas.example'],
    });
    expect(tables.universityDomains?.has('eas.example')).toBe(true);
    expect(tables.universityDomains?.has('stanford.edu')).toBe(true);
  });

  test('university-domains from MISP', async () => {
    const { tables } = await added('university-domains', 'misp.json', mispList('.uni.example', 'academy.example'));
    expect(tables.universityDomains?.has('uni.example')).toBe(true);
    expect(tables.schools.find('')).toBeUndefined();
  });

  test.each([
    [
      'DB-IP',
      '"1.0.0.0","1.0.0.255","AU"\n"1.0.1.0","1.0.3.255","CN"\n"1.0.4.0","1.0.4.255","ZZ"\n"2a00::","2a00:ff::","GB"\n',
    ],
    [
      'ip-location-db',
      'ip_range_start,ip_range_end,country_code\n1.0.0.0,1.0.0.255,au\n1.0.1.0,1.0.3.255,CN\n2a00::,2a00:ff::,GB\n',
    ],
    ['numbers', '16777216,16777471,AU\n16777472,16778239,CN\n2a00::,2a00:ff::,GB\n'],
  ])('ip-country from CSV: %s', async (_, text) => {
    const { tables } = await added('ip-country', 'country.csv', text);
    const of = (ip: string) => tables.ipCountry?.of(ip);
    expect(['1.0.0.7', '1.0.2.1', '1.0.4.1', '9.9.9.9', '2a00:1::1', '192.0.2.1', 'x'].map(of)).toEqual([
      'AU',
      'CN',
      undefined,
      undefined,
      'GB',
      undefined,
      undefined,
    ]);
  });

  test('ip-asn from CSV', async () => {
    const { tables } = await added(
      'ip-asn',
      'asn.csv',
      '1.0.0.0,1.0.0.255,64496,"Example, Inc."\n1.0.4.0,1.0.7.255,AS64497,Other\n',
    );
    expect(tables.ipOwner?.of('1.0.0.9')).toEqual({ asn: 64_496, name: 'Example, Inc.' });
    expect(tables.ipOwner?.of('1.0.5.9')?.asn).toBe(64_497);
    expect(tables.ipOwner?.of('1.0.1.9')).toBeUndefined();
  });

  test('vpn-ranges, hosting-ranges, tor-exits and relay-ranges, of which a relay is neither VPN nor hosting', async () => {
    const directory = fresh();
    const add = (kind: string, text: string) =>
      addReference({ directory, kind, from: folder.write(`${kind}.txt`, text) });
    await add('vpn-ranges', '# list\n198.51.100.0/24\n2001:db8:1::/48 ; remark\n');
    await add('hosting-ranges', mispList('198.51.100.64/26', '203.0.113.5'));
    await add(
      'tor-exits',
      'ExitNode ABC\nPublished 2026-01-01 00:00:00\nExitAddress 203.0.113.9 2026-01-01 00:00:00\n198.51.100.70\n',
    );
    await add('relay-ranges', '198.51.100.64/27,US,US-CA,Los Angeles,\n');
    const { tables, loaded } = await loadTables(directory);
    expect(loaded.map(({ kind }) => kind)).toEqual(['hosting-ranges', 'relay-ranges', 'tor-exits', 'vpn-ranges']);
    const of = (ip: string) => tables.ipKinds?.of(ip);
    expect(of('198.51.100.1')).toEqual(['vpn']);
    expect(of('198.51.100.100')).toEqual(['vpn', 'hosting']);
    expect(of('198.51.100.65')).toEqual(['relay']);
    expect(of('198.51.100.70')).toEqual(['tor', 'relay']);
    expect(of('2001:db8:1::7')).toEqual(['vpn']);
    expect(of('203.0.113.9')).toEqual(['tor']);
    expect(of('192.0.2.1')).toEqual([]);
  });

  test.each([
    ['CSV with a header', 'ASN,Entity\n64496,"Example, FR"\n64497, Other\n'],
    ['lines with remarks', "# hosting\nAS64496 # Example, they don't care\nAS64497\n"],
  ])('hosting-asns from %s', async (_, text) => {
    const { tables } = await added('hosting-asns', 'asn.csv', text);
    expect([64_496, 64_497, 64_498].map((asn) => tables.hostingOwners?.has(asn))).toEqual([true, true, false]);
  });

  test.each([
    ['lines', '# list\nThrowAway.example\n*.wild.example\n'],
    ['a JSON array', '["throwaway.example","wild.example"]'],
    ['MISP, packed', gzipSync(mispList('throwaway.example', 'wild.example'))],
  ])('disposable-mail from %s', async (_, content) => {
    const { tables } = await added('disposable-mail', 'mail.txt', content);
    expect(tables.disposableMail.has('throwaway.example')).toBe(true);
    expect(tables.disposableMail.has('wild.example')).toBe(true);
    expect(tables.disposableMail.has('mailinator.com')).toBe(true);
    expect(tables.disposableMail.has('mozmail.com')).toBe(false);
  });

  test.each([
    ['lines', '+1 202 555 0199\n00442079460000\n'],
    ['JSON by number', '{"12025550199":20260101,"442079460000":20260101}'],
  ])('disposable-phones from %s', async (_, text) => {
    const { tables } = await added('disposable-phones', 'phones.json', text);
    expect(tables.disposablePhones?.has('+12025550199')).toBe(true);
    expect(tables.disposablePhones?.has('+442079460000')).toBe(true);
    expect(tables.disposablePhones?.has('+12025550100')).toBe(false);
  });

  test('high-risk-schools', async () => {
    const { tables } = await added(
      'high-risk-schools',
      'schools.txt',
      'The Example Institute of Elsewhere\n# remark\n',
    );
    expect(tables.highRiskSchools?.has('Example Institute, Elsewhere')).toBe(true);
    expect(tables.highRiskSchools?.has('Example University')).toBe(false);
  });

  test('watchlist', async () => {
    const { tables, entry } = await added('watchlist', 'alt.csv', '7,1,"aka","MARVANE, Quillan",-0- \n');
    expect(entry).toMatchObject({ list: 'ofac-sdn-aliases', rows: 1 });
    expect(tables.watchlist?.people('Quillan Marvane')).toHaveLength(1);
  });

  test('no kind is forgotten here', () => {
    const text = readFileSync(new URL(import.meta.url), 'utf8');
    for (const kind of Object.keys(referenceKinds)) expect(text).toContain(`'${kind}`);
  });
});
