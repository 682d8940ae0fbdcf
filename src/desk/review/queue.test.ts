import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headlinePlace } from '../../store/applications.ts';
import type { Actor } from '../actor.ts';
import type { Queue } from './queue.ts';
import { ann, aud, full, lea, person, rex, seen, type TestDesk, testDesk, verified } from './testing/desk.ts';

const fail = (): never => {
  throw new Error('no case was found');
};

let desk: TestDesk;
beforeAll(async () => {
  desk = await testDesk();
  await desk.opened({ number: 1, bits: 1 });
  await desk.opened({ number: 2, bits: 3 });
  await desk.opened({ number: 3, bits: 1, band: 'priority' });
  await desk.opened({ number: 4, bits: 1, band: 'priority', tier: 'critical', job: 'job-2' });
  await desk.opened({ number: 5, bits: 1, campaign: 'c-1' });
});
afterAll(() => desk.db.close());

const list = async (actor: Actor, wish: Parameters<Queue['list']>[1] = {}): Promise<string[]> =>
  (await desk.cases.queue.list(actor, wish)).items.map(({ application }) => application);

describe('the queue', () => {
  test('shows first what to look at first: risk of the job, band, evidence, then age', async () => {
    expect(await list(ann)).toEqual(['api:a-4', 'api:a-3', 'api:a-2', 'api:a-1', 'api:a-5']);
  });

  test('goes on where a page ended, without gaps or repeats', async () => {
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await desk.cases.queue.list(ann, { limit: 2, cursor });
      all.push(...page.items.map(({ application }) => application));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(all).toEqual(await list(ann));
    for (const broken of [
      'x',
      Buffer.from('a\nb').toString('base64url'),
      Buffer.from('1\n1e99').toString('base64url'),
    ]) {
      await expect(desk.cases.queue.list(ann, { cursor: broken })).rejects.toMatchObject({ code: 'invalid' });
    }
  });

  test('is narrowed by band, tier, job, owner, campaign, time and state', async () => {
    expect(await list(ann, { bands: ['priority'] })).toEqual(['api:a-4', 'api:a-3']);
    expect(await list(ann, { tiers: ['critical'] })).toEqual(['api:a-4']);
    expect(await list(ann, { job: 'job-2' })).toEqual(['api:a-4']);
    expect(await list(ann, { campaign: 'c-1' })).toEqual(['api:a-5']);
    expect(await list(ann, { linked: true })).toEqual([]);
    expect(await list(ann, { dueBefore: new Date(desk.now().getTime() + 5 * 3_600_000) })).toEqual(['api:a-4']);
    expect(await list(ann, { openedBefore: desk.now() })).toEqual([]);
    const { items } = await desk.cases.queue.list(ann, { job: 'job-2' });
    const taken = full(await desk.cases.work.take(ann, { id: items[0]?.id ?? '', version: items[0]?.version ?? 0 }));
    expect(await list(ann, { owner: 'me' })).toEqual(['api:a-4']);
    expect(await list(lea, { owner: 'ann' })).toEqual(['api:a-4']);
    expect(await list(lea, { owner: 'nobody' })).not.toContain('api:a-4');
    const until = new Date(desk.now().getTime() + 86_400_000);
    await desk.cases.work.snooze(ann, seen(taken), { until, note: 'The referee is away.' });
    expect(await list(ann)).not.toContain('api:a-4');
    expect(await list(ann, { states: ['snoozed'] })).toEqual(['api:a-4']);
  });

  test('is counted by what can be narrowed by', async () => {
    expect(await desk.cases.queue.counts(ann)).toMatchObject({
      cases: 5,
      waiting: 4,
      nobodys: 4,
      mine: 0,
      states: { waiting: 4, snoozed: 1 },
      bands: { priority: 1, review: 3 },
    });
    const { campaigns } = await desk.cases.queue.facets(ann, {});
    const at = '2026-03-02T09:00:00.000Z';
    expect(campaigns).toEqual([{ campaign: 'c-1', cases: 1, span: { people: 1, firstSeen: at, lastSeen: at } }]);
  });

  test('sentences that name an application say who that is, to whom names are shown; an auditor reads a stand-in', async () => {
    const says = 'Linked to application api:a-3, found genuine';
    await desk.opened({ number: 20, job: 'job-9', for: [says, 'Nobody is named here'] });
    const lineFor = async (actor: Actor) => full((await desk.cases.queue.search(actor, 'api:a-20'))[0] ?? fail());
    const others = [{ reference: 'api:a-3', name: 'Sam Example 3', role: 'Platform engineer' }];
    expect(await lineFor(ann)).toMatchObject({ for: [says, 'Nobody is named here'], others });
    expect((await lineFor(aud)).others).toEqual([
      { reference: 'api:a-3', name: expect.stringMatching(/^person-\w{8}$/), role: 'Platform engineer' },
    ]);
    const kept = await desk.db.query<{ sealed: Uint8Array }>(
      'select sealed_headline as sealed from application where number = 20',
    );
    expect(kept.map(({ sealed }) => desk.vault.open(sealed, headlinePlace(20))).join()).not.toContain('Sam Example 3');
    await desk.cases.deciding.decide(ann, seen(await lineFor(ann)), verified);
  });

  test('is searched by exact reference, or by values that the memory finds; a search is logged without its text', async () => {
    const { queue } = desk.cases;
    desk.found.set('sam.2@example.com', [2]);
    expect((await queue.search(ann, 'api:a-3')).map(({ application }) => application)).toEqual(['api:a-3']);
    expect((await queue.search(ann, 'sam.2@example.com')).map(({ application }) => application)).toEqual(['api:a-2']);
    expect(await queue.search(aud, 'sam.2@example.com')).toEqual([]);
    // A name that many have: those whom somebody may not see do not crowd out those whom they may.
    desk.found.set('a common name', [...Array.from({ length: 150 }, (_, at) => 9_000 + at), 2]);
    expect((await queue.search(ann, 'a common name')).map(({ application }) => application)).toEqual(['api:a-2']);
    const entries = await desk.db.query<{ detail: object }>(
      `select detail from audit_entry where action = 'case.search'`,
    );
    expect(JSON.stringify(entries)).not.toContain('sam');
  });
});

