import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, expectTypeOf, test } from 'vitest';
import type { ServerEvent } from '../http/route.ts';
import { person, testApp } from '../http/testing/app.ts';
import { notesContracts, sampleNotes } from '../http/testing/sample.ts';
import { type Listening, listening } from '../http/testing/server.ts';
import { type ClientEvent, clientOf, createClient, Problem } from './client.ts';

const book = { notes: notesContracts };
const open: Listening[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

const start = async (sample = sampleNotes(), more: Partial<Parameters<typeof clientOf>[1]> = {}) => {
  const app = testApp({ routes: sample.routes, actor: person('lead') });
  return clientOf(book, {
    baseUrl: 'http://localhost/',
    token: 'secret',
    fetch: async (input, init) => app.fetch(new Request(input instanceof Request ? input : String(input), init)),
    wait: async () => {},
    ...more,
  });
};

describe('the client', () => {
  test('sends and gets what the contracts say, and is typed by them', async () => {
    const client = await start();
    const note = await client.notes.add({ body: { job: 'own', text: 'hello' } });
    expect(note).toEqual({ id: 'added-1', job: 'own', text: 'hello', marks: [] });
    expectTypeOf(note).toEqualTypeOf<{ id: string; job: string; text: string; marks: string[] }>();
    expectTypeOf(client.notes.add).parameter(0).toHaveProperty('body');
    // @ts-expect-error: a field is missing.
    await expect(client.notes.add({ body: { job: 'own' } })).rejects.toThrow(Problem);
    // @ts-expect-error: the id is missing.
    await expect(client.notes.read({})).rejects.toThrow(Problem);
    expect(await client.notes.remove({ params: { id: note.id } })).toBeUndefined();
  });

  test('hands versions out and sends them back', async () => {
    const client = await start();
    const { value, etag } = await client.notes.read({ params: { id: 'note-own' } });
    expectTypeOf(value.text).toEqualTypeOf<string>();
    const changed = await client.notes.change({ params: { id: value.id }, ifMatch: etag, body: { text: 'new' } });
    expect(changed).toMatchObject({ value: { text: 'new' }, etag: '"2"' });
    const stale = client.notes.change({ params: { id: value.id }, ifMatch: etag, body: { text: 'newer' } });
    await expect(stale).rejects.toMatchObject({ code: 'changed-meanwhile', status: 412 });
  });

  test('walks through pages', async () => {
    const client = await start();
    for (let count = 0; count < 5; count += 1) await client.notes.add({ body: { job: 'own', text: String(count) } });
    const texts: string[] = [];
    for await (const note of client.notes.list.each({ query: { limit: 2, mark: ['a', 'b'] } })) texts.push(note.text);
    expect(texts).toEqual(['own', 'foreign', '0', '1', '2', '3', '4']);
    expectTypeOf(client.notes.read).not.toHaveProperty('each');
  });

  test('throws what was refused, with its fields', async () => {
    const client = await start();
    const refused = await client.notes.add({ body: { job: 'a b', text: 'x' } }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Problem);
    expect(refused).toMatchObject({ code: 'invalid', flaws: [{ field: '/job' }] });
  });

  test('gets files by their names, and sends bytes', async () => {
    const client = await start();
    const file = await client.notes.file({ params: { id: 'note-own' } });
    expect(file.name).toBe('note-own: “ünï”.txt');
    expect(await client.notes.upload({ bytes: new Uint8Array(7) })).toEqual({ bytes: 7 });
  });

  test('follows events, and takes them up again where they broke off', async () => {
    const from: (string | null)[] = [];
    const watch = async function* (): AsyncIterable<ServerEvent> {
      yield { id: String(from.length), type: 'note', data: { note: `n${from.length}` } };
    };
    const { routes } = sampleNotes({ watch });
    const server = await listening(testApp({ routes, actor: person('lead') }));
    open.push(server);
    const client = clientOf(book, {
      baseUrl: server.url,
      wait: async () => {},
      fetch: async (input, init) => {
        from.push(new Headers(init?.headers).get('last-event-id'));
        return fetch(input, init);
      },
    });
    const heard: ClientEvent<{ note: string }>[] = [];
    for await (const event of client.notes.watch()) {
      heard.push(event);
      if (heard.length === 3) break;
    }
    expect(heard.map(({ data }) => data.note)).toEqual(['n1', 'n2', 'n3']);
    expect(from).toEqual([null, '1', '2']);
  });
});

describe('a request that was not served', () => {
  const answering = (...statuses: readonly number[]) => {
    const keys: (string | null)[] = [];
    const waits: number[] = [];
    const client = clientOf(book, {
      baseUrl: 'http://localhost',
      fetch: async (_, init) => {
        keys.push(new Headers(init?.headers).get('idempotency-key'));
        const status = statuses[keys.length - 1] ?? 200;
        if (status === 0) throw new TypeError('no connection');
        return Response.json({ items: [], next: null }, { status, headers: { 'Retry-After': '7' } });
      },
      wait: async (milliseconds) => {
        waits.push(milliseconds);
      },
    });
    return { client, keys, waits };
  };
  const note = { body: { job: 'own', text: 'x' } };

  test('is sent again when the service says, under the key of the first', async () => {
    const { client, keys, waits } = answering(503, 429, 201);
    await client.notes.add(note);
    expect(waits).toEqual([7_000, 7_000]);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(keys).size).toBe(1);
  });

  test('is not sent again when that could do it twice', async () => {
    const { client, keys } = answering(503);
    const change = { params: { id: 'note-own' }, ifMatch: '"1"', body: { text: 'x' } };
    await expect(client.notes.change(change)).rejects.toMatchObject({ status: 503 });
    expect(keys.length).toBe(1);
    const lost = answering(0, 0, 201);
    await expect(lost.client.notes.change(change)).rejects.toThrow('no connection');
    await lost.client.notes.list();
    expect(lost.keys.length).toBe(3);
  });

  test('ends after some attempts', async () => {
    const { client, keys } = answering(429, 429, 429, 429, 429);
    await expect(client.notes.list()).rejects.toMatchObject({ status: 429, code: 'malformed' });
    expect(keys.length).toBe(4);
  });
});

test('the client of the product has its contracts', () => {
  const client = createClient({ baseUrl: 'http://localhost' });
  expectTypeOf(client.system.ready).returns.resolves.toHaveProperty('parts');
  expect(Object.keys(client.system)).toContain('ready');
});

/** Every file that a module leads to, and what else it imports. */
const leadsTo = (path: string, seen = new Set<string>()): Set<string> => {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, kind, from = ''] of readFileSync(path, 'utf8').matchAll(
    /^(?:import|export) (type )?[^;]*?from '([^']+)';/gm,
  )) {
    if (kind !== undefined) continue;
    if (from.startsWith('.')) leadsTo(join(dirname(path), from), seen);
    else seen.add(from);
  }
  return seen;
};

test('the client runs in a browser: it leads to no module of Node and to no package but zod', () => {
  const outside = [...leadsTo('src/api/client.ts')].filter((name) => !name.endsWith('.ts'));
  expect(outside).toEqual(['zod']);
});
