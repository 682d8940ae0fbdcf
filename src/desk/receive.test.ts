import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPayload } from '../store/applications.ts';
import type { Connection } from '../store/database.ts';
import { forget } from '../store/link-memory/forget.ts';
import { testDatabase } from '../store/testing/database.ts';
import type { Actor } from './actor.ts';
import { createCampaigns, readCampaign } from './campaigns.ts';
import { createSettling } from './lane/settle.ts';
import { laneContext } from './lane/testing/context.ts';
import { createReceiving } from './receive.ts';
import { createRescreener } from './rescreen.ts';
import { createSearch } from './search.ts';

let db: Connection;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const integration: Actor = { kind: 'key', id: 'k', name: 'ATS', scopes: ['applications:write'] };
const analyst: Actor = { kind: 'person', id: 'p', name: 'Ana', roles: ['analyst'], jobs: [] };

const application = (id: string, more: Record<string, unknown> = {}, candidate: Record<string, unknown> = {}) => ({
  id,
  receivedAt: '2026-03-02T08:00:00Z',
  candidate: { name: `Person ${id}`, email: `${id}@example.com`, ...candidate },
  ...more,
});

describe('an application', () => {
  test('that is sent again is answered as before, and nothing is kept twice', async () => {
    const receiving = createReceiving(laneContext(db));
    const sent = { source: 'api', application: application('again-1') };
    const first = await receiving.receive(integration, sent);
    const second = await receiving.receive(integration, sent);
    expect(first).toMatchObject({ reference: 'api:again-1', version: 1, status: 'screened' });
    expect(second).toEqual({ ...first, status: 'repeated' });
    const rows = await db.query(`select 1 from screening s join application a on a.number = s.application
      where a.reference = 'api:again-1'`);
    expect(rows).toHaveLength(1);
  });

  test('that is sent by several at once is kept once', async () => {
    const [one, other] = [createReceiving(laneContext(db)), createReceiving(laneContext(db))];
    const sent = { source: 'api', application: application('race-1') };
    const receipts = await Promise.all(
      Array.from({ length: 12 }, (_, turn) => (turn % 2 === 0 ? one : other).receive(integration, sent)),
    );
    expect(receipts.filter(({ status }) => status === 'screened')).toHaveLength(1);
    expect(receipts.filter(({ status }) => status === 'repeated')).toHaveLength(11);
  });

  test('that is corrected becomes a new version, and the old one stays', async () => {
    const context = laneContext(db);
    const receiving = createReceiving(context);
    await receiving.receive(integration, { source: 'api', application: application('fix-1') });
    const corrected = application('fix-1', {}, { phone: '+1 206 555 0142' });
    const receipt = await receiving.receive(integration, { source: 'api', application: corrected });
    expect(receipt).toMatchObject({ version: 2, status: 'corrected' });
    const [row] = await db.query<{ number: number }>(`select number from application where reference = 'api:fix-1'`);
    const number = row?.number ?? 0;
    expect((await readPayload(db, context.vault, number, 1))?.candidate.phone).toBeUndefined();
    expect((await readPayload(db, context.vault, number))?.candidate.phone).toBe('+1 206 555 0142');
  });

  test('with the same id from another source is another application', async () => {
    const receiving = createReceiving(laneContext(db));
    const [one, other] = await Promise.all(
      ['one', 'two'].map((source) => receiving.receive(integration, { source, application: application('same-id') })),
    );
    expect([one?.reference, other?.reference]).toEqual(['one:same-id', 'two:same-id']);
    expect(other?.status).toBe('screened');
  });

  test('of a source that is a connector’s is taken from that connector alone', async () => {
    await db.execute(
      `insert into connector (id, vendor, name, source, settings, sealed_secrets, created_at, changed_at, rotated_at)
       values ('k1', 'greenhouse', 'G', 'greenhouse', '{}', '\\x00', now(), now(), now())`,
    );
    const receiving = createReceiving(laneContext(db));
    const sent = { source: 'greenhouse', application: application('theirs-1') };
    await expect(receiving.receive(integration, sent)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(receiving.receiveMany(integration, [sent])).rejects.toMatchObject({ code: 'not-allowed' });
    const receipt = await receiving.receive({ kind: 'system', id: 'worker' }, sent);
    expect(receipt.reference).toBe('greenhouse:theirs-1');
  });

  test('that cannot be read is refused with every flaw, and never loses the others of its batch', async () => {
    const receiving = createReceiving(laneContext(db));
    const broken = { id: 'broken', receivedAt: 'yesterday', candidate: {} };
    await expect(receiving.receive(integration, { source: 'api', application: broken })).rejects.toMatchObject({
      code: 'invalid',
      flaws: [expect.objectContaining({ field: '/receivedAt' }), expect.objectContaining({ field: '/candidate/name' })],
    });
    const outcomes = await receiving.receiveMany(
      integration,
      [application('good-1'), broken, null, application('good-2')].map((it) => ({ source: 'api', application: it })),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, false, true]);
  });

  test('whose texts no database can hold is kept all the same', async () => {
    const receiving = createReceiving(laneContext(db));
    const odd = application('odd-1', { job: { id: 'j\0b', title: 'x\ud800' } }, { name: 'A\0b \udc00' });
    expect(await receiving.receive(integration, { source: 'api', application: odd })).toMatchObject({ version: 1 });
    const oddId = await receiving.receive(integration, { source: 'api', application: application('a\0b') });
    expect(oddId.reference).toBe('api:a\ufffdb');
  });

  test.each(['0000-01-01T00:00:00Z', '1969-12-31T23:59:59Z', '9999-12-31T23:59:59Z'])(
    'received at %s is refused: no store can place it',
    async (receivedAt) => {
      const receiving = createReceiving(laneContext(db));
      const sent = { source: 'api', application: { ...application('time-1'), receivedAt } };
      await expect(receiving.receive(integration, sent)).rejects.toMatchObject({
        code: 'invalid',
        flaws: [expect.objectContaining({ field: '/receivedAt' })],
      });
    },
  );

  test('stores nothing of the person in the clear', async () => {
    const receiving = createReceiving(laneContext(db));
    const mail = 'very.findable.person@example.com';
    await receiving.receive(integration, {
      source: 'api',
      application: application('sealed-1', {}, { name: 'Veryfindable Personname', email: mail }),
    });
    const tables = await db.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public'`,
    );
    for (const { name } of tables) {
      const rows = await db.query<{ row: string }>(`select row_to_json(t)::text as row from "${name}" t`);
      const text = rows.map(({ row }) => row.toLowerCase()).join('\n');
      expect(text).not.toContain('veryfindable');
      expect(text).not.toContain(Buffer.from(mail).toString('hex'));
    }
  });
});

