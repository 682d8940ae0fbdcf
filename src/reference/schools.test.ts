import { describe, expect, test } from 'vitest';
import { bundledTables } from './bundled.ts';
import { schoolKey } from './school-key.ts';
import { bundledSchools, sharedKeys } from './schools.ts';

const find = (name: string) => bundledTables.schools.find(name);

describe('a school is found', () => {
  test.each([
    ['Massachusetts Institute of Technology (MIT)', 'Massachusetts Institute of Technology'],
    ['University of California, Berkeley', 'University of California-Berkeley'],
    ['UC Berkeley', 'University of California-Berkeley'],
    ['Stanford University - School of Engineering', 'Stanford University'],
    ['Stanford University School of Engineering', 'Stanford University'],
    ['School of Engineering, Stanford University', 'Stanford University'],
    ['Columbia University, New York', 'Columbia University in the City of New York'],
    ['University of Oxford, UK', 'University of Oxford'],
    ['The Ohio State University', 'Ohio State University-Main Campus'],
    ['Univ. of Michigan', 'University of Michigan-Ann Arbor'],
    ['IIT Bombay', 'Indian Institute of Technology Bombay'],
    ['Technische Universität München', 'Technical University of Munich'],
    ['Bogazici University', 'Boğaziçi University'],
    ['National University of Singapore (NUS)', 'National University of Singapore'],
    ['University of Toronto, Ontario', 'University of Toronto'],
    ['清华大学', 'Tsinghua University'],
    ['Московский государственный университет', 'Lomonosov Moscow State University'],
  ])('%s as %s', (written, name) => {
    expect(find(written)?.name).toBe(name);
  });
});

describe('no school is found for', () => {
  test.each([
    'Concordia University',
    'Columbia College',
    'Trinity College',
    'Trinity University',
    'Lincoln University',
    'Westminster College',
    'Union College',
    'Northeastern University',
    'Northwestern University',
    'Universidad de los Andes',
    "St. Mary's College",
    'National University',
    'MIT',
    'University of California',
    'University of Texas',
  ])('the shared name %s', (name) => {
    expect(find(name)).toBeUndefined();
  });

  test.each([
    'University of California, Merced Extension of Nowhere',
    'Harvard University, Shanghai',
    'Purdue University-Northwest',
    'Stanford University Online High School of Elsewhere',
    'University of Nowhere',
    '',
    '---',
    'School of Engineering',
    '(',
  ])('%j', (name) => {
    expect(find(name)).toBeUndefined();
  });
});

describe('facts', () => {
  test.each([
    ['ITT Technical Institute', '2016-09'], // https://en.wikipedia.org/wiki/ITT_Technical_Institute: 6 September 2016
    ['Heald College', '2015-04'], // Corinthian closed its last 28 sites on 27 April 2015
    ['Argosy University', '2019-03'], // 8 March 2019
    ['Mount Ida College', '2018-05'], // 17 May 2018
    ['Art Institute of Pittsburgh', '2019-03'],
    ['Art Institute of Atlanta', '2023-09'], // the last eight closed on 30 September 2023
    ['San Francisco Art Institute', '2022-07'], // IPEDS HD2022: 07/15/2022
    ['Limestone University', '2025-05'], // announced on 29 April 2025
  ])('%s closed in %s', (name, closed) => {
    expect(find(name)?.closed).toBe(closed);
  });

  test.each([
    ['Singapore University of Technology and Design', 2009],
    ['King Abdullah University of Science and Technology', 2009],
    ['Indian Institute of Technology Hyderabad', 2008],
    ['ShanghaiTech University', 2012],
    ['Nottingham Trent University', 1843], // as Nottingham Government School of Design; a university since 1992
    ['Aalto University', 1849], // merged in 2010
    ['University of Johannesburg', 1925], // merged in 2005
  ])('%s has taught since %i', (name, founded) => {
    expect(find(name)?.founded).toBe(founded);
  });

  test.each([
    ['The Juilliard School', 'arts', 192110],
    ['School of the Art Institute of Chicago', 'arts', 143048],
    ['Brooklyn Law School', 'law', 189501],
    ['Olin College', 'technical', 441982],
    ['UCSF', 'health', 110699],
  ])('%s teaches %s alone', (name, specialFocus, unitId) => {
    expect(find(name)).toMatchObject({ specialFocus, unitId, country: 'US' });
  });

  test('a university of many fields has no focus', () => {
    expect(find('University of Washington')).toMatchObject({
      unitId: 236948,
      region: 'WA',
      highestAward: 'doctorate',
      domains: ['washington.edu'],
    });
    expect(find('University of Washington')).not.toHaveProperty('specialFocus');
  });

  test('years and months are plausible, and a country is always known', () => {
    for (const { school } of bundledSchools()) {
      expect(school.country, school.name).toMatch(/^[A-Z]{2}$/);
      if (school.founded !== undefined)
        expect(school.founded, school.name).toSatisfy((year: number) => year > 800 && year < 2022);
      if (school.closed !== undefined) expect(school.closed, school.name).toMatch(/^20\d{2}-(0[1-9]|1[0-2])$/);
      for (const domain of school.domains) expect(domain, school.name).toMatch(/^[a-z0-9.-]+\.[a-z]{2,}$/);
    }
  });

  test('every school can be found by one of its names', () => {
    const shared = sharedKeys();
    const lost = bundledSchools().filter(({ keys }) => keys.length > 0 && keys.every((key) => shared.has(key)));
    expect(lost.map(({ school }) => school.name)).toEqual([]);
  });

  test('names of degree sellers are known, and no real school is among them', () => {
    expect(bundledTables.diplomaMills.has('Rochville University')).toBe(true);
    expect(bundledTables.diplomaMills.has('St. Regis University')).toBe(true);
    for (const { school, keys } of bundledSchools()) {
      expect(
        keys.some((key) => bundledTables.diplomaMills.has(key)),
        school.name,
      ).toBe(false);
    }
    for (const name of ['Concordia University', 'Hamilton University', 'Preston University', 'Glendale University']) {
      expect(bundledTables.diplomaMills.has(name), schoolKey(name)).toBe(false);
    }
  });
});
