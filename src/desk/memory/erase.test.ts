import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultDueRules } from '../../engine/review/due.ts';
import { rememberAtsApplication } from '../../store/ats-applications.ts';
import { addQuestions } from '../../store/cases-asked.ts';
import type { Connection } from '../../store/database.ts';
import { addNote } from '../../store/notes.ts';
import { lockCases, openCasesFor } from '../../store/open-cases.ts';
import { ownKeysOf } from '../../store/retro-neighbours.ts';
import { testDatabase } from '../../store/testing/database.ts';
import type { Packed } from '../../vault/packed.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
let shop: Workshop;
beforeEach(async () => {
  db = await testDatabase();
  shop = workshop(db);
});
afterEach(() => db.close());

const bulletin = { source: 'Bulletin 12' };
const anna = {
  name: 'Annabella Quixworth',
  email: 'annabella.quixworth@example.org',
  phone: '+1 206 555 0142',
  location: {
    address: '12 Zephyr Street, Apt 4',
    city: 'Seattle',
    region: 'WA',
    postalCode: '98101',
    countryCode: 'US',
  },
  profiles: [{ network: 'GitHub', url: 'https://github.com/quixworth42' }],
};
const session = { session: { deviceId: 'quixworth-device-1', ip: '192.0.2.44' } };
const plain = ['quixworth', 'annabella', '5550142', '555 0142', 'zephyr', '192.0.2.44'];

const idOf = async (reference: string): Promise<number> =>
  (await db.query<{ number: number }>('select number from application where reference = $1', [reference]))[0]?.number ??
  0;

