import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { getTimezone } from 'countries-and-timezones';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { unassignedCodes } from '../tells/contacts.ts';
import { inBlock, ipCountry, spreadOver } from '../testing/ip-country.ts';
import { fields } from './fields/fields.ts';
import { disposableMail } from './mailboxes.ts';
import { namings } from './names/namings.ts';
import { anonymisingNetworks, carrierGateways, consumerNetworks, relayNetworks } from './networks.ts';
import { countryNames } from './places/country-names.ts';
import { unitedStates } from './places/united-states.ts';
import { world } from './places/world.ts';
import { unitedStatesSchools } from './schools/united-states.ts';
import { closedSchools, specialFocusSchools, twoYearColleges } from './schools/unusual.ts';
import { worldSchools } from './schools/world.ts';
import { shortNames } from './short-names.ts';

const blocks = [
  ...Object.entries(consumerNetworks).flatMap(([country, list]) => list.map((block) => [country, block] as const)),
  ...Object.entries(anonymisingNetworks).flatMap(([country, list]) => list.map((block) => [country, block] as const)),
  ...Object.entries(carrierGateways).flatMap(([country, list]) => list.map((block) => [country, block] as const)),
  ...relayNetworks.map((block) => ['US', block] as const),
];

test.each(blocks)('the public record puts %s in %s', (country, block) => {
  const others = spreadOver(block, 300).filter((ip) => ipCountry(ip) !== country);
  expect(others.length, others.slice(0, 3).join(' ')).toBeLessThanOrEqual(1);
});

test('no consumer network overlaps one that hides where people are', () => {
  for (const hiding of [...Object.values(anonymisingNetworks).flat(), ...relayNetworks]) {
    for (const consumer of Object.values(consumerNetworks).flat()) {
      expect(
        spreadOver(hiding, 5).some((ip) => inBlock(ip, consumer)),
        `${hiding} in ${consumer}`,
      ).toBe(false);
    }
  }
});

describe('places', () => {
  const all = [...unitedStates, ...world];

  test('have networks, a school, a country name and a time zone of their country', () => {
    for (const place of all) {
      expect(consumerNetworks[place.country], place.city).toBeDefined();
      expect(countryNames[place.country], place.city).toBeDefined();
      expect(
        [...unitedStatesSchools, ...worldSchools].some((it) => it.country === place.country),
        place.city,
      ).toBe(true);
      expect(getTimezone(place.timeZone)?.countries, place.city).toContain(place.country);
    }
  });

  test('of naming traditions exist', () => {
    for (const { countries } of namings) {
      for (const country of countries)
        expect(
          all.some((it) => it.country === country),
          country,
        ).toBe(true);
    }
  });

  test('have area codes of their own state only', () => {
    const regions = new Map<string, string>();
    for (const { areaCodes, region } of unitedStates) {
      for (const code of areaCodes) {
        expect(regions.get(code) ?? region, code).toBe(region);
        regions.set(code, region);
      }
    }
  });
});

test('naming traditions have enough names, each once', () => {
  for (const { id, given, family } of namings) {
    for (const list of [given, family]) {
      expect(list.length, id).toBeGreaterThanOrEqual(24);
      expect(new Set(list.map((it) => it.latin)).size, id).toBe(list.length);
    }
  }
  expect(new Set(namings.map((it) => it.id)).size).toBe(namings.length);
});

test('short forms belong to names of the tables, from most traditions, and differ from them', () => {
  const given = new Set(namings.flatMap((it) => it.given.map((name) => name.latin)));
  expect([...shortNames.keys()].filter((name) => !given.has(name))).toEqual([]);
  const traditions = namings.filter((it) => it.given.some(({ latin }) => shortNames.has(latin)));
  expect(traditions.length).toBeGreaterThan(namings.length * 0.7);
  for (const [full, forms] of shortNames) expect(forms).not.toContain(full);
});

