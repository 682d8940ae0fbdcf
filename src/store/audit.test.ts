import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { audit, type NewAuditEntry } from './audit.ts';
import { auditHead, verifyAudit } from './audit-chain.ts';
import type { Connection } from './database.ts';
import { testDatabase } from './testing/database.ts';

let db: Connection;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const entry = (subject: string, detail: NewAuditEntry['detail'] = {}): NewAuditEntry => ({
  at: new Date('2026-03-02T09:00:00.123Z'),
  actor: { kind: 'person', id: 'person-1', name: 'Ana Example', roles: ['analyst'], jobs: [] },
  action: 'case.read',
  subject,
  detail,
});
const many = (count: number): NewAuditEntry[] => Array.from({ length: count }, (_, index) => entry(`api:${index}`));

/** What somebody with all rights on the database could do. */
const tamper = async (sql: string): Promise<void> => {
  await db.script(`alter table audit_entry disable trigger user; ${sql}; alter table audit_entry enable trigger user`);
};
beforeEach(() => tamper('delete from audit_entry'));

test.each(['update audit_entry set subject = $1', 'delete from audit_entry where subject <> $1'])(
  'the database refuses: %s',
  async (sql) => {
    await audit(db, many(2));
    await expect(db.execute(sql, ['x'])).rejects.toThrow('append-only');
  },
);

test('the database refuses to empty the log', async () => {
  await expect(db.script('truncate audit_entry')).rejects.toThrow('append-only');
});

describe('the chain', () => {
  test('holds over calls, batches, odd characters and all kinds of values', async () => {
    await audit(db, [
      entry('api:1', { b: 1.5, a: 'quote " \\ \n ü 漢 \u2028', z: null, y: true, big: 1e21, small: -0 }),
    ]);
    await audit(db, many(500));
    await audit(db, [{ ...entry('x'), actor: { kind: 'system', id: 'worker' } }]);
    const verified = await verifyAudit(db);
    expect(verified).toMatchObject({ ok: true, entries: 502 });
    expect(verified.head).toEqual(await auditHead(db));
  });

  test('is one when many write at the same time, and has no gap after a transaction that failed', async () => {
    const failing = db.transaction(async (within) => {
      await audit(within, many(3));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await Promise.all(Array.from({ length: 20 }, () => db.transaction((within) => audit(within, many(7)))));
    expect(await verifyAudit(db)).toMatchObject({ ok: true, entries: 140 });
  });

  test('is walked a page at a time', async () => {
    for (let batch = 0; batch < 5; batch += 1) await audit(db, many(500));
    const seen: number[] = [];
    expect(await verifyAudit(db, (entries) => seen.push(entries))).toMatchObject({ ok: true, entries: 2_500 });
    expect(seen).toEqual([1_000, 2_000, 2_500]);
  });
});

describe('what was changed shows', () => {
  test.each([
    ['a changed field', `update audit_entry set subject = 'other' where sequence = 5`, 5],
    ['a changed actor', `update audit_entry set actor_name = 'Somebody' where sequence = 2`, 2],
    ['a changed detail', `update audit_entry set detail = '{"a":2}' where sequence = 9`, 9],
    ['a changed time', `update audit_entry set at = at + interval '1 ms' where sequence = 3`, 3],
    ['an entry taken out', 'delete from audit_entry where sequence = 4', 4],
    ['the first entries taken out', 'delete from audit_entry where sequence < 3', 1],
    [
      'two entries exchanged',
      'update audit_entry set sequence = -sequence where sequence in (6, 7); ' +
        'update audit_entry set sequence = 13 + sequence where sequence < 0',
      6,
    ],
  ])('%s', async (_, sql, sequence) => {
    await audit(
      db,
      many(10).map((it, index) => ({ ...it, detail: { a: index } })),
    );
    await tamper(sql);
    expect(await verifyAudit(db)).toMatchObject({ ok: false, firstBroken: { sequence } });
  });

  test('an end that was cut off, and a chain hashed anew, show against a head that was kept', async () => {
    await audit(db, many(10));
    const head = await auditHead(db);
    await audit(db, many(2));
    expect(await verifyAudit(db, () => {}, head)).toMatchObject({ ok: true, entries: 12 });
    await tamper('delete from audit_entry where sequence > 8');
    expect(await verifyAudit(db)).toMatchObject({ ok: true });
    expect(await verifyAudit(db, () => {}, head)).toMatchObject({ ok: false, firstBroken: { sequence: 9 } });
    await audit(db, [entry('other'), entry('others')]);
    expect(await verifyAudit(db, () => {}, head)).toMatchObject({ ok: false, firstBroken: { sequence: 10 } });
  });
});
