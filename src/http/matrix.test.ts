import { expect, test } from 'vitest';
import { accessMatrixText } from '../api/access-matrix.ts';
import { contract } from '../api/contract.ts';
import { Problem } from '../desk/problem.ts';
import { type Route, route } from './route.ts';
import type { Asks } from './testing/ask.ts';
import { askAll, type Matrix, matrixFlaws } from './testing/matrix.ts';
import { notesContracts, sampleNotes } from './testing/sample.ts';

const id = { params: { id: 'note-own' } };
const asks: Asks = {
  'notes.read': () => id,
  'notes.add': () => ({ body: { job: 'own', text: 'hello' } }),
  'notes.change': () => ({ ...id, body: { text: 'new' } }),
  'notes.remove': () => ({ params: { id: 'note-foreign' } }),
  'notes.file': () => id,
};
const matrix = (routes: readonly Route[], more: Partial<Matrix> = {}): Matrix => ({
  routes,
  job: 'own',
  asks,
  ...more,
});

test('every route of a sound feature answers everybody as its contract says', async () => {
  const sound = matrix(sampleNotes().routes);
  expect(await matrixFlaws(sound)).toEqual([]);
  const cells = await askAll(sound);
  expect(cells.length).toBe(8 * 15);
  const statuses = (name: string) => cells.filter(({ route: of }) => of === name).map(({ status }) => status);
  expect(statuses('notes.read')).toEqual([401, 401, 200, 404, 200, 200, 403, 200, 403, 403, 403, 200, 403, 403, 403]);
});

test('a handler that shows foreign objects, or tells them from none, is found', async () => {
  const sample = sampleNotes();
  const without = sample.routes.filter(({ contract: { id: of } }) => of !== 'notes.read' && of !== 'notes.list');
  const note = { id: 'note-own', job: 'own', text: '', marks: [] };
  const open = [
    ...without,
    route(notesContracts.list, async () => ({ body: { items: [note], next: null } })),
    route(notesContracts.read, async ({ actor, params }) => {
      if (params.id !== note.id) throw new Problem('not-found', 'There is no such note.');
      if (actor?.kind === 'person' && actor.jobs.includes('another-job')) {
        throw new Problem('not-found', 'This note is of another job.');
      }
      return { body: note, extras: { etag: '1' } };
    }),
  ];
  expect(await matrixFlaws(matrix(open))).toEqual([
    'notes.list as recruiter of another job: shows what is of another job',
    'notes.read as recruiter of another job: tells what is of another job from what does not exist',
  ]);
});

test('a route that refuses, breaks or was forgotten is found', async () => {
  const { ownJobs: _, ...silent } = notesContracts.read;
  const strange = contract({ ...silent, id: 'notes.strange' });
  const routes = [
    route(strange, async ({ actor }) => {
      if (actor?.kind === 'key') throw new Error('broken');
      if (actor?.kind === 'person' && actor.roles.includes('auditor')) throw new Problem('not-allowed', 'No.');
      return { body: { id: 'a', job: 'b', text: '', marks: [] } };
    }),
  ];
  expect(await matrixFlaws(matrix(routes))).toEqual([
    'notes.strange has no ask',
    'notes.strange says nothing about jobs',
    'notes.strange as auditor: refused with 403',
    'notes.strange as key cases:read: broke with 500',
  ]);
  const explained = { 'notes.strange': { auditor: 403, 'key cases:read': 500 } };
  const flaws = await matrixFlaws(
    matrix(routes, {
      refusals: explained,
      shared: { 'notes.strange': 'belongs to no job' },
      asks: { 'notes.strange': () => id },
    }),
  );
  expect(flaws).toEqual(['notes.strange as key cases:read: broke with 500']);
});

test('the page of access has a row for each request', () => {
  const page = accessMatrixText({ notes: notesContracts });
  expect(page).toContain(
    '| `GET /api/v1/notes/{id}` | One note |  | own jobs | yes | yes |  | yes |  |  |  | yes |  |  |\n',
  );
  expect(page).toContain('| `POST /api/v1/uploads` | Hand over bytes | yes | yes |');
});
