import { afterAll, beforeAll, expect, test } from 'vitest';
import { listAttachments, readAttachment } from '../store/attachments.ts';
import type { Connection } from '../store/database.ts';
import { removeApplications } from '../store/erasure.ts';
import { testDatabase } from '../store/testing/database.ts';
import { keepOriginals } from './ats-originals.ts';
import { keepApplication, partsOn } from './testing/ats.ts';

let database: Connection;
let parts: ReturnType<typeof partsOn>;
beforeAll(async () => {
  database = await testDatabase();
  parts = partsOn(database);
});
afterAll(() => database.close());

const keep = (reference: string, name: string, bytes: Uint8Array) =>
  keepOriginals(parts, { reference, by: 'greenhouse', documents: [{ members: {}, original: { name, bytes } }] });

test('originals are kept once, under names that lead nowhere, and go with the application', async () => {
  const reference = 'greenhouse:1';
  const number = await keepApplication(database, reference, 'clear');
  const list = () => listAttachments(database, parts.vault, number);
  await keep(reference, '../../etc/jo.pdf', new Uint8Array(3));
  await keep(reference, 'again.pdf', new Uint8Array(3));
  const [file] = await list();
  expect(await list()).toMatchObject([{ origin: 'application', by: 'greenhouse', name: 'jo.pdf', size: 3 }]);
  expect((await readAttachment(database, parts.vault, number, file?.id ?? ''))?.bytes).toEqual(Buffer.alloc(3));
  const removed = await database.transaction((db) => removeApplications(db, [number], new Date()));
  expect(removed).toMatchObject({ 'originals of documents': 1 });
  await keep(reference, 'late.pdf', Uint8Array.of(2));
  expect(await list()).toEqual([]);
});

test('what is empty, too large or of nobody is not kept', async () => {
  const number = await keepApplication(database, 'greenhouse:2', 'clear');
  await keep('greenhouse:2', 'empty.pdf', new Uint8Array(0));
  await keep('greenhouse:2', 'large.pdf', new Uint8Array(10 * 1024 * 1024 + 1));
  await keep('greenhouse:3', 'nobody.pdf', new Uint8Array(3));
  expect(await listAttachments(database, parts.vault, number)).toEqual([]);
});