describe('who sees what', () => {
  test('a recruiter sees own jobs only, and of them band and status', async () => {
    expect(await list(rex)).toEqual(['api:a-3', 'api:a-2', 'api:a-1', 'api:a-5']);
    const [line] = (await desk.cases.queue.list(rex, {})).items;
    expect(Object.keys(line ?? {}).sort()).toEqual(
      ['view', 'id', 'version', 'application', 'name', 'role', 'job', 'band', 'state', 'outcome', 'receivedAt'].sort(),
    );
    await expect(desk.cases.queue.list(rex, { worth: 'confirmed-risk' })).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect(await list(person('ron', ['recruiter'], []))).toEqual([]);
    const { items } = await desk.cases.queue.list(ann, { states: ['snoozed'] });
    const foreign = items[0]?.id ?? '';
    await expect(desk.cases.files.read(rex, foreign)).rejects.toMatchObject({ code: 'not-found' });
    await expect(desk.cases.files.read(rex, 'case_nothing')).rejects.toMatchObject({ code: 'not-found' });
  });

  test('a key sees as much as a recruiter, an administrator nothing', async () => {
    const key: Actor = { kind: 'key', id: 'k', name: 'ATS', scopes: ['cases:read'] };
    expect((await desk.cases.queue.list(key, {})).items.every(({ view }) => view === 'reduced')).toBe(true);
    const deaf: Actor = { ...key, scopes: ['metrics:read'] };
    for (const actor of [deaf, person('adm', ['administrator'])]) {
      await expect(desk.cases.queue.list(actor, {})).rejects.toMatchObject({ code: 'not-allowed' });
    }
  });
});
