import { describe, expect, test } from 'vitest';
import { ProblemBody } from '../api/problem-body.ts';
import { Problem } from '../desk/problem.ts';
import type { LogFields } from '../log.ts';
import { Unreachable } from '../store/database.ts';
import { route } from './route.ts';
import { json, key, person, testApp } from './testing/app.ts';
import { notesContracts, sampleNotes } from './testing/sample.ts';

const lead = person('lead');
const app = testApp({ routes: sampleNotes().routes, actor: lead });
const note = { job: 'own', text: 'hello' };

const problem = async (response: Response): Promise<ProblemBody> => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body = ProblemBody.parse(await response.json());
  expect(body.status).toBe(response.status);
  expect(body.requestId).toBe(response.headers.get('x-request-id'));
  return body;
};

describe('a request', () => {
  test('is answered by its route with what the contract declares', async () => {
    const response = await app.request('/api/v1/notes', json({ ...note, marks: ['a'] }));
    expect(response.status).toBe(201);
    expect(response.headers.get('location')).toBe('/api/v1/notes/added-1');
    expect(await response.json()).toEqual({ id: 'added-1', marks: ['a'], ...note });
  });

  test('that no route knows is a problem', async () => {
    expect((await problem(await app.request('/nowhere'))).code).toBe('not-found');
    expect((await problem(await app.request('/api/v1/notes/'))).code).toBe('not-found');
  });

  test('with a method that is not offered learns which ones are', async () => {
    const response = await app.request('/api/v1/notes', { method: 'PATCH' });
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
    expect((await problem(response)).status).toBe(405);
  });

  test('of OPTIONS is told the methods, and no other origin is let in', async () => {
    const response = await app.request('/api/v1/notes', {
      method: 'OPTIONS',
      headers: { Origin: 'https://example.com', 'Access-Control-Request-Method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  test('of HEAD has the headers of GET without its body, and starts no stream', async () => {
    const response = await app.request('/api/v1/notes/note-own', { method: 'HEAD' });
    expect([response.status, response.headers.get('etag'), await response.text()]).toEqual([200, '"1"', '']);
    expect((await app.request('/api/v1/notes/watch', { method: 'HEAD' })).body).toBeNull();
  });

  test('keeps a well-formed request id and gets one in place of another', async () => {
    const own = await app.request('/api/v1/notes', { headers: { 'X-Request-Id': 'trace-0001' } });
    expect(own.headers.get('x-request-id')).toBe('trace-0001');
    const other = await app.request('/api/v1/notes', { headers: { 'X-Request-Id': 'a b\tc <script>' } });
    expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('to a fixed path is never taken for an id', async () => {
    const response = await app.request('/api/v1/notes/watch');
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    await response.body?.cancel();
  });

  test('under another host name is refused', async () => {
    expect((await problem(await app.request('http://attacker.example/api/v1/notes'))).status).toBe(421);
    const named = testApp({ routes: sampleNotes().routes, actor: lead, hosts: ['gatehouse.example.com'] });
    expect((await named.request('https://GATEHOUSE.example.com:8443/api/v1/notes')).status).toBe(200);
  });

  test('for a file gets it with a safe name', async () => {
    const { headers } = await app.request('/api/v1/notes/note-own/file');
    expect(headers.get('content-disposition')).toBe(
      'attachment; filename="note-own_n_.txt"; filename*=UTF-8\'\'note-own%3A%20%E2%80%9C%C3%BCn%C3%AF%E2%80%9D.txt',
    );
  });
});

describe('whoever asks', () => {
  const as = (actor: Parameters<typeof testApp>[0]['actor']) => testApp({ routes: sampleNotes().routes, actor });

  test('needs to be somebody, with a role or scope of the contract', async () => {
    const nobody = await as(undefined).request('/api/v1/notes');
    expect(nobody.headers.get('www-authenticate')).toContain('Bearer');
    expect((await problem(nobody)).code).toBe('not-signed-in');
    expect((await problem(await as(person('administrator')).request('/api/v1/notes'))).code).toBe('not-allowed');
    expect((await problem(await as(key('metrics:read')).request('/api/v1/notes'))).code).toBe('not-allowed');
    expect((await as(key('cases:read')).request('/api/v1/notes')).status).toBe(200);
  });

  test('is judged before the body is looked at', async () => {
    const response = await as(person('recruiter')).request('/api/v1/notes', json('{ not json'));
    expect((await problem(response)).status).toBe(403);
  });

  test('is served by a route for anyone even with credentials of yesterday', async () => {
    const expired = testApp({
      routes: sampleNotes().routes,
      authenticate: async () => {
        throw new Problem('not-signed-in', 'The session has ended.');
      },
    });
    expect((await expired.request('/api/v1/uploads', { method: 'POST', body: 'abc' })).status).toBe(202);
    expect((await problem(await expired.request('/api/v1/notes'))).detail).toBe('The session has ended.');
  });

  test('changes nothing from a page of another site, which is found out before the body is read', async () => {
    const sample = sampleNotes();
    const guarded = testApp({
      routes: sample.routes,
      actor: lead,
      checkSite: ({ headers }) => {
        if (headers.get('origin') !== null) throw new Problem('not-allowed', 'The request comes from another site.');
      },
    });
    const response = await guarded.request('/api/v1/notes', json(note, { Origin: 'https://attacker.example' }));
    expect((await problem(response)).code).toBe('not-allowed');
    expect(sample.added()).toBe(0);
    expect((await guarded.request('/api/v1/notes', { headers: { Origin: 'https://a.example' } })).status).toBe(200);
  });
});

describe('what is wrong', () => {
  test('is named by field, without what was sent', async () => {
    const body = await problem(await app.request('/api/v1/notes', json({ job: 'secret word', weight: 'x', extra: 1 })));
    expect(body.code).toBe('invalid');
    expect(body.flaws?.map(({ field }) => field)).toEqual(['/job', '/text', '/weight', '/extra']);
    expect(JSON.stringify(body)).not.toContain('secret word');
  });

  test('in path or query is named too', async () => {
    const elsewhere = await problem(await app.request('/api/v1/notes/a%20b'));
    expect([elsewhere.status, elsewhere.flaws?.[0]?.field]).toEqual([404, '/id']);
    expect((await problem(await app.request('/api/v1/notes?limit=0'))).flaws?.[0]?.field).toBe('/limit');
    expect((await problem(await app.request('/api/v1/notes?limt=1'))).flaws?.[0]?.field).toBe('/limt');
    expect((await problem(await app.request('/api/v1/notes?limit=1&limit=2'))).flaws?.[0]?.reason).toBe(
      'is given twice',
    );
    expect((await app.request('/api/v1/notes?mark=a&mark=b')).status).toBe(200);
    for (const path of ['/api/v1/notes/%ff', '/api/v1/notes/a%00', '/api/v1/notes?mark=%00']) {
      expect((await problem(await app.request(path))).status).toBe(400);
    }
    expect((await problem(await app.request(`/api/v1/notes?mark=${'x'.repeat(9_000)}`))).status).toBe(414);
  });

  test('in the program is a 500 whose id stands in the log, without a word of the error', async () => {
    const lines: [string, LogFields | undefined][] = [];
    const keep = (event: string, fields?: LogFields) => {
      lines.push([event, fields]);
    };
    const broken = testApp({
      routes: [
        route(notesContracts.list, async () => {
          throw new TypeError('Alex Example lives here');
        }),
      ],
      actor: lead,
      log: { info: keep, warn: keep, error: keep },
    });
    const body = await problem(await broken.request('/api/v1/notes?cursor=alex'));
    expect([body.status, body.code]).toEqual([500, 'broken']);
    const logged = lines.find(([event]) => event === 'a request broke')?.[1];
    expect(logged).toMatchObject({ requestId: body.requestId, error: 'TypeError' });
    expect(logged?.['at']).toContain('app.test');
    expect(JSON.stringify([body, lines])).not.toMatch(/alex/i);
  });

  test('with a value that only the database refuses is a 422, and logged: a schema should have known', async () => {
    const logged: string[] = [];
    const late = testApp({
      routes: [route(notesContracts.list, () => Promise.reject(Object.assign(new Error('year 0'), { code: '22008' })))],
      actor: lead,
      log: { info: () => {}, warn: () => {}, error: (event) => logged.push(event) },
    });
    expect((await problem(await late.request('/api/v1/notes'))).code).toBe('invalid');
    expect(logged).toEqual(['a request could not be served']);
  });

  test('with the database is a 503 that says when to come back', async () => {
    const lost = testApp({
      routes: [route(notesContracts.list, () => Promise.reject(new Unreachable('gone')))],
      actor: lead,
    });
    const response = await lost.request('/api/v1/notes');
    expect(response.headers.get('retry-after')).toBe('2');
    expect((await problem(response)).code).toBe('unavailable');
  });
});

describe('a version', () => {
  test('comes with what is read, and spares the answer to whoever has it', async () => {
    const first = await app.request('/api/v1/notes/note-own');
    const etag = first.headers.get('etag') ?? '';
    const again = await app.request('/api/v1/notes/note-own', { headers: { 'If-None-Match': `"x", W/${etag}` } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('is asked for, and has to be the latest', async () => {
    const fresh = testApp({ routes: sampleNotes().routes, actor: lead });
    const change = async (version?: string) =>
      fresh.request('/api/v1/notes/note-own', {
        ...json({ text: 'new' }, version === undefined ? {} : { 'If-Match': version }),
        method: 'PUT',
      });
    expect((await problem(await change())).code).toBe('needs-version');
    expect((await problem(await change('*'))).code).toBe('malformed');
    expect((await problem(await change('"7"'))).code).toBe('changed-meanwhile');
    const changed = await change('"1"');
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"']);
  });
});

describe('every answer', () => {
  test('forbids what a page might do with it, and is kept by nobody', async () => {
    for (const path of ['/api/v1/notes', '/nowhere']) {
      const { headers } = await app.request(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('strict-transport-security')).toBeNull();
    }
  });
});
