import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { ServerEvent } from './route.ts';
import { person, testApp } from './testing/app.ts';
import { sampleNotes } from './testing/sample.ts';
import { type Listening, listening } from './testing/server.ts';

const open: Listening[] = [];
const serve = async (options: Partial<Parameters<typeof testApp>[0]> = {}): Promise<Listening> => {
  const started = await listening(testApp({ routes: sampleNotes().routes, actor: person('lead'), ...options }));
  open.push(started);
  return started;
};
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** Sends text over a plain connection and gathers what comes back until it ends. */
const speak = (port: number, ...pieces: readonly (string | number)[]): Promise<string> =>
  new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', async () => {
      for (const piece of pieces) {
        if (typeof piece === 'number') await wait(piece);
        else if (!socket.destroyed) socket.write(piece);
      }
    });
    socket.on('data', (data) => {
      heard += data.toString();
    });
    socket.on('close', () => resolve(heard));
    socket.on('error', () => resolve(heard));
    socket.setTimeout(8_000, () => {
      socket.destroy();
      reject(new Error(`no end after ${heard}`));
    });
  });

const post = (more: string): string =>
  `POST /api/v1/notes HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n${more}\r\n`;

describe('on a real server', () => {
  test.each([1, 5, 50])('%i MB are refused with an answer that arrives', async (megabytes) => {
    const { url } = await serve();
    const body = Buffer.alloc(megabytes * 1_048_576 + 1, 32);
    const said = await fetch(`${url}/api/v1/uploads`, { method: 'POST', body }).then(
      (response) => response.status,
      (error) => `refused: ${error.cause?.code}`,
    );
    // The sender of tens of megabytes may see the connection end before it looks for the answer.
    expect(
      megabytes < 50 ? [413] : [413, 'refused: ECONNRESET', 'refused: EPIPE', 'refused: UND_ERR_SOCKET'],
    ).toContain(said);
    expect((await fetch(`${url}/api/v1/notes`)).status).toBe(200);
  });

  test('a body without a length is counted while it comes', async () => {
    const { port, url } = await serve();
    const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`;
    const heard = await speak(port, post('Transfer-Encoding: chunked\r\n'), ...Array.from({ length: 40 }, () => chunk));
    expect(heard).toContain('HTTP/1.1 413');
    expect(heard).toContain('"code":"too-large"');
    expect((await fetch(`${url}/api/v1/notes`)).status).toBe(200);
  });

  test('a trusted proxy is believed that the caller came encrypted', async () => {
    const asking = async (trustedProxies: readonly string[]) => {
      const { url } = await serve({ trustedProxies });
      const { headers } = await fetch(`${url}/api/v1/notes`, { headers: { 'X-Forwarded-Proto': 'https' } });
      return headers.get('strict-transport-security');
    };
    expect(await asking(['127.0.0.1'])).toBe('max-age=63072000; includeSubDomains');
    expect(await asking([])).toBeNull();
  });

  test('a connection goes on after bodies that were read and bodies that were not', async () => {
    const { port } = await serve();
    const body = '{"job":"own","text":"a"}';
    const good = `${post(`Content-Length: ${body.length}\r\n`)}${body}`;
    const unread = `POST /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\n\r\nabcde`;
    const last = `GET /api/v1/notes HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`;
    const heard = await speak(port, good, 50, unread, 50, good, 50, last);
    expect([...heard.matchAll(/HTTP\/1\.1 (\d+)/g)].map((match) => match[1])).toEqual(['201', '404', '201', '200']);
  });

  test('a sender that dribbles is cut off with a 408', async () => {
    const { port, url } = await serve({ bodies: { patience: 150, slowest: 1_000_000 } });
    const heard = await speak(port, post('Content-Length: 1000\r\n'), '{', 60, '"', 60, 'j', 60, 'o', 60, 'b');
    expect(heard).toContain('HTTP/1.1 408');
    expect(heard).toContain('"code":"timed-out"');
    expect((await fetch(`${url}/api/v1/notes`)).status).toBe(200);
  });

  test('a sender that is slow but steady is served', async () => {
    const { port } = await serve({ bodies: { patience: 300, slowest: 10 } });
    const body = `{"job":"own","text":"${'a'.repeat(40)}"}`;
    const pieces = [...body.matchAll(/.{1,10}/g)].flatMap((match) => [match[0], 60]);
    const heard = await speak(port, post(`Content-Length: ${body.length}\r\nConnection: close\r\n`), ...pieces);
    expect(heard).toContain('HTTP/1.1 201');
  });

  test('a sender that leaves in the middle breaks nothing', async () => {
    const errors: string[] = [];
    const { port, url } = await serve({
      log: { info: () => {}, warn: () => {}, error: (event) => errors.push(event) },
    });
    const socket = connect(port, '127.0.0.1');
    socket.write(`${post('Content-Length: 1000\r\n')}{"job":`);
    await wait(50);
    socket.destroy();
    await wait(50);
    expect((await fetch(`${url}/api/v1/notes`)).status).toBe(200);
    expect(errors).toEqual([]);
  });

  test.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400],
    ['headers of 100 kB', `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
    ['two lengths', post('Content-Length: 1\r\nContent-Length: 2\r\n'), 400],
    ['a length and chunks', post('Content-Length: 1\r\nTransfer-Encoding: chunked\r\n'), 400],
    ['a strange host', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    ['a backslash', 'GET /\\..\\x HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n', 400],
    ['another host', 'GET / HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n', 421],
    [
      'an absolute address',
      'GET http://attacker.example/ HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n',
      404,
    ],
    ['an unknown method', 'BREW /api/v1/notes HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n', 400],
    ['TRACE', 'TRACE /api/v1/notes HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n', 405],
    ['dots', 'GET /api/v1/../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n', 404],
  ])('%s gets a problem', async (_, text, status) => {
    const { port } = await serve();
    const heard = await speak(port, text);
    expect(heard.slice(0, 12)).toBe(`HTTP/1.1 ${status}`);
    expect(heard.toLowerCase()).toContain('content-type: application/problem+json');
  });
});

describe('a stream of events', () => {
  test('arrives as it comes, with signs of life, and ends its source when the reader leaves', async () => {
    let left = false;
    const watch = async function* (signal: AbortSignal): AsyncIterable<ServerEvent> {
      try {
        yield { id: '1', type: 'note', data: { note: 'a\nb' } };
        await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
      } finally {
        left = true;
      }
    };
    const { url } = await serve({ routes: sampleNotes({ watch }).routes, streams: { heartbeat: 20 } });
    const leaving = new AbortController();
    const response = await fetch(`${url}/api/v1/notes/watch`, { signal: leaving.signal });
    const reader = response.body?.getReader();
    let heard = '';
    while (!heard.includes(': beat\n\n: beat')) heard += new TextDecoder().decode((await reader?.read())?.value);
    expect(heard).toContain('retry: 3000\n\nid: 1\nevent: note\ndata: {"note":"a\\nb"}\n\n: beat\n\n');
    leaving.abort();
    await expect.poll(() => left).toBe(true);
  });

  test('is one of few for each reader, and ends when the service stops', async () => {
    const watch = async function* (signal: AbortSignal): AsyncIterable<ServerEvent> {
      yield { id: '1', type: 'note', data: { note: 'n1' } };
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    };
    const app = testApp({ routes: sampleNotes({ watch }).routes, actor: person('lead') });
    const served = await listening(app);
    open.push(served);
    const streams = await Promise.all(Array.from({ length: 9 }, () => fetch(`${served.url}/api/v1/notes/watch`)));
    expect(streams.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 8 }, () => 200), 429]);
    app.stopStreams();
    const texts = await Promise.all(streams.filter(({ ok }) => ok).map((response) => response.text()));
    expect(texts.every((text) => text.includes('"n1"'))).toBe(true);
    const again = await fetch(`${served.url}/api/v1/notes/watch`);
    expect(again.status).toBe(200);
    await again.body?.cancel();
  });

  test('waits for its reader, and is ended when that takes nothing', async () => {
    let made = 0;
    let left = false;
    const watch = async function* (): AsyncIterable<ServerEvent> {
      try {
        for (;;) {
          made += 1;
          yield { id: String(made), type: 'note', data: { note: 'x'.repeat(60_000) } };
        }
      } finally {
        left = true;
      }
    };
    const { port } = await serve({ routes: sampleNotes({ watch }).routes, streams: { stall: 200 } });
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {});
    socket.pause();
    socket.write('GET /api/v1/notes/watch HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n');
    await expect.poll(() => left, { timeout: 60_000 }).toBe(true);
    expect(made).toBeLessThan(400);
    socket.destroy();
  });
});
