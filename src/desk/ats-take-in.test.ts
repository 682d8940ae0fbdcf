import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AtsApi } from '../ats/api.ts';
import { Later, Refused } from '../ats/http/caller.ts';
import type { TakenIn, Vendor } from '../ats/model.ts';
import { ashbyApplication, greenhouseApplication } from '../ats/testing/payloads.ts';
import { type Signed, signed } from '../ats/testing/signing.ts';
import { Poison } from '../jobs/handler.ts';
import type { Connection } from '../store/database.ts';
import { findHook, listHooks, type ReceivedHook } from '../store/received-hooks.ts';
import { testDatabase } from '../store/testing/database.ts';
import { createAtsHooks } from './ats-hooks.ts';
import { createHookPruning, createTakeIn } from './ats-take-in.ts';
import { clientWith, connect, keepApplication, partsOn, usesOn } from './testing/ats.ts';

let database: Connection;
let parts: ReturnType<typeof partsOn>;
let uses: ReturnType<typeof usesOn>;
let client: AtsApi;

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  await database.execute('delete from connector');
  await database.execute('delete from hire');
  await database.execute('delete from application');
  await database.execute('delete from event');
  parts = partsOn(database);
  uses = usesOn(database);
  client = clientWith({});
});
afterAll(() => database.close());

const context = (attempt: number) => ({
  jobId: 1,
  attempt,
  progress: () => Promise.resolve(),
  signal: AbortSignal.timeout(60_000),
});

const take = async (vendor: Vendor, { headers, body }: Signed): Promise<number> => {
  await createAtsHooks(parts).take(vendor, new Headers(headers), new TextEncoder().encode(body));
  const [latest] = await listHooks(database, vendor, { before: undefined, state: undefined, limit: 1 });
  if (latest === undefined) throw new Error('nothing was kept');
  return latest.id;
};

const readHook = async (hook: number, attempt = 1): Promise<ReceivedHook> => {
  await createTakeIn(parts, uses, () => client).run({ hook }, context(attempt));
  const found = await findHook(database, hook);
  if (found === undefined) throw new Error('no delivery');
  return found;
};

const deliver = async (vendor: Vendor, body: object): Promise<ReceivedHook> =>
  readHook(await take(vendor, signed[vendor](body)));

const told = (more: Partial<TakenIn> = {}): TakenIn => ({
  id: 'opp-1',
  candidate: 'person-1',
  changedAt: undefined,
  hiredAt: undefined,
  documents: [],
  application: { id: 'opp-1', receivedAt: '2026-03-01T10:00:00Z', candidate: { name: 'Jo Example' } },
  ...more,
});

describe('a delivery that tells all', () => {
  it('is taken in with the text of its documents, and its body goes', async () => {
    await connect(parts, 'greenhouse');
    const hook = await deliver('greenhouse', greenhouseApplication);
    expect(hook).toMatchObject({ state: 'done', reference: 'greenhouse:71001', kept: false });
    expect(uses.asked.received).toHaveLength(1);
    expect(uses.asked.received[0]).toMatchObject({
      source: 'greenhouse',
      application: { id: '71001', documents: [{ filename: 'jo.pdf', text: 'a text of 3 bytes' }] },
    });
    expect(await database.query('select by_id, size from application_file')).toEqual([
      { by_id: 'greenhouse', size: 3 },
    ]);
  });

  it('is read once: the job may run again', async () => {
    await connect(parts, 'greenhouse');
    const hook = await take('greenhouse', signed.greenhouse(greenhouseApplication));
    await readHook(hook);
    await readHook(hook, 2);
    expect(uses.asked.received).toHaveLength(1);
  });

  it('does not bring back what was true before', async () => {
    await connect(parts, 'greenhouse');
    await deliver('greenhouse', greenhouseApplication);
    const { application } = greenhouseApplication.payload;
    const older = { ...application, last_activity_at: '2026-02-01T10:00:00Z' };
    const hook = await deliver('greenhouse', { action: 'application_updated', payload: { application: older } });
    expect(hook).toMatchObject({ state: 'outdated', kept: false });
    expect(uses.asked.received).toHaveLength(1);
  });

  it('is screened without a document that cannot be had, after waiting a few times', async () => {
    await connect(parts, 'greenhouse');
    client = clientWith({ document: () => Promise.reject(new Later('busy')) });
    const hook = await take('greenhouse', signed.greenhouse(greenhouseApplication));
    await expect(readHook(hook, 1)).rejects.toBeInstanceOf(Later);
    expect(uses.asked.received).toHaveLength(0);
    expect(await readHook(hook, 4)).toMatchObject({ state: 'done' });
    expect(uses.asked.received[0]?.application.documents).toEqual([{ filename: 'jo.pdf' }]);
  });

  it('that nothing is known to do with is acknowledged and ignored', async () => {
    await connect(parts, 'greenhouse');
    expect(await deliver('greenhouse', { action: 'job_created', payload: {} })).toMatchObject({
      state: 'ignored',
      kept: false,
    });
  });

  it('that is no application fails, is kept, and can be read again', async () => {
    await connect(parts, 'greenhouse');
    const { application } = greenhouseApplication.payload;
    const nameless = { ...application, candidate: { ...application.candidate, first_name: null, last_name: null } };
    const hook = await deliver('greenhouse', { ...greenhouseApplication, payload: { application: nameless } });
    expect(hook).toMatchObject({ state: 'failed', reason: 'unreadable', kept: true });
  });
});

