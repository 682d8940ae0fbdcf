import { expect, test } from 'vitest';
import { answersInMemory } from './testing/answers.ts';
import { json, key, person, testApp } from './testing/app.ts';
import { sampleNotes } from './testing/sample.ts';

const note = { job: 'own', text: 'hello' };
const add = async (app: ReturnType<typeof testApp>, body: unknown = note, name = 'key-1') =>
  app.request('/api/v1/notes', json(body, { 'Idempotency-Key': name }));

test('a repeated request is done once and gets the first answer', async () => {
  const sample = sampleNotes();
  const app = testApp({ routes: sample.routes, actor: person('lead'), answers: answersInMemory() });
  const first = await add(app);
  const again = await add(app);
  expect(await again.json()).toEqual(await first.json());
  expect([again.status, again.headers.get('location')]).toEqual([201, first.headers.get('location')]);
  expect([first, again].map(({ headers }) => headers.get('idempotency-replayed'))).toEqual([null, 'true']);
  expect(sample.added()).toBe(1);
});

test('a key belongs to who used it, and to one request', async () => {
  const sample = sampleNotes();
  const answers = answersInMemory();
  const app = testApp({ routes: sample.routes, actor: person('lead'), answers });
  const other = testApp({ routes: sample.routes, actor: key('applications:write'), answers });
  await add(app);
  expect((await add(other)).headers.get('idempotency-replayed')).toBeNull();
  expect((await add(app, { ...note, text: 'else' })).status).toBe(422);
  expect((await add(app, note, 'key-2')).status).toBe(201);
  expect((await add(app, note, 'x'.repeat(256))).status).toBe(400);
  expect(sample.added()).toBe(3);
});

test('of two at once one runs and the other is told to wait', async () => {
  let open = (): void => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const sample = sampleNotes({ beforeAdding: () => gate });
  const app = testApp({ routes: sample.routes, actor: person('lead'), answers: answersInMemory() });
  const first = add(app);
  const second = await add(app);
  expect([second.status, second.headers.get('retry-after')]).toEqual([409, '2']);
  open();
  expect((await first).status).toBe(201);
  expect(sample.added()).toBe(1);
});

test('what came to nothing may be tried again under its key', async () => {
  let fail = true;
  const sample = sampleNotes({
    beforeAdding: async () => {
      if (fail) throw new Error('once');
    },
  });
  const app = testApp({ routes: sample.routes, actor: person('lead'), answers: answersInMemory() });
  expect((await add(app)).status).toBe(500);
  fail = false;
  expect((await add(app)).status).toBe(201);
});
