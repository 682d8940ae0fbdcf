import type { RequestListener, ServerResponse } from 'node:http';
import type { Readiness } from './health.ts';

export interface Probes {
  readonly ready: () => Promise<Readiness>;
  readonly metrics: { text(): Promise<string>; readonly mediaType: string };
}

const send = (response: ServerResponse, status: number, mediaType: string, body: string): void => {
  response.writeHead(status, {
    'content-type': mediaType,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
};

const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  send(response, status, 'application/json', `${JSON.stringify(body)}\n`);

/**
 * What machines ask, for a port of its own: no sign-in, no check of names (an orchestrator comes by address), and an
 * answer also when the app is busy.
 */
export const createProbes = ({ ready, metrics }: Probes): RequestListener => {
  const answers = new Map<string, (response: ServerResponse) => Promise<void>>([
    ['/healthz', async (response) => sendJson(response, 200, { status: 'ok' })],
    [
      '/readyz',
      async (response) => {
        const { ready: isReady, parts } = await ready();
        sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not-ready', parts });
      },
    ],
    ['/metrics', async (response) => send(response, 200, metrics.mediaType, await metrics.text())],
  ]);
  return (request, response) => {
    request.resume();
    const answer = answers.get(request.url?.split('?', 1)[0] ?? '');
    if (answer === undefined || request.method !== 'GET') sendJson(response, 404, { status: 'not-found' });
    else {
      answer(response).catch(() => {
        if (!response.headersSent) sendJson(response, 503, { status: 'unavailable' });
      });
    }
  };
};
