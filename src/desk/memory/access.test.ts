import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../../store/database.ts';
import { testDatabase } from '../../store/testing/database.ts';
import { people, type Workshop, workshop } from './testing/memory.ts';

let db: Connection;
let shop: Workshop;
const ring = { phone: '+1 206 555 0142', profiles: [{ network: 'GitHub', url: 'https://github.com/k4821x' }] };
beforeAll(async () => {
  db = await testDatabase();
  shop = workshop(db);
  await shop.receive('other', { ...ring, name: 'Peter Secret', email: 'peter.secret@example.org' });
  await shop.receive('mine', { ...ring, name: 'Anna Asking', email: 'anna@mailinator.com' });
});
afterAll(() => db.close());

const ask = (actor = people.lead) => shop.memory.access.export(actor, { reference: 'api:mine', scope: 'application' });

describe('what is kept about somebody', () => {
  test('is given whole, with reasons and innocent explanations, for people and for programs', async () => {
    const { data, text } = await ask();
    const [application] = data.applications;
    expect(application?.versions[0]?.application.candidate.email).toBe('anna@mailinator.com');
    const shown = application?.screenings[0]?.evidence.find((row) => row.signal === 'email-disposable');
    expect(shown?.says).toContain('mailinator.com');
    expect(shown?.innocent.length).toBeGreaterThan(0);
    expect(text).toContain('Anna Asking');
    expect(text).toContain('shares something with 1 other applications');
  });
  test('tells nothing about others', async () => {
    const { data, text } = await ask();
    for (const secret of ['Secret', 'peter', 'api:other']) {
      expect(text).not.toContain(secret);
      expect(JSON.stringify(data)).not.toContain(secret);
    }
  });
  test('is asked for by leads, is audited, and is not there after an erasure', async () => {
    await expect(
      shop.memory.access.export(people.analyst, { reference: 'api:mine', scope: 'person' }),
    ).rejects.toMatchObject({ code: 'not-allowed' });
    const entries = await db.query("select 1 as one from audit_entry where action = 'privacy.access'");
    expect(entries).toHaveLength(2);
    await shop.memory.erase.erase(people.lead, { reference: 'api:mine', scope: 'application' });
    await expect(ask()).rejects.toMatchObject({ code: 'not-found' });
  });
});
