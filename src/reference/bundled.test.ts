import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { bundledTables } from './bundled.ts';

const imported = /from '([^']+)'/g;

/** Every file that a module loads, and every package. */
const reach = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(imported)) {
    if (from.startsWith('.')) reach(join(dirname(file), from), seen);
    else seen.add(from);
  }
  return seen;
};

test('the bundled tables run in a browser: no module of Node is reached', () => {
  const packages = [...reach(join(import.meta.dirname, 'bundled.ts'))].filter((it) => !it.endsWith('.ts'));
  expect(packages).toEqual(['countries-and-timezones']);
});

test('every table is there, and those of the operator are not', () => {
  for (const [name, table] of Object.entries(bundledTables)) expect(table, name).toBeTypeOf('object');
  expect(bundledTables.ipCountry ?? bundledTables.ipKinds ?? bundledTables.programmes).toBeUndefined();
});

test('a look-up costs microseconds once its table is built', () => {
  const work = (): void => {
    bundledTables.schools.find('University of Michigan, Ann Arbor');
    bundledTables.schools.find('Some College That Nobody Knows');
    bundledTables.employers.find('Example Industries Ltd');
    bundledTables.technologies.find('kubernetes');
    bundledTables.addressKinds.classify('1234 North Main Street Apt 5, Springfield, IL 62704');
    bundledTables.documentTools.find('Microsoft® Word for Microsoft 365');
    bundledTables.automationAgents.find(
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36',
    );
    bundledTables.nicknames.sameGivenName('Robert', 'William');
    bundledTables.places.country('United States');
    bundledTables.staticHosts.hostOf('alex.example.com');
  };
  work();
  const rounds = 2_000;
  const started = performance.now();
  for (let round = 0; round < rounds; round += 1) work();
  // Ten look-ups take some 20 microseconds; the bound leaves room for a busy machine and catches a scan of a list.
  expect((performance.now() - started) / rounds).toBeLessThan(0.5);
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '\u0000', '\ud800', 'x'.repeat(100_000)])(
  'hostile text %# finds nothing and breaks nothing',
  (text) => {
    expect(bundledTables.schools.find(text)).toBeUndefined();
    expect(bundledTables.employers.find(text)).toBeUndefined();
    expect(bundledTables.technologies.find(text)).toBeUndefined();
    expect(bundledTables.areaCodes.get(text)).toBeUndefined();
    expect(bundledTables.addressKinds.classify(text)).toBeUndefined();
    expect(bundledTables.documentTools.find(text)).toBeUndefined();
    expect(bundledTables.automationAgents.find(text)).toBeUndefined();
    expect(bundledTables.places.country(text)).toBeUndefined();
    expect(bundledTables.places.region(text, text)).toBeUndefined();
    expect(bundledTables.postalPrefixes.regionOf('US', text)).toBeUndefined();
    expect(bundledTables.timeZones.offsetsOfCountry(text)).toBeUndefined();
    expect(bundledTables.staticHosts.hostOf(text)).toBeUndefined();
    expect(bundledTables.emailProviders.family(text)).toBeUndefined();
    expect(bundledTables.diplomaMills.has(text)).toBe(false);
  },
);
