import { appendFile, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laneContext } from '../desk/lane/testing/context.ts';
import { createReceiving } from '../desk/receive.ts';
import { simulate } from '../simulate/simulate.ts';
import { addAccount, findAccountByEmail } from '../store/accounts.ts';
import { findApplication, readPayload, readResult } from '../store/applications.ts';
import { addAttachment } from '../store/attachments.ts';
import { auditHead, verifyAudit } from '../store/audit-chain.ts';
import { addAnswers, addQuestions } from '../store/cases-asked.ts';
import { addConnector } from '../store/connectors.ts';
import type { Connection } from '../store/database.ts';
import { recordHire } from '../store/hires.ts';
import { addIndicators } from '../store/indicators.ts';
import { enqueue } from '../store/jobs.ts';
import { addNote } from '../store/notes.ts';
import { exportRows } from '../store/portable.ts';
import { leftOut, portableTables } from '../store/portable-tables.ts';
import { keepHook } from '../store/received-hooks.ts';
import { addReport } from '../store/reports.ts';
import { placeHold, releaseHold } from '../store/retention-holds.ts';
import { testDatabase } from '../store/testing/database.ts';
import { readMasterKeys } from '../vault/master-key.ts';
import { commandLine } from './command-store.ts';
import { newMasterKey } from './key-file.ts';
import { type OpenedVault, openVault } from './keys.ts';
import { exportSystem, importSystem, type PortableParts } from './portable.ts';

const now = (): Date => new Date('2026-03-14T09:00:00Z');

interface System extends PortableParts {
  readonly database: Connection;
  readonly vault: OpenedVault['vault'];
}

const systems: System[] = [];
const system = async (): Promise<System> => {
  const database = await testDatabase();
  const [master] = readMasterKeys(newMasterKey());
  if (master === undefined) throw new Error('no key');
  const { vault } = await openVault(database, [master], now);
  systems.push({ database, vault, masters: [master], now });
  return { database, vault, masters: [master], now };
};

const receivingOf = ({ database, vault }: System) => createReceiving({ ...laneContext(database), vault });

const arrivals = [...simulate({ seed: 7, count: 60, fraudShare: 0.3 })].map(({ application }) => application);
let folder = '';
let from: System;
let exported: string;

/** Something sealed in each table that people write to. */
const work = async ({ database: db, vault }: System): Promise<void> => {
  const [row] = await db.query<{ application: number }>('select min(application) as application from review_case');
  const application = row?.application ?? 0;
  const at = now();
  const by = 'somebody';
  await addNote(db, vault, application, { id: 'n1', by, at, text: 'Spoke with the candidate' });
  const bytes = Buffer.from('%PDF-1.7 \u00ff');
  const paper = { id: 'p1', by, at, name: 'letter.pdf', mediaType: 'application/pdf', size: bytes.length };
  await addAttachment(db, vault, application, { ...paper, sha256: 'ab'.repeat(32), bytes });
  await addQuestions(db, vault, application, { by, at, questions: [{ id: 'q1', text: 'Which team was it?' }] });
  await addAnswers(db, vault, application, { by, at, answers: [{ question: 'q1', text: 'Platform' }] });
  await recordHire(db, vault, { application, hiredOn: '2026-03-01', endedOn: null, worker: 'W-7', by, at });
  await placeHold(db, vault, { id: 'h1', kind: 'application', subject: String(application), reason: 'Claim', by, at });
  await releaseHold(db, vault, { id: 'h1', by, at, reason: 'Withdrawn' });
  await addReport(db, vault, { id: 'r1', at, seen: 'A call', about: 'A person', reporter: 'Me', sender: 5, by: null });
  const plain = { source: 'own', confidence: 90, tlp: 'amber', expiresAt: null, application: null } as const;
  const keys = { hashes: [11, 12], mark: 13 };
  await addIndicators(db, vault, [
    {
      id: 'i1',
      kind: 'email',
      value: 'x@example.com',
      ...keys,
      ...plain,
      note: 'Seen twice',
      addedBy: by,
      addedAt: at,
    },
  ]);
  await addAccount(db, vault, {
    id: 'a1',
    name: 'Ada',
    email: 'ada@example.com',
    roles: ['lead'],
    rolesBy: 'administrator',
    jobs: [],
    createdAt: at,
    enrolledAt: at,
  });
  const connector = { id: 'c1', vendor: 'greenhouse', name: 'Ours', source: 'greenhouse', settings: {} } as const;
  await addConnector(db, vault, { ...connector, secrets: ['a secret of theirs'], token: 'a token of theirs' }, at);
  const delivery = { connector: 'c1', key: Buffer.from('0102', 'hex'), covered: true, event: undefined };
  await keepHook(db, vault, { ...delivery, body: Buffer.from('{}'), receivedAt: at });
  await enqueue(db, [{ kind: 'learn.refresh', payload: null, runAt: at }]);
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-portable-'));
  exported = join(folder, 'export');
  from = await system();
  await receivingOf(from).receiveMany(
    commandLine,
    arrivals.slice(0, 50).map((application) => ({ source: 'api', application })),
  );
  await work(from);
  await exportSystem(from, exported);
});
afterAll(async () => {
  await Promise.all(systems.map(({ database }) => database.close()));
  await rm(folder, { recursive: true, force: true });
});

