import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { Forbidden, publicLookup, refusalOf } from '../../notify/addresses.ts';

/** One request to a vendor. */
export interface Call {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly largest: number;
  readonly milliseconds: number;
}

export interface Answer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly bytes: Uint8Array;
}

/** The answer is larger than it may be. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** What may be asked: the public Internet over TLS; `anywhere` only in tests, where the vendor is a server on this machine. */
export type Reach = 'public' | 'anywhere';

/** Sends one request and reads its answer whole, up to a size and within a time. Redirects are answers. */
export const send = (call: Call, reach: Reach): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const refusal = reach === 'public' ? refusalOf(call.url.href, 'public') : undefined;
    if (refusal !== undefined) throw new Forbidden(refusal);
    const open = call.url.protocol === 'https:' ? secureRequest : plainRequest;
    const signal = AbortSignal.timeout(call.milliseconds);
    const headers = {
      accept: 'application/json',
      'accept-encoding': 'identity',
      'user-agent': 'Gatehouse',
      ...call.headers,
    };
    const guard = reach === 'public' ? { lookup: publicLookup } : {};
    const outgoing = open(call.url, { method: call.method, headers, signal, agent: false, ...guard }, (incoming) => {
      const chunks: Buffer[] = [];
      let size = 0;
      incoming.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > call.largest) incoming.destroy(new TooLarge('the answer is too large'));
        else chunks.push(chunk);
      });
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          header: (name) => {
            const value = incoming.headers[name];
            return Array.isArray(value) ? value[0] : value;
          },
          bytes: Buffer.concat(chunks),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(call.body);
  });
