import { expect, test } from 'vitest';
import { claimFields } from '../../engine/claim-fields.ts';
import type { TableName } from '../../engine/reference.ts';
import { lackTexts } from './lack-texts.ts';
import { groupNotRun, lackKey, shortLacks } from './not-run.ts';

const notRun = [
  { signal: 'a', missing: ['/session/deviceId'] },
  { signal: 'b', missing: ['reference:ipCountry'] },
  { signal: 'c', missing: ['/documents/0/path'] },
  { signal: 'd', missing: ['/documents/1/path'] },
  { signal: 'e', missing: ['error:RangeError'] },
  { signal: 'f', missing: ['/candidate/profiles', '/resume/basics/profiles'] },
];

test('checks that lack the same stand together, most first, with why', () => {
  expect(groupNotRun(notRun)).toEqual([
    { cause: 'application', missing: ['documents.path'], signals: ['c', 'd'] },
    { cause: 'application', missing: ['candidate.profiles', 'resume.basics.profiles'], signals: ['f'] },
    { cause: 'application', missing: ['session.deviceId'], signals: ['a'] },
    { cause: 'failed', missing: ['RangeError'], signals: ['e'] },
    { cause: 'reference', missing: ['reference.ipCountry'], signals: ['b'] },
  ]);
});

test('a line names what is missing most, and no error', () => {
  expect(shortLacks(groupNotRun(notRun), 4)).toEqual([
    'documents.path',
    'candidate.profiles',
    'session.deviceId',
    'reference.ipCountry',
  ]);
});

/** Every table that a check may need: the compiler holds this list to the engine's. */
const tables: Readonly<Record<TableName, true>> = {
  areaCodes: true,
  emailProviders: true,
  disposableMail: true,
  technologies: true,
  schools: true,
  diplomaMills: true,
  employers: true,
  addressKinds: true,
  postalPrefixes: true,
  staticHosts: true,
  automationAgents: true,
  documentTools: true,
  timeZones: true,
  places: true,
  nicknames: true,
  ipCountry: true,
  ipOwner: true,
  ipKinds: true,
  vpnRanges: true,
  hostingRanges: true,
  torExits: true,
  relayRanges: true,
  hostingOwners: true,
  disposablePhones: true,
  programmes: true,
  universityDomains: true,
  watchlist: true,
  highRiskSchools: true,
};

test('people have a word for everything that a check may lack, and for nothing else', () => {
  const fields = Object.values(claimFields).flat();
  const wanted = [...fields, ...Object.keys(tables).map((name) => `reference:${name}`)].map(
    (missing) => `case.lacks.${lackKey(missing)}`,
  );
  expect(Object.keys(lackTexts).toSorted()).toEqual([...new Set(wanted)].toSorted());
});
