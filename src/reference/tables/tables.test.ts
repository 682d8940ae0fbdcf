import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bundledTables as tables } from '../bundled.ts';
import { tableSources } from '../table-sources.ts';

describe('every table', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const ofOtherTables = ['places.ts'];

  test('is listed with its source', () => {
    expect([...Object.keys(tableSources).map((name) => `${name}.ts`), ...ofOtherTables].sort()).toEqual(files.sort());
  });

  test.each(Object.entries(tableSources))(
    '%s names a page, a day and a licence',
    (_, { title, url, published, accessed, licence }) => {
      expect(title).not.toBe('');
      expect(url).toMatch(/^https:\/\//);
      expect(published ?? accessed).toMatch(/^20\d{2}(-\d{2}){0,2}$/);
      expect(licence).not.toBe('');
    },
  );
});

describe('area codes', () => {
  test.each([
    ['201', { region: 'NJ', country: 'US', inService: '1947-01', kind: 'geographic' }],
    ['738', { region: 'CA', country: 'US', inService: '2024-11', kind: 'geographic' }],
    ['416', { region: 'ON', country: 'CA', inService: '1947-01', kind: 'geographic' }],
    ['902', { country: 'CA', inService: '1947-01', kind: 'geographic' }],
    ['787', { region: 'PR', country: 'US', inService: '1996-03', kind: 'geographic' }],
    ['876', { country: 'JM', inService: '1997-05', kind: 'geographic' }],
    ['800', { inService: '1966-01', kind: 'toll-free' }],
    ['900', { inService: '1971-01', kind: 'premium' }],
    ['533', { inService: '2009-09', kind: 'personal' }],
    ['710', { country: 'US', inService: '1984-01', kind: 'other' }],
  ])('%s is as NANPA reports it', (code, expected) => {
    expect(tables.areaCodes.get(code)).toEqual(expected);
  });

  test.each(['000', '199', '555', '999', '20', '2011', ''])('%j is no code in service', (code) => {
    expect(tables.areaCodes.get(code)).toBeUndefined();
  });

  test('say of which month they are', () => {
    expect(tables.areaCodes.asOf).toBe('2025-11');
  });
});

describe('postal codes', () => {
  test.each([
    ['US', '98105', 'WA'],
    ['US', '02139-4307', 'MA'],
    ['US', '06390', 'NY'],
    ['US', '96799', 'AS'],
    ['US', '09001', 'AE'],
    ['US', '96913', undefined],
    ['US', '2139', undefined],
    ['CA', 'M5S 1A1', 'ON'],
    ['CA', 'x0a0h0', 'NU'],
    ['CA', 'X1A 2P7', 'NT'],
    ['CA', 'D1A 1A1', undefined],
    ['DE', '10115', undefined],
  ])('%s %s lies in %s', (country, code, region) => {
    expect(tables.postalPrefixes.regionOf(country, code)).toBe(region);
  });
});

describe('time zones', () => {
  test.each([
    ['America/Los_Angeles', ['US'], [-480, -420]],
    ['Asia/Calcutta', ['IN'], [330]],
    ['Asia/Kolkata', ['IN'], [330]],
    ['Europe/Kiev', ['UA'], [120, 180]],
  ])('%s is in use in %j and shows %j', (zone, countries, offsets) => {
    expect(tables.timeZones.countries(zone)).toEqual(countries);
    expect(tables.timeZones.offsets(zone)).toEqual(offsets);
  });

  test.each(['UTC', 'Etc/GMT+5', 'EST5EDT', 'CET', 'GMT0'])('%s has an offset and no country', (zone) => {
    expect(tables.timeZones.countries(zone)).toBeUndefined();
    expect(tables.timeZones.offsets(zone)?.length).toBeGreaterThan(0);
  });

  test.each(['Mars/Olympus', '', 'Factory', '__proto__', 'constructor'])('%j is no zone', (zone) => {
    expect(tables.timeZones.offsets(zone)).toBeUndefined();
    expect(tables.timeZones.countries(zone)).toBeUndefined();
  });

  test('regions have every offset that any of their counties keeps', () => {
    expect(tables.timeZones.offsetsOfRegion('US', 'AZ')).toEqual([-420, -360]);
    expect(tables.timeZones.offsetsOfRegion('US', 'FL')).toEqual([-300, -240, -360]);
    expect(tables.timeZones.offsetsOfRegion('CA', 'NL')).toEqual([-210, -150, -240, -180]);
    expect(tables.timeZones.offsetsOfRegion('DE', 'BE')).toBeUndefined();
  });

  test('countries have the offsets of all their zones', () => {
    expect(tables.timeZones.offsetsOfCountry('IN')).toEqual([330]);
    expect(tables.timeZones.offsetsOfCountry('US')).toEqual(expect.arrayContaining([-600, -300, -240]));
    expect(tables.timeZones.offsetsOfCountry('XK')).toEqual([60, 120]);
    expect(tables.timeZones.offsetsOfCountry('ZZ')).toBeUndefined();
  });
});

describe('places', () => {
  test.each([
    ['us', 'US'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['The Netherlands', 'NL'],
    ['Deutschland', 'DE'],
    ['Côte d’Ivoire', 'CI'],
    ['भारत', 'IN'],
    ['대한민국', 'KR'],
    ['Türkiye', 'TR'],
    ['Congo', undefined],
    ['Narnia', undefined],
    ['', undefined],
  ])('%s is the country %s', (text, code) => {
    expect(tables.places.country(text)).toBe(code);
  });

  test.each([
    ['US', 'Calif.', 'CA'],
    ['US', 'washington, d.c.', 'DC'],
    ['US', 'wa', 'WA'],
    ['CA', 'Québec', 'QC'],
    ['CA', 'Ontario', 'ON'],
    ['US', 'Ontario', undefined],
    ['GB', 'Scotland', undefined],
  ])('in %s, %s is the region %s', (country, text, code) => {
    expect(tables.places.region(country, text)).toBe(code);
  });

  test('every region knows its clock', () => {
    for (const [country, regions] of [
      ['US', 'AL AK AZ CA DC HI NY PR TX WY'],
      ['CA', 'AB BC MB NB NL NS NT NU ON PE QC SK YT'],
    ] as const) {
      for (const region of regions.split(' ')) {
        expect(tables.timeZones.offsetsOfRegion(country, region), region).not.toEqual([]);
        expect(tables.places.region(country, region)).toBe(region);
      }
    }
  });
});
