import { expect, test } from 'vitest';
import { type Route, route } from './route.ts';
import { docsRoutes } from './routes/docs.ts';
import { systemRoutes } from './routes/system.ts';
import { person } from './testing/app.ts';
import type { Asks } from './testing/ask.ts';
import { hostileFlaws } from './testing/hostile.ts';
import { notesContracts, sampleNotes } from './testing/sample.ts';

const id = { params: { id: 'note-own' } };
const asks: Asks = {
  'notes.read': () => id,
  'notes.add': () => ({ body: { job: 'own', text: 'hello', marks: ['a'], about: { phone: '555-0100' } } }),
  'notes.change': () => ({ ...id, body: { text: 'new' } }),
  'notes.remove': () => id,
  'notes.file': () => id,
};
const attack = (routes: readonly Route[], seed: number) =>
  hostileFlaws({ routes, actor: person('lead'), asks, seed, most: 400 });

const system = systemRoutes({
  readiness: async () => [{ name: 'database', ready: true }],
  metrics: async () => ({ text: '', mediaType: 'text/plain' }),
});

test.each([1, 2])('with seed %i nothing breaks a sound feature', async (seed) => {
  const { routes } = sampleNotes();
  expect(await attack([...routes, ...system, ...docsRoutes({ notes: notesContracts }, '0')], seed)).toEqual([]);
});

test('a handler that breaks, echoes or answers in its own words is found, with where', async () => {
  const flaws = await attack(
    [
      route(notesContracts.add, async ({ body }) => {
        if (body.text.includes('drop table')) throw new RangeError('syntax error at or near drop');
        return { body: { id: 'a', job: body.job, text: body.text, marks: [] } };
      }),
      route(notesContracts.list, async ({ query }) => ({
        text: `<p>${query.mark?.[0] ?? ''}</p>`,
        mediaType: 'text/html',
      })),
    ],
    1,
  );
  expect(
    flaws.some((flaw) => /^notes\.add: text in the body: SQL breaks it: 500 RangeError {2}at .*hostile/.test(flaw)),
  ).toBe(true);
  expect(flaws).toContain('notes.list: mark in the query: markup runs in a page');
  expect(flaws.every((flaw) => flaw.includes('SQL') || flaw.includes('markup'))).toBe(true);
});