describe('an export', () => {
  it('knows every table and every sealed column of the schema', async () => {
    const tables = await from.database.query<{ name: string }>(
      `select relname::text as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`,
    );
    const known = [...portableTables.map(({ table }) => table), ...Object.keys(leftOut)];
    expect([...known].sort()).toEqual(tables.map(({ name }) => name).sort());
    const sealed = await from.database.query<{ table: string; column: string }>(
      `select table_name::text as "table", column_name::text as "column" from information_schema.columns
       where table_schema = 'public' and column_name like 'sealed%'`,
    );
    const missing = sealed.filter(
      ({ table, column }) =>
        leftOut[table] === undefined &&
        portableTables.find((one) => one.table === table)?.sealed?.[column] === undefined,
    );
    expect(missing).toEqual([]);
  });

  it('is readable, in the words of the product, and for its owner only', async () => {
    const [line] = (await readFile(join(exported, 'application-versions.jsonl'), 'utf8')).split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({ application: 1, version: 1, payload: { id: arrivals[0]?.id } });
    for (const name of await readdir(exported)) expect((await stat(join(exported, name))).mode & 0o077, name).toBe(0);
  });

  it('holds what people wrote, and no secret of another system', async () => {
    const all = await Promise.all((await readdir(exported)).map((name) => readFile(join(exported, name), 'utf8')));
    const text = all.join('');
    for (const written of [
      'Spoke with the candidate',
      'letter.pdf',
      'Platform',
      'W-7',
      'Claim',
      'Withdrawn',
      'Seen twice',
    ])
      expect(text).toContain(written);
    expect(text).not.toContain('of theirs');
  });

  it('goes into a new folder only', async () => {
    await expect(exportSystem(from, exported)).rejects.toThrow('is not empty');
  });
});

describe('an import', () => {
  it('keeps everything as it was, under other keys, and goes on from there', async () => {
    const to = await system();
    await importSystem(to, exported);
    for (const table of portableTables) {
      const [before, after]: unknown[][] = [[], []];
      await from.database.transaction(async (db) => {
        for await (const row of exportRows(db, from.vault, table)) before?.push(row);
      });
      await to.database.transaction(async (db) => {
        for await (const row of exportRows(db, to.vault, table)) after?.push(row);
      });
      expect(after, table.file).toEqual(before);
    }
    const reopened = await openVault(to.database, to.masters, now);
    const kept = await findApplication(to.database, `api:${arrivals[3]?.id}`);
    expect(await readPayload(to.database, reopened.vault, kept?.number ?? 0)).toMatchObject({ id: arrivals[3]?.id });
    expect(await readResult(to.database, reopened.vault, kept?.screening ?? 0)).toMatchObject({ band: kept?.band });
    expect((await findAccountByEmail(to.database, reopened.vault, 'ada@example.com'))?.name).toBe('Ada');
    expect((await verifyAudit(to.database)).head).toEqual(await auditHead(from.database));

    const incoming = arrivals.slice(40).map((application) => ({ source: 'api', application }));
    const receipts = await receivingOf({ ...to, vault: reopened.vault }).receiveMany(commandLine, incoming);
    const expected = await receivingOf(from).receiveMany(commandLine, incoming);
    const plain = (received: (typeof receipts)[number]) =>
      received.ok ? { ...received.receipt, case: null } : received;
    expect(receipts.map(plain)).toEqual(expected.map(plain));
    expect(receipts.filter((one) => one.ok && one.receipt.status === 'repeated')).toHaveLength(10);
  });

  it('is refused by a system that is not empty', async () => {
    await expect(importSystem(from, exported)).rejects.toThrow('this system is not empty');
  });

  it('leaves nothing behind when a file was changed', async () => {
    const broken = join(folder, 'broken');
    await exportSystem(from, broken);
    await appendFile(join(broken, 'audit.jsonl'), '\n');
    const to = await system();
    await expect(importSystem(to, broken)).rejects.toThrow();
    const [row] = await to.database.query<{ kept: number }>('select count(*) as kept from application');
    expect(row?.kept).toBe(0);
  });

  it('says when a folder is no export', async () => {
    const to = await system();
    await expect(importSystem(to, folder)).rejects.toThrow('it is no export');
  });
});