test('lines of work have titles for every rung and tools with a year', () => {
  for (const { id, titles, tools, things, majors } of fields) {
    expect(titles, id).toHaveLength(4);
    expect(Math.min(...titles.map((it) => it.length)), id).toBeGreaterThan(0);
    expect(things.length, id).toBeGreaterThanOrEqual(18);
    expect(majors.length, id).toBeGreaterThan(0);
    for (const tool of tools) {
      expect(tool.name, id).not.toBe('');
      expect(tool.since > 1950 && tool.since < 2025, `${id} ${tool.name}`).toBe(true);
    }
  }
});

test('mailboxes that live for minutes are on the public list of such', () => {
  const list = createRequire(import.meta.url).resolve('disposable-email-domains/index.json');
  const domains = z.array(z.string()).parse(JSON.parse(readFileSync(list, 'utf8')));
  for (const domain of disposableMail) expect(domains, domain).toContain(domain);
});

const shared = process.env['GATEHOUSE_SHARED_DATA'] ?? resolve(import.meta.dirname, '../../../../shared/data');
const Table = z.array(z.record(z.string(), z.string()));

interface Source {
  readonly path: string;
  readonly encoding: 'latin1' | 'utf8';
  readonly headLine: number;
}

/** Rows of a public table by column name; none where the folder of public data is absent. */
const rowsOf = ({ path, encoding, headLine }: Source): z.output<typeof Table> => {
  const file = resolve(shared, path);
  if (!existsSync(file)) return [];
  return Table.parse(
    parse(readFileSync(file, encoding), {
      columns: true,
      from_line: headLine,
      relax_column_count: true,
      relax_quotes: true,
    }),
  );
};

const plan = rowsOf({ path: 'phone/nanpa_npa_report_2025-11-26.csv', encoding: 'utf8', headLine: 2 });

describe.skipIf(plan.length === 0)(
  'against the report of the numbering plan (skipped without the folder of public data)',
  () => {
    const codes = new Map(plan.map((row) => [row['NPA_ID'] ?? '', row] as const));

    test('area codes are in service in the state named', () => {
      for (const { areaCodes, region, city } of unitedStates) {
        for (const code of areaCodes) {
          expect(codes.get(code)?.['LOCATION'], `${city} ${code}`).toBe(region);
          expect(codes.get(code)?.['IN_SERVICE'], `${city} ${code}`).toBe('Y');
        }
      }
    });

    test('codes that should not exist are not in service', () => {
      for (const code of unassignedCodes) expect(codes.get(code)?.['IN_SERVICE'], code).toBe('N');
    });
  },
);

const institutions = rowsOf({ path: 'institutions/ipeds-hd2022.csv', encoding: 'latin1', headLine: 1 });

describe.skipIf(institutions.length === 0)(
  'against the federal list of institutions (skipped without the folder of public data)',
  () => {
    const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z]/g, '');
    const named = (name: string) => institutions.filter((row) => plain(row['INSTNM'] ?? '').includes(plain(name)));

    test.each(specialFocusSchools)('$name is open and of a special kind', ({ name }) => {
      const [school] = named(name);
      expect(school?.['CYACTIVE']).toBe('1');
      // Carnegie 2021 basic classification 24 to 32: special focus, four-year.
      expect(Number(school?.['C21BASIC'])).toBeGreaterThanOrEqual(24);
      expect(Number(school?.['C21BASIC'])).toBeLessThanOrEqual(32);
    });

    test.each(twoYearColleges)('$name gives no bachelor degree', ({ name }) => {
      const awards = named(name).map((row) => Number(row['HLOFFER']));
      expect(awards.length).toBeGreaterThan(0);
      expect(Math.min(...awards)).toBeLessThan(5);
    });

    test.each(closedSchools.filter((it) => it.closed < 2022))('$name is gone', ({ name, region }) => {
      expect(named(name).filter((row) => row['STABBR'] === region && row['CYACTIVE'] === '1')).toEqual([]);
    });
  },
);
