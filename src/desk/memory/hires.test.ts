import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
let shop: Workshop;
beforeAll(async () => {
  db = await testDatabase();
  shop = workshop(db);
  for (const id of ['one', 'two']) await shop.receive(id);
  await shop.receive('elsewhere', {}, { job: { id: 'job-2' } });
});
afterAll(() => db.close());

const hires = () => shop.memory.hires;

describe('hires', () => {
  test('are recorded once for an application, listed in pages, and kept sealed', async () => {
    await hires().record(people.recruiter, 'api:two', { hiredOn: '2026-02-01', worker: 'Worker Seventeen' });
    await hires().record(people.ats, 'api:two', { hiredOn: '2026-02-03', worker: 'Worker Eighteen' });
    await hires().record(people.lead, 'api:one', { hiredOn: '2026-02-02', endedOn: '2026-03-01' });
    const first = await hires().list(people.lead, { limit: 1 });
    const second = await hires().list(people.lead, { limit: 1, cursor: first.next ?? '' });
    expect([...first.items, ...second.items].map((it) => [it.reference, it.hiredOn, it.worker])).toEqual([
      ['api:one', '2026-02-02', null],
      ['api:two', '2026-02-03', 'Worker Eighteen'],
    ]);
    expect(second.next).toBeNull();
    const [row] = await db.query<{ text: string }>("select string_agg(hire::text, '') as text from hire");
    expect(row?.text).not.toContain('Eighteen');
  });

  test('of the jobs of others are hidden from a recruiter', async () => {
    await hires().record(people.lead, 'api:elsewhere', { hiredOn: '2026-02-01' });
    const { items } = await hires().list(people.recruiter, {});
    expect(items.map((it) => it.reference)).toEqual(['api:one', 'api:two']);
    await expect(hires().record(people.recruiter, 'api:elsewhere', { hiredOn: '2026-02-01' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('end after they begin, and are recorded by those who may', async () => {
    await expect(
      hires().record(people.lead, 'api:one', { hiredOn: '2026-02-02', endedOn: '2026-02-01' }),
    ).rejects.toMatchObject({ code: 'invalid' });
    for (const actor of [people.auditor, people.administrator, people.feed])
      await expect(hires().record(actor, 'api:one', { hiredOn: '2026-02-02' })).rejects.toMatchObject({
        code: 'not-allowed',
      });
  });
});
