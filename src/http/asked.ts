import { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import { callerOf } from './address.ts';
import { requestIdOf } from './request-id.ts';

/** What the adapter hands over beside the request; nothing in tests without a server. */
interface Bindings {
  readonly incoming?: unknown;
}

export interface HttpEnvironment {
  // Hono asks for a type that anything fits.
  Bindings: Bindings;
}

/** A request before anyone knows who asks. */
export interface Asked {
  /** In capitals. */
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly address: string;
  readonly secure: boolean;
  readonly requestId: string;
}

/** Node's own message beneath a request. */
export const messageOf = (context: Context<HttpEnvironment>): IncomingMessage | undefined => {
  const incoming = context.env?.incoming;
  return incoming instanceof IncomingMessage ? incoming : undefined;
};

/** Reads from a request who sent it and how it is called in the log. */
export const askedOf = (context: Context<HttpEnvironment>, trusted: (address: string) => boolean): Asked => {
  const { headers, method } = context.req.raw;
  const socket = messageOf(context)?.socket;
  const encrypted = socket !== undefined && 'encrypted' in socket && socket.encrypted === true;
  return {
    method,
    path: context.req.path,
    headers,
    ...callerOf(socket?.remoteAddress, encrypted, headers, trusted),
    requestId: requestIdOf(headers.get('x-request-id')),
  };
};
