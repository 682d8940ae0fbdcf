import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundledTables } from '../../reference/bundled.ts';
import type { Connection } from '../../store/database.ts';
import { enqueue } from '../../store/jobs.ts';
import { saveVerdicts } from '../../store/link-memory/save.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { createRescreener } from '../rescreen.ts';
import { createRetroWork } from './retro-work.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
let shop: Workshop;
beforeEach(async () => {
  db = await testDatabase();
  shop = workshop(db);
});
afterEach(() => db.close());

const ring = {
  phone: '+1 206 555 0142',
  profiles: [{ network: 'GitHub', url: 'https://github.com/k4821x' }],
};
const device = { session: { deviceId: 'shared-device-41' } };

const number = async (reference: string): Promise<number> =>
  (await db.query<{ number: number }>('select number from application where reference = $1', [reference]))[0]?.number ??
  0;

const lastRun = async () => {
  const [run] = (await shop.memory.retro.list(people.lead, {})).items;
  return run?.id ?? '';
};

/** A run that is under way: everything is to be screened anew, and comes out otherwise. */
const stale = async (count: number): Promise<string> => {
  for (let at = 0; at < count; at += 1) await shop.receive(`s-${at}`, { email: `s.${at}@mailinator.com` });
  shop.context.screening.use({ document: { prior: 0.2 } });
  return (await shop.memory.retro.start(people.lead, { what: 'everything' })).id;
};

