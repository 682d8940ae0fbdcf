import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../api/contract.ts';
import { createBodyRoom } from './body-room.ts';
import { route } from './route.ts';
import { json, person, testApp } from './testing/app.ts';

const upload = contract({
  id: 'sample.upload',
  method: 'post',
  path: '/api/v1/uploads',
  summary: 'Take a large text',
  access: { roles: ['lead'] },
  body: z.strictObject({ text: z.string().max(8_000_000) }),
  largest: 8_388_608,
  status: 204,
});
const megabytes = (count: number) => new Headers({ 'content-length': String(count * 1_048_576) });

describe('room for large bodies', () => {
  test('is given back, and never missing for small ones or for the only one', () => {
    const room = createBodyRoom(10 * 1_048_576);
    const leave = room.take(upload, megabytes(7));
    expect(() => room.take(upload, megabytes(7))).toThrow('at once');
    expect(() => room.take(upload, new Headers({ 'transfer-encoding': 'chunked' }))).toThrow('at once');
    room.take(upload, megabytes(1));
    room.take(upload, new Headers());
    leave();
    room.take(upload, megabytes(7));
    createBodyRoom(1).take(upload, megabytes(7));
  });

  test('is asked for by each request, and a second one is told to come again', async () => {
    let open = (): void => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow = route(upload, async () => {
      await gate;
      return { body: undefined };
    });
    const app = testApp({ routes: [slow], actor: person('lead'), largestBodies: 3_000_000 });
    const body = JSON.stringify({ text: 'a'.repeat(2_000_000) });
    const send = () => app.request('/api/v1/uploads', json(body, { 'Content-Length': String(body.length) }));
    const first = send();
    const second = await send();
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '2']);
    open();
    expect((await first).status).toBe(204);
    expect((await send()).status).toBe(204);
  });
});
