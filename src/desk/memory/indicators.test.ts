import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
let shop: Workshop;
beforeAll(async () => {
  db = await testDatabase();
  shop = workshop(db);
});
afterAll(() => db.close());

const bulletin = { source: 'Bulletin 12' };

const findings = async (run: string | null) =>
  (await shop.memory.retro.findings(people.analyst, run ?? '', {})).items.map((it) => [
    it.reference,
    it.via,
    it.role,
    it.distance,
  ]);

const casesOf = async (reference: string): Promise<number> =>
  (
    await db.query(
      'select 1 as one from review_case k join application a on a.number = k.application where a.reference = $1',
      [reference],
    )
  ).length;

describe('an indicator', () => {
  test('is searched for in the whole past, and whoever states it is put before a person', async () => {
    await shop.receive('past-1', { email: 'K.4821+jobs@gmail.com' });
    await shop.receive('past-2', { email: 'other.2@example.com' });
    const { added, run } = await shop.memory.indicators.add(people.analyst, {
      ...bulletin,
      kind: 'email',
      value: 'k4821@googlemail.com',
    });
    expect(added).toHaveLength(1);
    expect(await casesOf('api:past-1')).toBe(0);
    await shop.work();
    expect(await findings(run)).toEqual([['api:past-1', 'indicator', 'own', 0]]);
    expect(await casesOf('api:past-1')).toBe(1);
    expect(await casesOf('api:past-2')).toBe(0);
    const read = await shop.memory.retro.read(people.analyst, run ?? '');
    expect(read).toMatchObject({ state: 'done', findings: 1, done: read.total });
    const { items } = await shop.memory.indicators.matches(people.analyst, 'api:past-1');
    expect(items).toMatchObject([{ kind: 'email', role: 'own', source: 'Bulletin 12' }]);
  });

  test('names the applications that state it, who was hired first, page by page and under pseudonyms', async () => {
    const value = 'carried@example.org';
    for (const id of ['1', '2', '3']) await shop.receive(`carrier-${id}`, { email: value });
    await shop.receive('carrier-4', { references: [{ name: 'R. Referee', email: value }] });
    await shop.memory.hires.record(people.lead, 'api:carrier-3', { hiredOn: '2026-01-12' });
    const { added } = await shop.memory.indicators.add(people.analyst, { ...bulletin, kind: 'email', value });
    await shop.work();
    const [id = ''] = added;
    const first = await shop.memory.indicators.applications(people.analyst, id, { limit: 2 });
    const rest = await shop.memory.indicators.applications(people.analyst, id, { cursor: first.next ?? '' });
    expect([...first.items, ...rest.items]).toMatchObject([
      { reference: 'api:carrier-3', role: 'own', hiredOn: '2026-01-12', name: 'Sam Example carrier-3' },
      { reference: 'api:carrier-1', role: 'own', hiredOn: null },
      { reference: 'api:carrier-2', role: 'own' },
      { reference: 'api:carrier-4', role: 'referee' },
    ]);
    expect(rest.next).toBeNull();
    const [hidden] = (await shop.memory.indicators.applications(people.auditor, id, {})).items;
    expect(hidden?.name).toMatch(/^person-/);
    for (const actor of [people.recruiter, people.administrator, people.feed])
      await expect(shop.memory.indicators.applications(actor, id, {})).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(shop.memory.indicators.applications(people.analyst, 'ind_none', {})).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('can be looked for by when it expires', async () => {
    const at = shop.context.now().getTime();
    for (const [name, days] of [
      ['over', -1],
      ['soon', 20],
      ['later', 90],
    ] as const)
      await shop.memory.indicators.add(people.analyst, {
        source: 'By expiry',
        kind: 'email',
        value: `${name}@example.org`,
        expiresAt: new Date(at + days * 86_400_000),
      });
    const values = async (expires: 'soon' | 'over') =>
      (await shop.memory.indicators.list(people.lead, { expires })).items
        .filter(({ source }) => source === 'By expiry')
        .map(({ value }) => value);
    expect(await values('soon')).toEqual(['soon@example.org']);
    expect(await values('over')).toEqual(['over@example.org']);
  });

  test('that somebody names as a referee is written down, and opens no case', async () => {
    await shop.receive('named-1', { references: [{ name: 'R. Referee', email: 'r.referee@example.org' }] });
    const { run } = await shop.memory.indicators.add(people.analyst, {
      ...bulletin,
      kind: 'email',
      value: 'r.referee@example.org',
    });
    await shop.work();
    expect(await findings(run)).toEqual([['api:named-1', 'indicator', 'referee', 0]]);
    expect(await casesOf('api:named-1')).toBe(0);
  });

  test('of a mailbox domain is found by reading every application', async () => {
    await shop.receive('domain-1', { email: 'one@operator.example' });
    const { run } = await shop.memory.indicators.add(people.analyst, {
      ...bulletin,
      kind: 'email-domain',
      value: 'operator.example',
    });
    await shop.work();
    expect(await findings(run)).toEqual([['api:domain-1', 'indicator', 'own', 0]]);
  });

  test('is noticed in applications that come later, with one look-up', async () => {
    await shop.memory.indicators.add(people.feed, { ...bulletin, kind: 'phone', value: '+1 206 555 0142' });
    await shop.memory.indicators.add(people.feed, { ...bulletin, kind: 'email-domain', value: 'later.example' });
    await shop.work();
    await shop.receive('later-1', { phone: '(206) 555-0142', location: { city: 'Seattle', countryCode: 'US' } });
    await shop.receive('later-2', { email: 'two@later.example' });
    expect(await casesOf('api:later-1')).toBe(1);
    expect(await casesOf('api:later-2')).toBe(1);
  });

  test('that is withdrawn or has expired is neither searched for nor noticed', async () => {
    const first = await shop.memory.indicators.add(people.lead, { ...bulletin, kind: 'device', value: 'device-9001' });
    await shop.memory.indicators.add(people.lead, {
      ...bulletin,
      kind: 'device',
      value: 'device-9002',
      expiresAt: new Date('2026-01-01T00:00:00Z'),
    });
    await shop.memory.indicators.withdraw(people.lead, first.added[0] ?? '');
    await shop.receive('gone-1', {}, { session: { deviceId: 'device-9001' } });
    await shop.receive('gone-2', {}, { session: { deviceId: 'device-9002' } });
    await shop.work();
    expect(await casesOf('api:gone-1')).toBe(0);
    expect(await casesOf('api:gone-2')).toBe(0);
    const listed = await shop.memory.indicators.list(people.lead, { kind: 'device' });
    expect(listed.items.map((it) => [it.value, it.expired])).toEqual([['device-9002', true]]);
  });

  test('that is listed already is known, however it is spelt', async () => {
    await shop.memory.indicators.add(people.lead, { ...bulletin, kind: 'site', value: 'https://known.example' });
    const again = await shop.memory.indicators.add(people.lead, {
      ...bulletin,
      kind: 'site',
      value: 'www.known.example/page',
    });
    expect(again).toEqual({ added: [], known: 1, rejected: [], run: null });
  });

  test('that hundreds state leads nowhere, and says how many they are', async () => {
    const { added, run } = await shop.memory.indicators.add(people.lead, {
      ...bulletin,
      kind: 'network',
      value: '203.0.113.0/24',
    });
    await shop.receive('crowd-0', {}, { session: { ip: '203.0.113.9' } });
    expect(await casesOf('api:crowd-0')).toBe(1);
    await db.execute(
      `insert into application (number, reference, source, version, received_at, tier, person, own, total, screening, band,
         bits, probability, links)
       select n, 'crowd:' || n, 'crowd', 1, now(), 'standard', n, 0, 0, 0, 'clear', 0, 0, 0
       from generate_series(900001, 900100) as n`,
    );
    await db.execute(
      `insert into indicator_match (indicator, application, role, found_at)
       select $1, n, 'own', now() from generate_series(900001, 900100) as n`,
      [added[0]],
    );
    await shop.receive('crowd-1', {}, { session: { ip: '203.0.113.77' } });
    expect(await casesOf('api:crowd-1')).toBe(0);
    await shop.work();
    expect(await findings(run)).toContainEqual(['api:crowd-1', 'indicator', 'own', 0]);
    expect(await casesOf('api:crowd-1')).toBe(0);
    await db.execute("delete from application where source = 'crowd'");
  });

  test('leads to those around whoever states it', async () => {
    await shop.receive('ring-1', { email: 'ring.one@example.org' }, { session: { deviceId: 'ring-device-77' } });
    await shop.receive('ring-2', { name: 'Peter Other' }, { session: { deviceId: 'ring-device-77' } });
    const { run } = await shop.memory.indicators.add(people.lead, {
      ...bulletin,
      kind: 'email',
      value: 'ring.one@example.org',
    });
    await shop.work();
    const found = await findings(run);
    expect(found).toContainEqual(['api:ring-1', 'indicator', 'own', 0]);
    expect(found.find(([reference]) => reference === 'api:ring-2')?.[3]).toBe(1);
  });
});

describe('a file of indicators', () => {
  const send = (text: string) =>
    shop.memory.indicators.import(people.feed, { bytes: new TextEncoder().encode(text), source: 'Feed' });

  test('in CSV is taken line by line, and bad lines are named', async () => {
    const sent = await send(
      'kind,value,confidence,tlp,expires\nemail,csv.one@example.org,80,TLP:GREEN,2027-01-31\nemail,nonsense,,,\nphone,+1 206 555 0143,400,,\nshoe,size,,,\n',
    );
    expect(sent.added).toHaveLength(1);
    expect(sent.rejected.map(({ line, field }) => [line, field])).toEqual([
      [4, 'confidence'],
      [5, 'kind'],
      [3, 'value'],
    ]);
    const { items } = await shop.memory.indicators.list(people.analyst, { kind: 'email' });
    expect(items.find(({ id }) => id === sent.added[0])).toMatchObject({
      value: 'csv.one@example.org',
      source: 'Feed',
      confidence: 80,
      tlp: 'green',
    });
  });

  test('in JSON lines is taken line by line, and bad lines are named', async () => {
    const sent = await send('{"kind":"ip","value":"192.0.2.77","source":"Own"}\nnot json\n{"kind":"ip"}\n');
    expect(sent.added).toHaveLength(1);
    expect(sent.rejected.map(({ line, field }) => [line, field])).toEqual([
      [2, ''],
      [3, 'value'],
    ]);
  });

  test.each([
    ['no text', new Uint8Array([0xff, 0xfe, 0x00, 0xd8])],
    ['no header', new TextEncoder().encode('"unclosed')],
  ])('that is %s is refused as a whole', async (_, bytes) => {
    await expect(shop.memory.indicators.import(people.feed, { bytes, source: 'x' })).rejects.toMatchObject({
      code: 'invalid',
    });
  });
});

describe('whoever may not', () => {
  test('add is refused: recruiters, auditors, administrators and keys without the scope', async () => {
    for (const actor of [people.recruiter, people.auditor, people.administrator, people.ats])
      await expect(
        shop.memory.indicators.add(actor, { ...bulletin, kind: 'ip', value: '192.0.2.1' }),
      ).rejects.toMatchObject({ code: 'not-allowed' });
  });
  test('read is refused: recruiters, administrators and keys', async () => {
    for (const actor of [people.recruiter, people.administrator, people.feed])
      await expect(shop.memory.indicators.list(actor, {})).rejects.toMatchObject({ code: 'not-allowed' });
  });
});