describe('a delivery that leaves things out', () => {
  it('is completed by the API, and keeps what only it knows', async () => {
    await connect(parts, 'ashby', { token: 'key' });
    const { id } = ashbyApplication.data.application;
    const application = { id, receivedAt: '2026-03-01T10:00:00Z', candidate: { name: 'Jo Example' }, session: {} };
    client = clientWith({ application: () => Promise.resolve(told({ id, application })) });
    expect(await deliver('ashby', ashbyApplication)).toMatchObject({ state: 'done' });
    expect(uses.asked.received[0]?.application.session).toMatchObject({ ip: '192.0.2.55' });
  });

  it('is taken as it is without a token, unless it says nothing', async () => {
    await connect(parts, 'ashby');
    await connect(parts, 'lever');
    expect(await deliver('ashby', ashbyApplication)).toMatchObject({ state: 'done' });
    const data = { opportunityId: 'opp-1' };
    expect(await deliver('lever', { event: 'applicationCreated', data })).toMatchObject({
      state: 'failed',
      reason: 'needs-token',
      kept: true,
    });
  });

  it('fails for good when the vendor refuses, and waits when it is away', async () => {
    await connect(parts, 'lever', { token: 'key' });
    const hook = await take('lever', signed.lever());
    client = clientWith({ application: () => Promise.reject(new Later('away')) });
    await expect(readHook(hook)).rejects.toBeInstanceOf(Later);
    expect(await findHook(database, hook)).toMatchObject({ state: 'waiting', kept: true });
    client = clientWith({ application: () => Promise.reject(new Refused(403)) });
    await expect(readHook(hook)).rejects.toBeInstanceOf(Poison);
    expect(await findHook(database, hook)).toMatchObject({ state: 'failed', reason: 'answered-403', kept: true });
  });

  it('ends in the list of failures when the vendor stays away', async () => {
    await connect(parts, 'lever', { token: 'key' });
    const hook = await take('lever', signed.lever());
    client = clientWith({ application: () => Promise.reject(new Later('away')) });
    await expect(readHook(hook, 10)).rejects.toBeInstanceOf(Later);
    expect(await findHook(database, hook)).toMatchObject({ state: 'failed', reason: 'unreachable', kept: true });
  });
});

describe('hires', () => {
  it('are recorded with their day, and the application is asked for when it never came', async () => {
    await connect(parts, 'greenhouse', { token: 'client:secret' });
    const payload = { application: { id: 46, candidate: { id: 37 }, offer: { starts_at: '2026-05-01' } } };
    client = clientWith({
      application: (id) => Promise.resolve(told({ id, application: { ...told().application, id } })),
    });
    expect(await deliver('greenhouse', { action: 'hire_candidate', payload })).toMatchObject({ state: 'done' });
    const [hire] = await database.query(
      `select a.reference, h.hired_on::text from hire h join application a on a.number = h.application`,
    );
    expect(hire).toEqual({ reference: 'greenhouse:46', hired_on: '2026-05-01' });
    await database.execute('delete from received_hook');
    await deliver('greenhouse', { action: 'hire_candidate', payload });
    expect(await database.query('select type, subject from event')).toEqual([
      { type: 'application.hired', subject: 'greenhouse:46' },
    ]);
  });

  it('that nobody signed count when the API agrees', async () => {
    await connect(parts, 'lever', { token: 'key' });
    const event = { event: 'candidateHired', data: { opportunityId: 'opp-1' } };
    client = clientWith({ application: () => Promise.resolve(told()) });
    await deliver('lever', event);
    expect(await database.query('select 1 from hire')).toEqual([]);
    await database.execute('delete from received_hook');
    client = clientWith({ application: () => Promise.resolve(told({ hiredAt: '2026-03-02T10:00:00Z' })) });
    await deliver('lever', event);
    expect(await database.query('select hired_on::text from hire')).toEqual([{ hired_on: '2026-03-02' }]);
  });
});