/** Every text, byte, JSON and number-array column of every table, as text, that contains any of some values. */
const columnsWith = async (values: readonly string[]): Promise<string[]> => {
  const columns = await db.query<{ table: string; column: string; type: string }>(
    `select table_name as table, column_name as column, data_type as type from information_schema.columns
     where table_schema = 'public' and data_type in ('text', 'bytea', 'jsonb', 'json', 'ARRAY', 'character varying', 'bigint')`,
  );
  const found: string[] = [];
  for (const { table, column, type } of columns) {
    const text = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;
    const rows = await db.query(
      `select 1 as one from "${table}" where exists (
         select from unnest($1::text[]) as it where position(it in lower(${text})) > 0) limit 1`,
      [values],
    );
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found;
};

/** A vault that remembers what it sealed, so that a test can read every column whatever place it was sealed for. */
const openSeals = (): ((sealed: Uint8Array) => string | undefined) => {
  const { vault } = shop.context;
  const texts = new Map<string, string>();
  const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  const { seal, sealBytes } = vault;
  Object.assign(vault, {
    seal: (text: string | Packed, about: string) => {
      const sealed = seal(text, about);
      texts.set(hex(sealed), vault.open(sealed, about));
      return sealed;
    },
    sealBytes: (bytes: Uint8Array, about: string) => {
      const sealed = sealBytes(bytes, about);
      texts.set(hex(sealed), Buffer.from(bytes).toString('utf8'));
      return sealed;
    },
  });
  return (sealed) => texts.get(hex(sealed));
};

/** Columns in which a sealed value holds any of some texts. */
const sealedColumnsWith = async (
  opened: (sealed: Uint8Array) => string | undefined,
  values: readonly string[],
): Promise<string[]> => {
  const columns = await db.query<{ table: string; column: string }>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and data_type = 'bytea' and column_name like 'sealed%' order by 1, 2`,
  );
  const found: string[] = [];
  for (const { table, column } of columns) {
    const rows = await db.query<{ sealed: Uint8Array }>(
      `select "${column}" as sealed from "${table}" where "${column}" is not null`,
    );
    for (const { sealed } of rows) {
      const text = opened(sealed);
      if (text === undefined) throw new Error(`${table}.${column} holds something that was not sealed here`);
      for (const value of values) if (text.toLowerCase().includes(value)) found.push(`${table}.${column}: ${value}`);
    }
  }
  return found;
};

/** Somebody of whom everything is kept that may be. */
const known = async (): Promise<{ number: number; blinded: readonly string[] }> => {
  await shop.receive('gone', anna, session);
  await shop.receive('other', { name: 'Peter Stays' }, { session: { deviceId: 'quixworth-device-1' } });
  const number = await idOf('api:gone');
  const at = shop.context.now();
  await openCasesFor(db, [number], { cause: 'hand', by: { kind: 'person', id: 'analyst' }, at }, defaultDueRules);
  await addNote(db, shop.context.vault, number, { id: 'n1', by: 'analyst', at, text: 'Called Annabella Quixworth' });
  await addQuestions(db, shop.context.vault, number, {
    by: 'analyst',
    at,
    questions: [{ id: 'q1', text: 'Dear Annabella Quixworth' }],
  });
  const { indicators, hires } = shop.memory;
  await indicators.add(people.lead, { ...bulletin, kind: 'email', value: anna.email });
  await indicators.add(people.lead, {
    ...bulletin,
    kind: 'device',
    value: 'another-device-7',
    application: 'api:gone',
  });
  await shop.work();
  await hires.record(people.lead, 'api:gone', { hiredOn: '2026-02-01', worker: 'Quixworth, A.' });
  const keys = await ownKeysOf(db, shop.context.vault, [number]);
  // The device is the other applicant's too, and stays theirs.
  const theirs = new Set(await ownKeysOf(db, shop.context.vault, [await idOf('api:other')]));
  const blinded = shop.context.vault.blind(keys.filter((key) => !theirs.has(key))).map(String);
  return { number, blinded };
};

describe('erasing', () => {
  test('leaves nothing of the person in any column of any table', async () => {
    const { blinded } = await known();
    expect(blinded.length).toBeGreaterThan(4);
    expect(await columnsWith(blinded)).toContain('link_value.hash');
    expect(await columnsWith(blinded)).toContain('indicator.hashes');
    const { removed, kept, references } = await shop.memory.erase.erase(people.lead, {
      reference: 'api:gone',
      scope: 'person',
    });
    expect(references).toEqual(['api:gone']);
    expect(removed).toMatchObject({
      'versions of the application': 1,
      results: 2,
      'notes on cases': 1,
      'questions and answers': 1,
      'records of a hire': 1,
      'indicators taken from it': 1,
      'indicators with the same values': 1,
      'cases without an outcome': 1,
    });
    expect(kept.every(({ what, why }) => what.length > 10 && why.length > 10)).toBe(true);
    expect(await columnsWith(blinded)).toEqual([]);
    expect(await columnsWith(plain)).toEqual([]);
    for (const [table, column] of [
      ['application', 'sealed_identity'],
      ['application', 'signature'],
      ['application', 'sealed_headline'],
      ['application_version', 'sealed_payload'],
    ])
      expect(
        await db.query(
          `select 1 as one from ${table} t join application a on a.number = t.${table === 'application' ? 'number' : 'application'}
           where a.reference = 'api:gone' and t.${column} is not null`,
        ),
      ).toEqual([]);
  });

  test('leaves in the results of linked people what these stated themselves, and nothing else', async () => {
    const opened = openSeals();
    await shop.receive('gone', anna, session);
    // Shares device, network and phone; states none of the rest.
    const peter = { name: 'Peter Stays', phone: anna.phone };
    await shop.receive('other', peter, session);
    await shop.receive('third', { name: 'Wanda Remains', location: anna.location }, session);
    await shop.memory.retro.start(people.lead, { what: 'everything' });
    await shop.work();
    const [linked] = await db.query<{ links: number }>("select links from application where reference = 'api:other'");
    expect(linked?.links).toBeGreaterThan(0);
    const own = ['quixworth@', 'annabella', 'quixworth42'];
    expect(await sealedColumnsWith(opened, own)).not.toEqual([]);
    await shop.memory.erase.erase(people.lead, { reference: 'api:gone', scope: 'person' });
    expect(await sealedColumnsWith(opened, own)).toEqual([]);
    // The phone is in the payload of somebody who stays: they stated it.
    const shared = await sealedColumnsWith(opened, ['206 555 0142']);
    expect(shared).toContain('application_version.sealed_payload: 206 555 0142');
  });

  test('is found again by nobody: not by an indicator, not by a link, not by search', async () => {
    const { number } = await known();
    await shop.memory.erase.erase(people.lead, { reference: 'api:gone', scope: 'application' });
    const { run } = await shop.memory.indicators.add(people.lead, { ...bulletin, kind: 'email', value: anna.email });
    await shop.work();
    expect((await shop.memory.retro.findings(people.lead, run ?? '', {})).items).toEqual([]);
    const again = await shop.receive('later', { ...anna, name: 'Someone Else' });
    const [row] = await db.query<{ links: number; person: number }>(
      'select links, person from application where reference = $1',
      [again.reference],
    );
    expect(row?.links).toBe(0);
    expect(row?.person).not.toBe(number);
  });

  test('again gives the same certificate', async () => {
    await known();
    const first = await shop.memory.erase.erase(people.lead, { reference: 'api:gone', scope: 'person' });
    const second = await shop.memory.erase.erase(people.lead, { reference: 'api:gone', scope: 'person' });
    expect(second).toEqual(first);
    expect(await shop.memory.erase.certificate(people.auditor, first.id)).toEqual(first);
    const entries = await db.query("select 1 as one from audit_entry where action = 'privacy.erase'");
    expect(entries).toHaveLength(1);
  });

  test('is refused while a legal hold stands, and possible after its release', async () => {
    await known();
    const { id } = await shop.memory.holds.place(people.lead, {
      kind: 'person',
      subject: 'api:gone',
      reason: 'Letter of counsel about Annabella Quixworth',
    });
    const erase = () => shop.memory.erase.erase(people.lead, { reference: 'api:gone', scope: 'application' });
    await expect(erase()).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining(id) });
    const [held] = (await shop.memory.holds.list(people.lead, {})).items;
    expect(held).toMatchObject({ id, reason: 'Letter of counsel about Annabella Quixworth', releasedAt: null });
    await shop.memory.holds.release(people.lead, id, { reason: 'Settled' });
    await expect(shop.memory.holds.release(people.lead, id, { reason: 'x' })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect((await erase()).references).toEqual(['api:gone']);
  });

  test('covers every application of the person when it is asked to', async () => {
    await shop.receive('first', anna, session);
    await shop.receive('second', anna, session);
    const { references } = await shop.memory.erase.erase(people.lead, { reference: 'api:second', scope: 'person' });
    expect(references).toEqual(['api:first', 'api:second']);
  });

  test('of a first application leaves what was decided about the person with their other ones', async () => {
    await shop.receive('first', anna, session);
    await shop.receive('second', anna, session);
    const number = await idOf('api:first');
    await db.execute('update application set verdict = 1 where number = $1', [number]);
    await shop.memory.erase.erase(people.lead, { reference: 'api:first', scope: 'application' });
    const verdict = async () =>
      (await db.query<{ verdict: number }>('select verdict from application where number = $1', [number]))[0]?.verdict;
    expect(await verdict()).toBe(1);
    await shop.memory.erase.erase(people.lead, { reference: 'api:second', scope: 'application' });
    expect(await verdict()).toBe(0);
  });

  test('keeps outcome, reason, dates and deciders of a closed case, and no note', async () => {
    const { number } = await known();
    await db.execute(
      `update review_case set state = 'closed', outcome = 'verified', reason = 'work-shown', first_by = 'analyst',
         first_at = $2 where application = $1`,
      [number, shop.context.now()],
    );
    const { kept } = await shop.memory.erase.erase(people.lead, { reference: 'api:gone', scope: 'application' });
    expect(kept.map(({ what }) => what)).toContain('id, outcome, reason, dates and deciders of closed cases');
    const [row] = await db.query('select outcome, reason, first_by, bits from review_case where application = $1', [
      number,
    ]);
    expect(row).toEqual({ outcome: 'verified', reason: 'work-shown', first_by: 'analyst', bits: 0 });
    expect(await columnsWith(plain)).toEqual([]);
  });

  test('follows a tracking system, once and again', async () => {
    await known();
    const worker = { kind: 'system', id: 'worker' } as const;
    await shop.memory.erase.follow(worker, ['api:gone', 'api:never-there']);
    await shop.memory.erase.follow(worker, ['api:gone']);
    expect(await db.query("select 1 as one from erasure where cause = 'ats'")).toHaveLength(1);
    await shop.memory.holds.place(people.lead, { kind: 'application', subject: 'api:other', reason: 'Dispute' });
    await shop.memory.erase.follow(worker, ['api:other']);
    expect(await db.query("select 1 as one from erasure where cause = 'ats'")).toHaveLength(1);
    expect(await db.query("select 1 as one from audit_entry where action = 'privacy.held'")).toHaveLength(1);
  });

  test('waits for whoever puts a file to the case at this moment, and takes that too', async () => {
    const { number } = await known();
    const at = shop.context.now();
    await db.execute(
      `update review_case set state = 'closed', outcome = 'verified', reason = 'work-shown', first_by = 'analyst',
         first_at = $2 where application = $1`,
      [number, at],
    );
    let erased: Promise<unknown> = Promise.resolve();
    await db.transaction(async (within) => {
      await lockCases(within, [number]);
      erased = shop.memory.erase.erase(people.lead, { reference: 'api:gone', scope: 'application' });
      await new Promise((resolve) => setTimeout(resolve, 300));
      await addNote(within, shop.context.vault, number, { id: 'n2', by: 'analyst', at, text: 'Quixworth again' });
    });
    await erased;
    expect(await db.query('select id from case_note where application = $1', [number])).toEqual([]);
  });

  test('is not undone by a tracking system that tells of them at this moment', async () => {
    await known();
    await shop.memory.erase.erase(people.lead, { reference: 'api:gone', scope: 'application' });
    await db.execute(
      `insert into connector (id, vendor, name, source, settings, sealed_secrets, created_at, changed_at, rotated_at)
       values ('c-1', 'lever', 'Lever', 'api', '{}', '', now(), now(), now())`,
    );
    const it = { connector: 'c-1', application: 'gone', candidate: 'cand-1', changedAt: undefined };
    await rememberAtsApplication(db, { ...it, reference: 'api:gone' });
    await rememberAtsApplication(db, { ...it, reference: 'api:other' });
    expect(await db.query('select reference from ats_application')).toEqual([{ reference: 'api:other' }]);
  });

  test('is a matter of leads and of the command line', async () => {
    await known();
    for (const actor of [people.analyst, people.auditor, people.recruiter, people.administrator, people.ats])
      await expect(shop.memory.erase.erase(actor, { reference: 'api:gone', scope: 'person' })).rejects.toMatchObject({
        code: 'not-allowed',
      });
  });
});
