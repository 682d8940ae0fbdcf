import { afterAll, beforeAll, expect, test } from 'vitest';
import { campaignRecords } from '../../engine/campaigns/record.ts';
import { Relations } from '../../engine/relations.ts';
import { bundledTables } from '../../reference/bundled.ts';
import { simulate } from '../../simulate/simulate.ts';
import { readResults } from '../../store/applications.ts';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { testVault } from '../../vault/testing/vault.ts';
import { holdingLane } from './lane.ts';
import { linkBatch, relatedResult } from './link-batch.ts';
import { memoryPartsOf } from './parts.ts';
import { createScreenAlone, type ScreenedAlone } from './screen-alone.ts';
import { createScreening } from './screening.ts';
import { Signatures } from './signatures.ts';

let db: Connection;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const screening = createScreening(bundledTables);
const vault = testVault();
const { nicknames } = bundledTables;

const screenedAlone = (applications: readonly unknown[]): ScreenedAlone[] =>
  applications.map((application) => {
    const outcome = createScreenAlone(bundledTables, screening.policy.compiled).alone({ source: 'api', application });
    if (!outcome.ok) throw new TypeError(outcome.problems[0]?.reason);
    return outcome.screened;
  });

/** The whole memory in one process, as a run over a file has it. */
const inMemory = (all: readonly ScreenedAlone[]) => {
  const relations = new Relations({ nicknames, allow: [] });
  const results = all.map((screened) => {
    const related = relations.add(screened.traces, screened.result.bits - screened.result.prior);
    const result = relatedResult(screened, related, { relations }, screening.policy);
    relations.assess(related.linked.application, result);
    return result;
  });
  return { relations, results };
};

test('linking in the store, in batches of any size, gives what linking in memory gives', async () => {
  const all = screenedAlone(
    [...simulate({ seed: 11, count: 900, fraudShare: 0.2 })].map(({ application }) => application),
  );
  const { relations, results } = inMemory(all);
  const signatures = new Signatures();
  const sizes = [1, 3, 40, 7, 1, 120, 250];
  const screenings: number[] = [];
  for (let from = 0, turn = 0; from < all.length; turn += 1) {
    const batch = all.slice(from, from + (sizes[turn % sizes.length] ?? 1));
    from += batch.length;
    const parts = {
      ...memoryPartsOf({ vault, signatures, screening }),
      policy: screening.policy,
      at: new Date('2026-01-02T03:04:05Z'),
    };
    const { linked } = await holdingLane(db, (within) =>
      linkBatch(
        within,
        parts,
        batch.map((screened) => ({ screened, known: undefined })),
      ),
    );
    screenings.push(...linked.map((it) => it.screening));
  }
  const stored = await readResults(db, vault, screenings);
  screenings.forEach((screening, index) => {
    expect(stored.get(screening)).toEqual(JSON.parse(JSON.stringify(results[index])));
  });
  const groups = relations.campaigns.groups();
  expect(groups.length).toBeGreaterThan(5);
  const members = await db.query<{ campaign: string; reference: string; membership: string }>(
    `select m.campaign, a.reference, m.membership from campaign_member m join application a on a.number = m.person`,
  );
  const idOf = (person: number) => relations.linker.history.applications.id(person);
  const expected = groups.flatMap((group) =>
    [...group.members.values()].map(({ person, membership }) => `${group.id} ${idOf(person)} ${membership}`),
  );
  expect(members.map((it) => `${it.campaign} ${it.reference} ${it.membership}`).sort()).toEqual(expected.sort());
  expect([...campaignRecords(relations, () => ({ name: null, role: '' }))].length).toBe(groups.length);
});