describe('deletions', () => {
  it('of a candidate erase every application that came from them, also after a merge', async () => {
    await connect(parts, 'greenhouse');
    await deliver('greenhouse', greenhouseApplication);
    const person = { id: 60_001, new_candidate_id: 60_002 };
    expect(await deliver('greenhouse', { action: 'merge_candidate', payload: { person } })).toMatchObject({
      state: 'done',
    });
    const gone = { action: 'candidate_anonymized', payload: { candidate_id: 60_002 } };
    expect(await deliver('greenhouse', gone)).toMatchObject({ state: 'done' });
    expect(uses.asked.erased).toEqual(['greenhouse:71001']);
    const unknown = { action: 'candidate_anonymized', payload: { candidate_id: 1 } };
    expect(await deliver('greenhouse', unknown)).toMatchObject({ state: 'ignored', reason: 'unknown' });
  });

  it('that nobody signed erase only what the vendor no longer has', async () => {
    await connect(parts, 'lever', { token: 'key' });
    client = clientWith({ application: () => Promise.resolve(told()) });
    await deliver('lever', { event: 'applicationCreated', data: { opportunityId: 'opp-1' } });
    await database.execute('delete from received_hook');
    const event = { event: 'candidateDeleted', data: { opportunityId: 'opp-1' } };
    expect(await deliver('lever', event)).toMatchObject({ state: 'ignored', reason: 'still-there' });
    expect(uses.asked.erased).toEqual([]);
    await database.execute('delete from received_hook');
    client = clientWith({ application: () => Promise.resolve('gone') });
    expect(await deliver('lever', event)).toMatchObject({ state: 'done', reference: 'lever:opp-1' });
    expect(uses.asked.erased).toEqual(['lever:opp-1']);
  });

  it('of ours are not undone by a tracking system that still tells of somebody', async () => {
    await connect(parts, 'greenhouse');
    await keepApplication(database, 'greenhouse:71001', 'clear');
    await database.execute('update application set erased_at = now()');
    expect(await deliver('greenhouse', greenhouseApplication)).toMatchObject({ state: 'ignored', reason: 'erased' });
    expect(uses.asked.received).toEqual([]);
  });

  it('of one account never reach the applications of another', async () => {
    await connect(parts, 'greenhouse');
    await connect(parts, 'ashby');
    await deliver('greenhouse', greenhouseApplication);
    await deliver('ashby', { action: 'candidateDelete', data: { candidate: { id: '60001' } } });
    expect(uses.asked.erased).toEqual([]);
  });
});

describe('a change of a candidate', () => {
  it('has each of their applications asked for again', async () => {
    await connect(parts, 'greenhouse', { token: 'client:secret' });
    await deliver('greenhouse', greenhouseApplication);
    const asked: string[] = [];
    client = clientWith({
      application: (id) => {
        asked.push(id);
        return Promise.resolve(told({ id, application: { ...told().application, id } }));
      },
    });
    const change = { action: 'update_candidate', payload: { candidate: { id: 60_001 } } };
    expect(await deliver('greenhouse', change)).toMatchObject({ state: 'done' });
    expect(asked).toEqual(['71001']);
    expect(uses.asked.received).toHaveLength(2);
  });
});

describe('old deliveries', () => {
  it('lose their body after a month and are forgotten after a year and some', async () => {
    await connect(parts, 'lever');
    const hook = await take('lever', signed.lever());
    await readHook(hook);
    const pruning = createHookPruning(parts);
    const day = 86_400_000;
    const start = parts.clock.at.getTime();
    parts.clock.at = new Date(start + 29 * day);
    await pruning.run(null, context(1));
    expect(await findHook(database, hook)).toMatchObject({ kept: true });
    parts.clock.at = new Date(start + 31 * day);
    await pruning.run(null, context(1));
    expect(await findHook(database, hook)).toMatchObject({ kept: false, state: 'failed' });
    parts.clock.at = new Date(start + 401 * day);
    await pruning.run(null, context(1));
    expect(await findHook(database, hook)).toBeUndefined();
    expect(await keepApplication(database, 'lever:x', 'clear')).toBeGreaterThan(0);
  });
});
