import { describe, expect, test } from 'vitest';
import type { School } from '../engine/reference.ts';
import { bundledTables } from './bundled.ts';
import { mergeSchools } from './merge-schools.ts';
import { indexSchools, type NamedSchool, schoolFinder } from './school-index.ts';
import { schoolKey } from './school-key.ts';

const named = (school: Partial<School> & { name: string }, ...others: string[]): NamedSchool => ({
  school: { domains: [], ...school },
  keys: [school.name, ...others].map(schoolKey),
});

const finderOf = (...sources: (readonly NamedSchool[])[]) =>
  schoolFinder(indexSchools(mergeSchools(sources), new Set()), bundledTables.places);

describe('merging', () => {
  test('one school of two sources keeps its facts and gains names and domains', () => {
    const schools = finderOf(
      [named({ name: 'Example University', country: 'US', region: 'WA', founded: 1950, domains: ['example.edu'] })],
      [
        named(
          {
            name: 'Example University',
            country: 'US',
            city: 'Tacoma',
            unitId: 999_999,
            domains: ['example.edu', 'ex.example.edu'],
          },
          'Example Tech',
        ),
      ],
    );
    const merged = {
      name: 'Example University',
      founded: 1950,
      unitId: 999_999,
      city: 'Tacoma',
      domains: ['example.edu', 'ex.example.edu'],
    };
    expect(schools.find('Example University')).toMatchObject(merged);
    expect(schools.find('Example Tech')).toMatchObject(merged);
  });

  test('two schools of one name in two countries leave the name without a school', () => {
    const schools = finderOf(
      [named({ name: 'Example University', country: 'US', region: 'WA' })],
      [named({ name: 'Example University', country: 'CN', city: 'Shenyang' })],
    );
    expect(schools.find('Example University')).toBeUndefined();
    expect(schools.find('Example University, Shenyang')).toBeUndefined();
  });

  test('two units of one name stay two', () => {
    const schools = finderOf([
      named({ name: 'Example College', country: 'US', region: 'WA', city: 'Tacoma', unitId: 1 }),
      named({ name: 'Example College', country: 'US', region: 'WA', city: 'Tacoma', unitId: 2 }),
    ]);
    expect(schools.find('Example College')).toBeUndefined();
  });

  test('the order of later sources does not change who is found', () => {
    const a = [named({ name: 'Alpha Institute', country: 'DE', city: 'Berlin', domains: ['alpha.example'] })];
    const b = [
      named({ name: 'Alpha-Institut', country: 'DE', city: 'Berlin', domains: ['alpha.example'] }, 'Alpha Institute'),
    ];
    for (const schools of [finderOf(a, b), finderOf(b, a)]) {
      expect(schools.find('Alpha Institute')?.domains).toEqual(['alpha.example']);
      expect(schools.find('Alpha-Institut')?.city).toBe('Berlin');
    }
  });
});
