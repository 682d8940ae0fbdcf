import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Connection } from '../store/database.ts';
import { testDatabase } from '../store/testing/database.ts';
import type { Actor } from './actor.ts';
import { people, type Workshop, workshop } from './memory/testing/memory.ts';
import { createNameKeys } from './name-keys.ts';
import { createPeopleSearch, type FoundPeople } from './people-search.ts';
import { createSearch } from './search.ts';

let db: Connection;
let shop: Workshop;
let search: (actor: Actor, text: string) => Promise<FoundPeople>;
beforeAll(async () => {
  db = await testDatabase();
  shop = workshop(db);
  const { context } = shop;
  search = createPeopleSearch(context, createSearch(context.vault, context.screening.tables));
  const job = (id: string) => ({ job: { id, title: 'Platform engineer' } });
  await shop.receive('p-1', {
    name: 'María González',
    email: 'maria.g@example.com',
    phone: '+1 206 555 0111',
    profiles: [{ network: 'GitHub', username: 'mariagexample' }],
    location: { city: 'Seattle', region: 'WA', countryCode: 'US' },
  });
  await shop.receive(
    'p-2',
    { name: 'Maria Gonzalez', email: 'maria.g@example.com', phone: '(206) 555-0111' },
    job('job-2'),
  );
  await shop.receive(
    'p-3',
    { name: 'Ingrid Solberg', phone: '+49 30 23125 0142', email: 'i.s@example.org' },
    job('job-2'),
  );
  await shop.receive('p-4', { name: '王伟', email: 'wei@example.net' });
});
afterAll(() => db.close());

const run = { jobId: 1, attempt: 1, progress: async () => {}, signal: new AbortController().signal };

const foundBy = async (text: string, actor: Actor = people.analyst): Promise<string[]> =>
  (await search(actor, text)).items.flatMap(({ applications }) =>
    applications.flatMap(({ reference, by }) => (by === null ? [] : [`${reference} ${by}`])),
  );

test('any application is found by reference, name, mailbox, phone and profile, with or without a case', async () => {
  const both = (by: string) => [`api:p-1 ${by}`, `api:p-2 ${by}`];
  expect(await foundBy('api:p-3')).toEqual(['api:p-3 reference']);
  expect(await foundBy('p-3')).toEqual(['api:p-3 reference']);
  for (const text of ['maria gonzalez', 'González, María', 'GONZ', 'gonsalez m'])
    expect(`${text} ${await foundBy(text)}`).toBe(`${text} ${text === 'gonsalez m' ? '' : both('name')}`);
  expect(await foundBy(' Maria.G+jobs@EXAMPLE.com ')).toEqual(both('email'));
  for (const text of ['+1 (206) 555-0111', '206.555.0111', '2065550111', '1 206 555 0111', '001 206 5550111'])
    expect(`${text} ${await foundBy(text)}`).toBe(`${text} ${both('phone')}`);
  for (const text of ['030 231250142', '+49 (0)30 231250142', '0049 30 23125 0142'])
    expect(await foundBy(text)).toEqual(['api:p-3 phone']);
  for (const text of ['https://github.com/mariagexample', 'github:MariaGExample', '@mariagexample', 'mariagexample'])
    expect(`${text} ${await foundBy(text)}`).toBe(`${text} api:p-1 profile`);
  for (const text of ['Wang Wei', 'wangwei', '王伟']) expect(await foundBy(text)).toEqual(['api:p-4 name']);
  expect(await foundBy('nobody of that name')).toEqual([]);
});

test('applications stand together by person, with others of the same person', async () => {
  const { items, more } = await search(people.analyst, 'github:mariagexample');
  expect(more).toBe(false);
  expect(items).toMatchObject([
    {
      id: 'api:p-1',
      others: 0,
      applications: [
        {
          reference: 'api:p-1',
          name: 'María González',
          role: 'Platform engineer',
          job: 'job-1',
          by: 'profile',
          case: null,
        },
        { reference: 'api:p-2', job: 'job-2', by: null },
      ],
    },
  ]);
});

test('a recruiter finds what is of their own jobs, one by one, and an auditor stand-ins by reference', async () => {
  const { items } = await search(people.recruiter, 'maria gonzalez');
  expect(items).toMatchObject([{ id: 'api:p-1', others: 0, applications: [{ reference: 'api:p-1' }] }]);
  for (const text of ['maria.g@example.com', '+1 206 555 0111'])
    expect((await foundBy(text, people.recruiter)).map((it) => it.split(' ')[0])).toEqual(['api:p-1']);
  for (const text of ['api:p-2', 'p-2', 'i.s@example.org', 'solberg'])
    expect(await foundBy(text, people.recruiter)).toEqual([]);
  expect(await foundBy('maria gonzalez', people.auditor)).toEqual([]);
  expect(await foundBy('maria.g@example.com', people.auditor)).toEqual([]);
  const seen = await search(people.auditor, 'api:p-1');
  expect(seen.items.flatMap(({ applications }) => applications.map(({ name }) => name))).toEqual([
    expect.stringMatching(/^person-/),
    expect.stringMatching(/^person-/),
  ]);
  const program: Actor = {
    kind: 'key',
    id: 'k',
    name: 'ATS',
    scopes: ['applications:read', 'evidence:read', 'cases:read'],
  };
  for (const actor of [people.administrator, people.feed, program])
    await expect(search(actor, 'api:p-1')).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a search is logged without what was typed', async () => {
  await search(people.lead, 'ingrid solberg');
  const [entry] = await db.query<{ detail: unknown; subject: string }>(
    "select detail, subject from audit_entry where action = 'person.search' order by sequence desc limit 1",
  );
  expect(entry).toEqual({ detail: { found: 1 }, subject: 'people' });
});

test('keys of names are made for applications from before there were any, and a corrected name replaces them', async () => {
  await db.execute('update application set name_keys = null');
  expect(await foundBy('solberg')).toEqual([]);
  await createNameKeys(shop.context, 3).handler.run(null, run);
  expect(await db.query('select 1 from application where name_keys is null')).toEqual([]);
  expect(await foundBy('solberg')).toEqual(['api:p-3 name']);
  await shop.receive(
    'p-3',
    { name: 'Ingrid Lindqvist', email: 'i.s@example.org' },
    { job: { id: 'job-2', title: 'x' } },
  );
  expect(await foundBy('solberg')).toEqual([]);
  expect(await foundBy('lindqvist')).toEqual(['api:p-3 name']);
});
