import { randomUUID } from 'node:crypto';
import type { RequestListener } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { silent } from '../log.ts';
import type { App } from './app.ts';
import { type Failure, failureOf, failureResponse } from './problem.ts';
import { Refusal } from './refusal.ts';
import { addSecurityHeaders } from './security-headers.ts';

const unreadable = (): Failure =>
  failureOf(new Refusal('malformed', 'The request line or its headers cannot be read.'), randomUUID(), silent);

/** The application as Node's server calls it; what the adapter cannot turn into a request is a problem like others. */
export const createListener = (app: App): RequestListener =>
  getRequestListener((request, env) => app.fetch(request, env), {
    errorHandler: () => {
      const response = failureResponse(unreadable());
      addSecurityHeaders(response.headers, false);
      return response;
    },
  });

const codes: Readonly<Record<string, readonly [status: number, reason: string, title: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'The headers are too long'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'The request took too long to arrive'],
};

/** Answers what Node refuses before it is a request: for the `clientError` event of a server. */
export const answerClientError = (error: NodeJS.ErrnoException, socket: Duplex): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, reason, title] = codes[error.code ?? ''] ?? [400, 'Bad Request', 'The request cannot be read'];
  const code = status === 408 ? 'timed-out' : status === 431 ? 'too-long' : 'malformed';
  const body = JSON.stringify({
    type: `urn:gatehouse:problem:${code}`,
    title,
    status,
    code,
    requestId: randomUUID(),
  });
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
  );
};
