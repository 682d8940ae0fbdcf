import { Agent, get, type IncomingMessage, type RequestListener } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type RunningServer, type ServerSettings, startServer } from './http-server.ts';

const settings: ServerSettings = { host: '127.0.0.1', port: 0, headerSeconds: 1, requestSeconds: 2, idleSeconds: 60 };
let running: RunningServer | undefined;
afterEach(async () => {
  await running?.stop(0);
  running = undefined;
});

const start = async (listener: RequestListener): Promise<RunningServer> => {
  running = await startServer(listener, settings);
  return running;
};

const ask = (
  port: number,
  agent?: Agent,
): Promise<{ status: number; body: string; headers: IncomingMessage['headers'] }> =>
  new Promise((resolve, reject) => {
    const request = get({ host: '127.0.0.1', port, path: '/', ...(agent === undefined ? {} : { agent }) }, (reply) => {
      let body = '';
      reply.setEncoding('utf8').on('data', (piece: string) => {
        body += piece;
      });
      reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body, headers: reply.headers }));
    });
    request.on('error', reject);
  });

/** What a raw client gets until the connection ends. */
const raw = (port: number, text: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    let said = '';
    socket.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
    });
    socket.on('close', () => resolve(said));
    socket.on('error', () => {});
  });

describe('a stop', () => {
  it('lets a request finish that is under way, and takes no new connection', async () => {
    let entered: () => void = () => {};
    const inside = new Promise<void>((resolve) => {
      entered = resolve;
    });
    let finish: () => void = () => {};
    const { port, stop } = await start((_, response) => {
      finish = () => response.end('whole');
      entered();
    });
    const agent = new Agent({ keepAlive: true });
    const asked = ask(port, agent);
    await inside;
    const stopped = stop(20);
    await expect(ask(port)).rejects.toThrow('ECONNREFUSED');
    finish();
    expect((await asked).body).toBe('whole');
    expect(await stopped).toBe('finished');
    agent.destroy();
  });

  it('does not wait for a connection that is idle', async () => {
    const { port, stop } = await start((_, response) => response.end('whole'));
    const agent = new Agent({ keepAlive: true });
    await ask(port, agent);
    expect(await stop(20)).toBe('finished');
    agent.destroy();
  });

  it('ends event streams, which would never end by themselves', async () => {
    const { port, stop } = await start((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': open\n\n');
    });
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET / HTTP/1.1\r\nHost: example.com\r\nAccept: text/event-stream\r\n\r\n`),
    );
    await new Promise((resolve) => socket.once('data', resolve));
    expect(await stop(20)).toBe('finished');
  });

  it('cuts off what is not done when the time is up', async () => {
    let entered: () => void = () => {};
    const inside = new Promise<void>((resolve) => {
      entered = resolve;
    });
    const { port, stop } = await start(() => entered());
    const cutOff = expect(ask(port)).rejects.toThrow();
    await inside;
    expect(await stop(0.05)).toBe('cut-off');
    await cutOff;
  });
});

describe('a client', () => {
  it('that never ends its headers is answered 408 and dropped', async () => {
    const { port } = await start((_, response) => response.end());
    const said = await raw(port, 'GET / HTTP/1.1\r\nHost: example.com\r\nX-Slow:');
    expect(said).toContain('HTTP/1.1 408');
    expect(said).toContain('application/problem+json');
  });

  it('that never ends its body is answered 408 and dropped', async () => {
    const { port } = await start((request, response) => {
      request.resume();
      request.on('end', () => response.end());
    });
    const said = await raw(port, 'POST / HTTP/1.1\r\nHost: example.com\r\nContent-Length: 10\r\n\r\nhalf');
    expect(said).toContain('HTTP/1.1 408');
  });

  it('whose headers are too long is answered 431', async () => {
    const { port } = await start((_, response) => response.end());
    const said = await raw(port, `GET / HTTP/1.1\r\nHost: example.com\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`);
    expect(said).toContain('HTTP/1.1 431');
  });

  it('that speaks no HTTP is answered 400, and others are served on', async () => {
    const { port } = await start((_, response) => response.end('whole'));
    expect(await raw(port, '\x16\x03\x01 hello\r\n\r\n')).toContain('HTTP/1.1 400');
    expect((await ask(port)).body).toBe('whole');
  });
});

describe('the address', () => {
  it('that is taken is refused', async () => {
    const { port } = await start((_, response) => response.end());
    await expect(startServer(() => {}, { ...settings, port })).rejects.toThrow('EADDRINUSE');
  });
});
