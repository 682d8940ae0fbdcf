import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { greenhouseApplication } from '../ats/testing/payloads.ts';
import { signed } from '../ats/testing/signing.ts';
import { startWorker } from '../jobs/worker.ts';
import { silent } from '../log.ts';
import { findApplication, readPayload } from '../store/applications.ts';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import { createAts } from './ats.ts';
import { onScreened } from './ats-write-back.ts';
import { laneContext } from './lane/testing/context.ts';
import { createReceiving } from './receive.ts';
import { connect, partsOn, usesOn } from './testing/ats.ts';

let database: Connection;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (let turn = 0; turn < 600; turn += 1) {
    if (await holds()) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error('it did not come to that');
};

describe('a tracking system', () => {
  it('that delivers an application has it screened by a worker, and asked to be written back', async () => {
    const context = laneContext(database);
    const parts = { ...partsOn(database), vault: context.vault };
    const receiving = createReceiving(context, {
      screened: async (db, linked) => {
        await onScreened(
          db,
          linked.map(({ screened }) => screened.reference),
        );
        return new Map();
      },
    });
    const { receive } = receiving;
    const ats = createAts(parts, { ...usesOn(database), receive }, { publicUrl: 'https://gatehouse.example' });
    await connect(parts, 'greenhouse', { token: 'client:secret', settings: { writeBack: 'note', author: '92' } });
    const { application } = greenhouseApplication.payload;
    const payload = { application: { ...application, candidate: { ...application.candidate, attachments: [] } } };
    const { headers, body } = signed.greenhouse({ action: 'new_candidate_application', payload });
    for (let turn = 0; turn < 3; turn += 1) {
      await ats.hooks.take('greenhouse', new Headers(headers), new TextEncoder().encode(body));
    }
    const takeIn = ats.handlers.filter(({ kind }) => kind === 'ats.take-in');
    const worker = startWorker({ database, handlers: takeIn, log: silent });
    await until(async () => (await database.query("select 1 from received_hook where state = 'done'")).length === 1);
    await worker.stop();
    await receiving.idle();

    const found = await findApplication(database, 'greenhouse:71001');
    expect(found).toMatchObject({ version: 1, job: '274' });
    const kept = await readPayload(database, context.vault, found?.number ?? 0);
    expect(kept?.candidate).toMatchObject({ name: 'Jo Example', email: 'jo@example.com' });
    expect(await database.query("select kind, key from job where state = 'waiting'")).toEqual([
      { kind: 'ats.write-back', key: 'greenhouse:71001' },
    ]);
  });
});