describe('a search of the past', () => {
  test('after a confirmation screens whoever stands near, and names people who were hired first', async () => {
    await shop.receive('one', ring, device);
    await shop.receive('two', { ...ring, name: 'Peter Other' }, device);
    await shop.receive('three', { ...ring, name: 'Third Stranger' }, device);
    await shop.receive('far', { name: 'Nobody Near' });
    await shop.memory.hires.record(people.recruiter, 'api:three', { hiredOn: '2026-02-01', worker: 'W-17' });
    const fraud = await number('api:one');
    await saveVerdicts(db, new Map([[fraud, 1]]));
    await enqueue(db, [{ kind: 'retro.siblings', payload: { application: fraud } }]);
    expect(await shop.work('retro.siblings')).toBe(1);
    await shop.work();
    const id = await lastRun();
    const { items } = await shop.memory.retro.findings(people.analyst, id, {});
    expect(items.map((it) => [it.reference, it.hiredOn, it.distance])).toEqual([
      ['api:three', '2026-02-01', 1],
      ['api:one', null, 0],
      ['api:two', null, 1],
    ]);
    expect(items.find((it) => it.reference === 'api:two')?.rows?.length).toBeGreaterThan(0);
    const run = await shop.memory.retro.read(people.analyst, id);
    expect(run).toMatchObject({ cause: 'confirmed', state: 'done', findings: 3, hires: 1, total: 4, done: 4 });
    expect(run.changed).toBeGreaterThan(0);
    const events = await db.query<{ type: string }>("select type from event where type = 'retro.finished'");
    expect(events).toHaveLength(1);
  });

  test('is given in pages, as CSV and as JSON lines', async () => {
    const id = await stale(3);
    await shop.memory.hires.record(people.lead, 'api:s-1', { hiredOn: '2026-02-01' });
    await shop.work();
    const first = await shop.memory.retro.findings(people.lead, id, { limit: 2 });
    const second = await shop.memory.retro.findings(people.lead, id, { limit: 2, cursor: first.next ?? '' });
    expect([...first.items, ...second.items].map((it) => it.reference)).toEqual(['api:s-1', 'api:s-0', 'api:s-2']);
    expect(second.next).toBeNull();
    const csv = await shop.memory.retro.download(people.lead, id, { format: 'csv' });
    const lines = Buffer.from(csv.bytes).toString('utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^api:s-1,2026-02-01,job-1,changed,0,,,clear,priority,-4.1294,0.5,prior -6.63 -> -2.00,$/);
    const jsonl = await shop.memory.retro.download(people.lead, id, { format: 'jsonl' });
    expect(
      Buffer.from(jsonl.bytes)
        .toString('utf8')
        .trimEnd()
        .split('\n')
        .map((it) => JSON.parse(it).reference),
    ).toEqual(['api:s-1', 'api:s-0', 'api:s-2']);
  });

  test('that dies in any chunk loses nothing and doubles nothing', async () => {
    const id = await stale(5);
    let dies = 3;
    const dying: Connection = {
      ...db,
      transaction: (work) =>
        db.transaction(async (within) => {
          const result = await work(within);
          dies -= 1;
          if (dies >= 0) throw new Error('killed');
          return result;
        }),
    };
    const context = { ...shop.context, database: dying };
    const { advance } = createRetroWork(context, createRescreener(context));
    for (let tries = 0; tries < 3; tries += 1) await expect(advance(id)).rejects.toThrow('killed');
    expect(await shop.memory.retro.read(people.lead, id)).toMatchObject({ state: 'waiting', done: 0, findings: 0 });
    expect(await db.query('select 1 as one from screening')).toHaveLength(5);
    while ((await advance(id)) !== undefined);
    expect(await shop.memory.retro.read(people.lead, id)).toMatchObject({ state: 'done', done: 5, findings: 5 });
    expect(await db.query('select 1 as one from screening')).toHaveLength(10);
  });

  test('that two workers take up is done once', async () => {
    const id = await stale(4);
    const { advance } = createRetroWork(shop.context, createRescreener(shop.context));
    const all = async () => {
      while ((await advance(id)) !== undefined);
    };
    await Promise.all([all(), all(), all()]);
    expect(await shop.memory.retro.read(people.lead, id)).toMatchObject({ state: 'done', findings: 4, changed: 4 });
    expect(await db.query('select 1 as one from screening')).toHaveLength(8);
  });

  test('never undoes a correction that comes in between', async () => {
    const id = await stale(1);
    const rescreener = createRescreener(shop.context);
    const { advance } = createRetroWork(shop.context, {
      ...rescreener,
      async again(within, numbers) {
        const screened = await rescreener.again(within, numbers);
        await shop.receive('s-0', { phone: '+1 206 555 0142' });
        return screened;
      },
    });
    while ((await advance(id)) !== undefined);
    const [row] = await db.query<{ version: number; cause: string }>(
      'select a.version, s.cause from application a join screening s on s.id = a.screening',
    );
    expect(row).toEqual({ version: 2, cause: 'corrected' });
  });

  test('begins by itself when the reference data is other than at the last start, once for all processes', async () => {
    const { followLists } = shop.memory;
    expect(await followLists([{ kind: 'tor-exits', hash: 'a' }])).toBeUndefined();
    expect(await followLists([{ kind: 'tor-exits', hash: 'a' }])).toBeUndefined();
    const begun = await Promise.all([1, 2, 3].map(() => followLists([{ kind: 'tor-exits', hash: 'b' }])));
    expect(begun.filter((id) => id !== undefined)).toHaveLength(1);
    const { items } = await shop.memory.retro.list(people.auditor, { cause: 'list' });
    expect(items).toMatchObject([{ cause: 'list', state: 'waiting', createdBy: 'system:server' }]);
  });

  test('over a list that changed screens and links anew whom it says something about, and nobody else', async () => {
    await shop.receive('listed', { ...ring, email: 'ana@odd-mail.example' }, device);
    await shop.receive('linked', { ...ring, name: 'Peter Other' }, device);
    await shop.receive('plain');
    const disposableMail = { has: (domain: string) => domain === 'odd-mail.example' };
    const later = workshop(db, undefined, { ...bundledTables, disposableMail });
    await later.memory.followLists([{ kind: 'disposable', hash: 'a' }]);
    const id = await later.memory.followLists([{ kind: 'disposable', hash: 'b' }]);
    await later.work();
    const run = await later.memory.retro.read(people.lead, id ?? '');
    expect(run).toMatchObject({ state: 'done', total: 3, done: 3, findings: 1, changed: 1 });
    const { items } = await later.memory.retro.findings(people.lead, id ?? '', {});
    expect(items).toMatchObject([{ reference: 'api:listed' }]);
    const signals = items[0]?.rows?.map((row) => row.signal);
    expect(signals).toContain('email-disposable');
    const again = await db.query<{ reference: string; links: number }>(
      'select a.reference, a.links from application a join screening s on s.id = a.screening where s.cause = $1',
      ['retro'],
    );
    // The other came later: it was not known when this one was screened first.
    expect(again).toEqual([{ reference: 'api:listed', links: 1 }]);
  });

  test('can be stopped, and stays stopped', async () => {
    const id = await stale(1);
    expect(await shop.memory.retro.cancel(people.lead, id)).toMatchObject({ state: 'cancelled' });
    await shop.work();
    expect(await shop.memory.retro.read(people.lead, id)).toMatchObject({ state: 'cancelled', done: 0 });
    await expect(shop.memory.retro.cancel(people.lead, id)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('is begun by leads, read by those who work on cases or audit, and by nobody else', async () => {
    const id = await stale(1);
    for (const actor of [people.analyst, people.auditor, people.recruiter, people.administrator, people.ats])
      await expect(shop.memory.retro.start(actor, { what: 'everything' })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    for (const actor of [people.recruiter, people.administrator, people.ats])
      await expect(shop.memory.retro.read(actor, id)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(shop.memory.retro.findings(people.lead, 'retro_none', {})).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(shop.memory.retro.list(people.lead, { cursor: 'bm9uc2Vuc2U' })).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});
