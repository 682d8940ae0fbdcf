import { createServer, get as httpGet, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DownloadLimits, download } from './download.ts';

let server: Server;
let port = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    const routes: Record<string, () => void> = {
      '/list.txt': () => response.setHeader('last-modified', 'Wed, 03 Jun 2026 10:00:00 GMT').end('192.0.2.1\n'),
      '/moved': () => response.writeHead(302, { location: '/list.txt' }).end(),
      '/loop': () => response.writeHead(302, { location: '/loop' }).end(),
      '/down': () => response.writeHead(302, { location: 'http://lists.example/list.txt' }).end(),
      '/long': () => {
        response.write('x'.repeat(2_500));
        response.end('x'.repeat(2_500));
      },
      '/announced': () => response.setHeader('content-length', 5_000).end('x'.repeat(5_000)),
      '/cut': () => {
        response.setHeader('content-length', 5_000);
        response.write('x');
        setTimeout(() => response.destroy(), 20);
      },
      '/silent': () => undefined,
      '/slow': () => {
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
    };
    const answer = routes[request.url ?? ''] ?? (() => response.writeHead(404).end());
    answer();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Sends requests for https://lists.example to the test server. */
const limits = (more: Partial<DownloadLimits> = {}): DownloadLimits => ({
  largest: 1_000,
  get: (url, options, answered) => httpGet(`http://127.0.0.1:${port}${url.pathname}`, options, answered),
  ...more,
});

describe('a download', () => {
  test.each(['/list.txt', '/moved'])('of %s gives bytes, name and the day of the publisher', async (path) => {
    const got = await download(`https://lists.example${path}`, limits());
    expect(got.bytes.toString()).toBe('192.0.2.1\n');
    expect(got).toMatchObject({ name: 'list.txt', published: '2026-06-03' });
  });

  test.each([
    ['/nowhere', {}, 'the server answered 404'],
    ['/loop', {}, 'more than 5 redirects'],
    ['/down', {}, 'it redirects to http://, which is not followed'],
    ['/long', {}, 'more than the limit of 1000 bytes'],
    ['/announced', {}, '5000 bytes, more than the limit of 1000'],
    ['/cut', { largest: 10_000 }, 'aborted'],
    ['/silent', { silence: 50 }, 'no answer for 0.05 seconds'],
    ['/slow', { total: 100 }, 'not done after 0.1 seconds'],
  ])('of %s stops', async (path, more, message) => {
    await expect(download(`https://lists.example${path}`, limits(more))).rejects.toThrow(
      `https://lists.example${path}: ${message}`,
    );
  });
});
