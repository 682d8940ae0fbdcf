import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
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

test('a recruiter sees band, questions and status: neither a sum nor how many share something', async () => {
  const { standing } = createApplications(shop.context);
  const hidden = { bits: null, probability: null, links: null };
  expect(await standing(people.recruiter, 'api:one')).toMatchObject({ ...hidden, reference: 'api:one' });
  const key = { kind: 'key', id: 'k', name: 'ATS', scopes: ['applications:read'] } as const;
  for (const actor of [people.analyst, people.auditor, key])
    expect(await standing(actor, 'api:one')).toMatchObject({ bits: expect.any(Number), links: 0 });
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