describe('people who share what only one person has', () => {
  /** Different people with one phone and one device: a campaign. */
  const ring = (prefix: string) =>
    Array.from({ length: 4 }, (_, index) => ({
      source: 'api',
      application: application(
        `${prefix}-${index}`,
        { session: { deviceId: `device-of-${prefix}-1234567` }, job: { id: 'j-1', title: 'Engineer' } },
        {
          name: ['Amara Diallo', 'Jonas Weber', 'Priya Raman', 'Luis Ortega'][index] ?? '',
          phone: prefix === 'ring' ? '+1 206 555 0177' : '+1 206 555 0188',
          location: {
            city: ['Boise', 'Austin', 'Tampa', 'Reno'][index],
            region: ['ID', 'TX', 'FL', 'NV'][index],
            countryCode: 'US',
          },
        },
      ),
    }));

  test('become a campaign that outlives the process, and is read with what holds it', async () => {
    await createReceiving(laneContext(db)).receiveMany(integration, ring('ring').slice(0, 2));
    const context = laneContext(db);
    await createReceiving(context).receiveMany(integration, ring('ring').slice(2));
    const desk = createCampaigns(context);
    const { items } = await desk.list(analyst, { limit: 10 });
    expect(items).toMatchObject([{ people: 4, applications: 4, confirmed: 0, decision: null }]);
    const [line] = items;
    expect(line?.firstSeen.getTime()).toBeLessThanOrEqual(line?.lastSeen.getTime() ?? 0);
    expect(line?.bits).toBeGreaterThan(4);
    const found = async (text: string, by = analyst) => (await desk.search(by, text)).map(({ id }) => id);
    expect(await found('Priya Raman')).toEqual([line?.id]);
    expect(await found(line?.id ?? '')).toEqual([line?.id]);
    expect(await found('Nobody Atall')).toEqual([]);
    // A search by name would lift pseudonyms.
    const auditor = { ...analyst, roles: ['auditor'] } as const;
    expect(await desk.search(auditor, 'Priya Raman')).toEqual([]);
    expect(await desk.search(auditor, line?.id ?? '')).toHaveLength(1);
    await expect(desk.search({ ...analyst, roles: ['recruiter'] }, 'Priya Raman')).rejects.toMatchObject({
      code: 'not-allowed',
    });
    const { people } = await desk.graph(analyst, line?.id ?? '');
    expect(people.every(({ band }) => band !== null)).toBe(true);
    const record = await desk.record(analyst, items[0]?.id ?? '');
    expect(record.members.map(({ name }) => name)).toContain('Priya Raman');
    expect(record.shared.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['phone', 'device']));
    await expect(desk.record({ ...analyst, roles: ['recruiter'] }, record.id)).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('are met through a text that an earlier person sent with a later application', async () => {
    const receiving = createReceiving(laneContext(db));
    const words = (from: number): string =>
      Array.from({ length: 400 }, (_, index) => `w${((index * 7919 + from) % 6007).toString(36)}q`).join(' ');
    const sent = (id: string, from: number, candidate: Record<string, unknown>) => ({
      source: 'api',
      application: application(id, { resume: { basics: { summary: words(from) } } }, candidate),
    });
    const author = { name: 'Nadia Petrova', email: 'nadia.text@example.com' };
    await receiving.receive(integration, sent('text-1', 0, author));
    await receiving.receive(integration, sent('text-2', 3_001, author));
    const receipt = await receiving.receive(integration, sent('text-3', 3_001, { name: 'Owen Clarke' }));
    expect(receipt.status).toBe('screened');
    const people = await db.query<{ reference: string; person: number; number: number }>(
      `select reference, person, number from application where reference like 'api:text-%' order by number`,
    );
    expect(people.map(({ person, number }) => person === number)).toEqual([true, false, true]);
  });

  test('lose who is cleared, and see who is confirmed', async () => {
    const context = laneContext(db);
    await createReceiving(context).receiveMany(integration, ring('other'));
    const number = async (reference: string): Promise<number> =>
      (await db.query<{ number: number }>('select number from application where reference = $1', [reference]))[0]
        ?.number ?? 0;
    const settle = createSettling(context);
    const cleared = await number('api:other-1');
    const [before] = await db.query<{ campaign: string }>('select campaign from campaign_member where person = $1', [
      cleared,
    ]);
    await db.transaction((within) => settle(within, cleared, 'genuine'));
    expect(await db.query('select 1 from campaign_member where person = $1', [cleared])).toEqual([]);
    const campaign = await readCampaign(context, before?.campaign ?? '');
    expect(campaign?.people).toBe(3);
    await db.transaction(async (within) => settle(within, await number('api:other-2'), 'fraud'));
    const rescreener = createRescreener(context);
    const [again] = await rescreener.again(db, [await number('api:other-3')]);
    expect(again?.after.links.find(({ applicationId }) => applicationId === 'api:other-2')?.decided).toBe('fraud');
    expect(again?.after.bits).toBeGreaterThan(again?.before.bits ?? 0);
    await db.transaction((within) => rescreener.keep(within, again === undefined ? [] : [again], 'decided'));
    const [row] = await db.query<{ bits: number; screenings: number }>(
      `select a.bits, (select count(*)::int from screening s where s.application = a.number) as screenings
         from application a where a.reference = 'api:other-3'`,
    );
    expect(row).toEqual({ bits: again?.after.bits, screenings: 2 });
  });

  test('are found by name, mailbox and phone, and by none once they are forgotten', async () => {
    const context = laneContext(db);
    const search = createSearch(context.vault, context.screening.tables);
    await createReceiving(context).receiveMany(integration, [
      { source: 'api', application: application('find-1', {}, { name: 'Ingrid Solberg', phone: '+1 206 555 0111' }) },
    ]);
    const found = async (text: string) => [...(await search(db, text, null)).by.keys()];
    expect(await found('ingrid SOLBERG')).toHaveLength(1);
    const numbers = await found('api:find-1');
    await db.transaction((within) => forget(within, context.vault, numbers));
    for (const text of ['ingrid SOLBERG', 'Find-1@example.com']) expect(await found(text)).toEqual([]);
  });
});
