import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { publicLookup, refusalOf } from './addresses.ts';

export interface Posting {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Which addresses may be called. */
  readonly network: 'public' | 'inside';
  /** Milliseconds for everything, from look-up to the last byte. */
  readonly patience?: number;
  readonly signal?: AbortSignal;
}

/** What came of it: a status, or why there is none. Nothing that the other side wrote is kept. */
export type Posted =
  | { readonly status: number }
  | { readonly status: null; readonly error: 'forbidden' | 'timeout' | 'too-large' | 'unreachable' };

const largestAnswer = 64 * 1024;

/** Reads an answer to its end, so that the connection ends well, up to a size. */
const drained = (answer: IncomingMessage): Promise<Posted> =>
  new Promise((resolve, reject) => {
    let size = 0;
    answer.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= largestAnswer) return;
      resolve({ status: null, error: 'too-large' });
      answer.destroy();
    });
    answer.on('end', () => resolve({ status: answer.statusCode ?? 0 }));
    answer.on('error', reject);
    answer.on('close', () => reject(new Error('the connection was closed')));
  });

const send = ({ url, headers, body, network }: Posting, signal: AbortSignal): Promise<Posted> =>
  new Promise((resolve, reject) => {
    const secure = url.startsWith('https:');
    const options = {
      method: 'POST',
      headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      signal,
      agent: false,
      ...(network === 'public' ? { lookup: publicLookup } : {}),
    } as const;
    const request: ClientRequest = (secure ? httpsRequest : httpRequest)(url, options);
    request.on('response', (answer) => drained(answer).then(resolve, reject));
    request.on('error', reject);
    request.end(body);
  });

/** Posts a text to an address outside. Redirects are not followed. Never throws. */
export const post = async (posting: Posting): Promise<Posted> => {
  if (refusalOf(posting.url, posting.network) !== undefined) return { status: null, error: 'forbidden' };
  const late = AbortSignal.timeout(posting.patience ?? 15_000);
  const signal = posting.signal === undefined ? late : AbortSignal.any([late, posting.signal]);
  try {
    return await send(posting, signal);
  } catch (error) {
    if (error instanceof Error && error.name === 'Forbidden') return { status: null, error: 'forbidden' };
    return { status: null, error: late.aborted ? 'timeout' : 'unreachable' };
  }
};
