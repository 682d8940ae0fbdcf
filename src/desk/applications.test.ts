import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import type { Actor, Scope } from './actor.ts';
import { createApplications } from './applications.ts';
import { createCampaigns } from './campaigns.ts';
import { people, type Workshop, workshop } from './memory/testing/memory.ts';

let db: Connection;
let shop: Workshop;
beforeAll(async () => {
  db = await testDatabase();
  shop = workshop(db);
  await shop.receive('one', { name: 'Annabella Quixworth' });
});
afterAll(() => db.close());

const keyWith = (...scopes: readonly Scope[]): Actor => ({ kind: 'key', id: 'k', name: 'ATS', scopes });

test('a recruiter, or a key without evidence, sees band, questions and status: neither a sum nor how many share something', async () => {
  const { standing } = createApplications(shop.context);
  const hidden = { bits: null, probability: null, links: null };
  for (const actor of [people.recruiter, keyWith('applications:read'), keyWith('cases:read')])
    expect(await standing(actor, 'api:one')).toMatchObject({ ...hidden, reference: 'api:one' });
  for (const actor of [people.analyst, people.auditor, keyWith('applications:read', 'evidence:read')])
    expect(await standing(actor, 'api:one')).toMatchObject({ bits: expect.any(Number), links: 0 });
});

test('a key reads results and campaigns by a scope of its own', async () => {
  const { result } = createApplications(shop.context);
  const { record } = createCampaigns(shop.context);
  for (const actor of [
    keyWith('applications:read'),
    keyWith('cases:read'),
    keyWith('applications:read', 'cases:read'),
  ]) {
    await expect(result(actor, 'api:one')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(record(actor, 'any')).rejects.toMatchObject({ code: 'not-allowed' });
  }
  expect(await result(keyWith('evidence:read'), 'api:one')).toMatchObject({ applicationId: 'api:one' });
  await expect(record(keyWith('evidence:read'), 'any')).rejects.toMatchObject({ code: 'not-found' });
});

describe('an auditor', () => {
  test('reads neither a result nor a campaign with the values in it: the case has them as pseudonyms', async () => {
    const applications = createApplications(shop.context);
    await expect(applications.result(people.auditor, 'api:one')).rejects.toMatchObject({ code: 'not-allowed' });
    expect(await applications.result(people.analyst, 'api:one')).toMatchObject({ applicationId: 'api:one' });
    const campaigns = createCampaigns(shop.context);
    await expect(campaigns.record(people.auditor, 'any')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(campaigns.record(people.analyst, 'any')).rejects.toMatchObject({ code: 'not-found' });
  });
});
