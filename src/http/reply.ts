import type { z } from 'zod';
import type { Contract } from '../api/contract.ts';
import type { Log } from '../log.ts';
import { eventStream, type StreamEnds, type StreamTimes } from './events.ts';
import type { KeptAnswer } from './idempotency.ts';
import type { Extras, FileReply, Reply } from './route.ts';
import { entityTag, isHeld } from './versions.ts';

type Payload = ConstructorParameters<typeof Response>[0];
type AnyReply = Reply<z.ZodType | undefined>;

/** What is needed of a request to answer it. */
export interface Asking extends StreamEnds {
  readonly head: boolean;
  readonly headers: Headers;
}

const setExtras = (headers: Headers, { etag, location, cookies = [], headers: more = {} }: Extras): void => {
  for (const [name, value] of Object.entries(more)) headers.set(name, value);
  for (const cookie of cookies) headers.append('Set-Cookie', cookie);
  if (etag !== undefined) headers.set('ETag', entityTag(etag));
  if (location !== undefined) headers.set('Location', location);
};

/** A name for a file on somebody's disk, RFC 6266: plain for old clients and exact for others. */
const disposition = ({ name }: FileReply): string => {
  const ascii = name.replace(/[^\w.-]+/g, '_').slice(0, 120);
  const exact = encodeURIComponent(name.slice(0, 120).replace(/\p{Cs}/gu, '_')).replace(
    /['()*]/g,
    (it) => `%${it.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${exact}`;
};

const payload = (reply: AnyReply, headers: Headers, asking: Asking, times: StreamTimes, log: Log): Payload => {
  if ('file' in reply) {
    headers.set('Content-Type', reply.file.mediaType);
    headers.set('Content-Disposition', disposition(reply.file));
    return reply.file.bytes;
  }
  if ('text' in reply) {
    headers.set('Content-Type', reply.mediaType);
    return reply.text;
  }
  if ('events' in reply) {
    headers.set('Content-Type', 'text/event-stream');
    // Proxies would keep events until a buffer is full.
    headers.set('X-Accel-Buffering', 'no');
    if (!asking.head) return eventStream(reply.events, times, asking, log);
    asking.end();
    return null;
  }
  if (reply.body === undefined) return null;
  headers.set('Content-Type', 'application/json');
  return JSON.stringify(reply.body);
};

/** What a handler said, as a response. */
export const replyResponse = (
  contract: Contract,
  reply: AnyReply,
  asking: Asking,
  times: StreamTimes,
  log: Log,
): Response => {
  const headers = new Headers();
  setExtras(headers, reply.extras ?? {});
  const version = reply.extras?.etag;
  if (contract.method === 'get' && version !== undefined && isHeld(asking.headers, version)) {
    return new Response(null, { status: 304, headers });
  }
  if (contract.status === 204) return new Response(null, { status: 204, headers });
  const body = payload(reply, headers, asking, times, log);
  return new Response(body, { status: contract.status, headers });
};

/** What is kept of a reply under an Idempotency-Key: cookies and files are not. */
export const keepableOf = (reply: AnyReply): KeptAnswer => ({
  ...('body' in reply ? { body: reply.body } : {}),
  ...(reply.extras?.etag === undefined ? {} : { etag: reply.extras.etag }),
  ...(reply.extras?.location === undefined ? {} : { location: reply.extras.location }),
});

/** A kept answer as a reply. */
export const replyOfKept = ({ body, ...extras }: KeptAnswer): AnyReply => {
  const { etag, location } = extras;
  return {
    body,
    extras: {
      ...(etag === undefined ? {} : { etag }),
      ...(location === undefined ? {} : { location }),
      headers: { 'Idempotency-Replayed': 'true' },
    },
  };
};
