import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultDueRules } from '../../engine/review/due.ts';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { createReports } from './reports.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
let shop: Workshop;
beforeEach(async () => {
  db = await testDatabase();
  shop = workshop(db);
});
afterEach(() => db.close());

const report = { seen: 'Somebody else sat in the second call', about: 'Sam Example, platform engineer' };
const from = { address: '192.0.2.9' };

const first = async () => (await shop.memory.reports.list(people.analyst, {})).items[0];

describe('a report', () => {
  test('opens a case when it is linked to an application', async () => {
    await shop.receive('told');
    const { id } = await shop.memory.reports.send(people.recruiter, { ...report, reporter: 'Kim' }, from);
    expect(await first()).toMatchObject({ ...report, id, reporter: 'Kim', state: 'open', by: 'person:recruiter' });
    await shop.memory.reports.link(people.analyst, id, { reference: 'api:told' });
    expect(await first()).toMatchObject({ state: 'linked', reference: 'api:told', endedBy: 'person:analyst' });
    const cases = await db.query<{ cause: string }>('select cause from review_case');
    expect(cases).toEqual([{ cause: 'report' }]);
    await expect(shop.memory.reports.close(people.analyst, id, { reason: 'explained' })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('is closed with a reason when it leads nowhere', async () => {
    const { id } = await shop.memory.reports.send(people.recruiter, report, from);
    await shop.memory.reports.close(people.analyst, id, { reason: 'nothing-checkable' });
    expect(await first()).toMatchObject({ state: 'closed', endedReason: 'nothing-checkable' });
  });

  test('is kept sealed', async () => {
    await shop.memory.reports.send(people.recruiter, report, from);
    const rows = await db.query<{ text: string }>('select report::text as text from report');
    expect(rows[0]?.text).not.toContain('Example');
    const audited = await db.query<{ text: string }>('select detail::text || subject as text from audit_entry');
    expect(audited.some(({ text }) => text.includes('Example'))).toBe(false);
  });

  test('needs an account unless the form is open, and never comes from a key', async () => {
    await expect(shop.memory.reports.send(undefined, report, from)).rejects.toMatchObject({ code: 'not-signed-in' });
    await expect(shop.memory.reports.send(people.ats, report, from)).rejects.toMatchObject({ code: 'not-allowed' });
    const open = createReports(shop.context, { reports: 'open', dueRules: defaultDueRules });
    await open.send(undefined, report, from);
    expect(await first()).toMatchObject({ by: null });
  });

  test('is refused when one sender sends too many within an hour', async () => {
    const open = createReports(shop.context, { reports: 'open', dueRules: defaultDueRules });
    for (let sent = 0; sent < 5; sent += 1) await open.send(undefined, report, from);
    await expect(open.send(undefined, report, from)).rejects.toMatchObject({ code: 'too-many', retryAfter: 3_600 });
    await open.send(undefined, report, { address: '198.51.100.4' });
  });

  test('is read and dealt with by those who work on cases only', async () => {
    const { id } = await shop.memory.reports.send(people.recruiter, report, from);
    await expect(shop.memory.reports.list(people.recruiter, {})).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(shop.memory.reports.read(people.recruiter, id)).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await shop.memory.reports.read(people.analyst, id)).toMatchObject({ id, state: 'open', seen: report.seen });
    expect((await shop.memory.reports.read(people.auditor, id)).seen).not.toBe(report.seen);
    await expect(shop.memory.reports.read(people.lead, 'report_none')).rejects.toMatchObject({ code: 'not-found' });
    for (const actor of [people.auditor, people.recruiter, people.administrator])
      await expect(shop.memory.reports.close(actor, id, { reason: 'explained' })).rejects.toMatchObject({
        code: 'not-allowed',
      });
    await expect(shop.memory.reports.link(people.analyst, id, { reference: 'api:none' })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
