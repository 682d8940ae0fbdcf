import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clusterQuality, pairwiseQuality } from '../engine/linkage/quality.ts';
import { bundledTables } from '../reference/bundled.ts';
import { evaluatePublicFiles } from './evaluate.ts';
import { linkPeople } from './link-people.ts';
import { readPeople } from './read-people.ts';
import { headerOf, type Profile, population } from './testing/population.ts';
import { truthColumn } from './truth.ts';

const { sameGivenName } = bundledTables.nicknames;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-link-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linked = async (lines: readonly string[], threads = 1) => {
  const path = join(folder, 'people.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  const file = await readPeople(path, { truth: truthColumn('cluster') });
  return { file, links: await linkPeople(file.people, { sameGivenName, threshold: 0.5, threads, threadsFrom: 0 }) };
};

const populated = (profile: Profile, records: number, seed: number): string[] => [
  headerOf(profile),
  ...population({ seed, records, profile, duplicates: 0.34 }),
];

describe('linking people', () => {
  test('the invented population is the same for the same seed', () => {
    expect(populated('full', 300, 5)).toEqual(populated('full', 300, 5));
    expect(populated('full', 300, 5)).not.toEqual(populated('full', 300, 6));
    const persons = new Set(
      populated('bare', 4_000, 5)
        .slice(1)
        .map((line) => line.slice(line.lastIndexOf(','))),
    );
    expect(persons.size / 4_000).toBeCloseTo(0.66, 1);
  });

  test.each<[Profile, number, number]>([
    ['full', 0.98, 0.97],
    ['bare', 0.97, 0.93],
  ])('finds the repeated people of a population with %s records', async (profile, precision, f1) => {
    const { file, links } = await linked(populated(profile, 3_000, 21));
    const truth = file.truth ?? new Int32Array(0);
    const quality = clusterQuality(links.clusters.of, truth);
    expect(quality.precision).toBeGreaterThan(precision);
    expect(quality.f1).toBeGreaterThan(f1);
    expect(pairwiseQuality(links.pairs, truth, 0).f1).toBeGreaterThan(f1 - 0.02);
  });

  test('threads find what one thread finds', async () => {
    const lines = populated('bare', 2_600, 22);
    const [one, two] = [await linked(lines, 1), await linked(lines, 2)];
    expect(two.links.pairs).toEqual(one.links.pairs);
    expect(two.links.clusters).toEqual(one.links.clusters);
  });

  test('people who only share a home stay apart', async () => {
    const homes = Array.from({ length: 300 }, (_, home) =>
      ['ann', 'ben', 'cleo'].map(
        (given, place) =>
          `${given}${home % 37},family${home},19${40 + ((home * 7 + place * 23) % 60)}-0${1 + (home % 9)}-1${place},${home} mill rd,town${home % 20},p${home}`,
      ),
    );
    const again = homes.slice(0, 100).map(([line]) => line ?? '');
    const { links } = await linked(['given_name,surname,dob,street,city,cluster', ...homes.flat(), ...again]);
    const { of } = links.clusters;
    for (let home = 0; home < 300; home += 1)
      expect(new Set([of[home * 3], of[home * 3 + 1], of[home * 3 + 2]]).size).toBe(3);
    for (let home = 0; home < 100; home += 1) expect(of[900 + home]).toBe(of[home * 3]);
  });

  test('a table of one repeated row ends in a moment and says what was too large', async () => {
    const { links } = await linked([
      'given_name,surname,city,cluster',
      ...Array.from({ length: 9_000 }, () => 'ann,lee,town,p1'),
    ]);
    expect(links.keys.some(({ oversize }) => oversize.records === 9_000)).toBe(true);
  });

  const shared = process.env['GATEHOUSE_SHARED_DATA'] ?? '../shared/data';
  const publicFiles = join(shared, 'linkage');
  test.skipIf(!existsSync(publicFiles))(`the public files of ${publicFiles}, where they are`, async () => {
    for (const outcome of await evaluatePublicFiles(publicFiles, sameGivenName)) {
      if ('skipped' in outcome) continue;
      const { goal, figures } = outcome;
      expect(figures.best.f1).toBeGreaterThanOrEqual(goal.pairwiseGoal);
      expect(figures.pairwise.f1).toBeGreaterThanOrEqual(goal.pairwiseGoal);
      expect(figures.cluster.f1).toBeGreaterThanOrEqual(goal.clusterGoal ?? goal.pairwiseGoal);
    }
  });
});
