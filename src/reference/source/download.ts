import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import { get as httpsGet } from 'node:https';
import { basename } from 'node:path';
import { ReferenceError as ReferenceDataError } from '../errors.ts';

export interface DownloadLimits {
  /** Bytes of the body. */
  readonly largest: number;
  /** Milliseconds without any data. */
  readonly silence?: number;
  /** Milliseconds in all. */
  readonly total?: number;
  /** Sends the request; tests answer without a network. */
  readonly get?: Get;
}

type Get = (url: URL, options: RequestOptions, answered: (response: IncomingMessage) => void) => ClientRequest;

const mostRedirects = 5;
const redirects = new Set([301, 302, 303, 307, 308]);

const respond = (url: URL, { silence, get }: { silence: number; get: Get }): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const request = get(url, { headers: { accept: '*/*', 'user-agent': 'gatehouse-reference' } }, resolve);
    request.setTimeout(silence, () => request.destroy(new Error(`no answer for ${silence / 1_000} seconds`)));
    request.on('error', reject);
  });

const follow = async (
  address: string,
  how: { silence: number; get: Get },
): Promise<{ response: IncomingMessage; url: URL }> => {
  let url = new URL(address);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const response = await respond(url, how);
    const { location } = response.headers;
    if (!redirects.has(response.statusCode ?? 0) || location === undefined) return { response, url };
    response.destroy();
    url = new URL(location, url);
    if (url.protocol !== 'https:') throw new Error(`it redirects to ${url.protocol}//, which is not followed`);
  }
  throw new Error(`more than ${mostRedirects} redirects`);
};

const readBody = async (response: IncomingMessage, largest: number): Promise<Buffer> => {
  const announced = Number(response.headers['content-length'] ?? 0);
  if (announced > largest) throw new Error(`${announced} bytes, more than the limit of ${largest}`);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response) {
    const piece: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    size += piece.length;
    if (size > largest) throw new Error(`more than the limit of ${largest} bytes`);
    chunks.push(piece);
  }
  if (announced !== 0 && size !== announced) throw new Error(`ended after ${size} of ${announced} bytes`);
  return Buffer.concat(chunks);
};

const dayOf = (header: string | undefined): { published?: string } => {
  const time = Date.parse(header ?? '');
  return Number.isNaN(time) ? {} : { published: new Date(time).toISOString().slice(0, 10) };
};

/** Fetches one https address with a plain GET. Certificates are checked; cookies and credentials are never sent. */
export const download = async (
  address: string,
  { largest, silence = 30_000, total = 600_000, get = httpsGet }: DownloadLimits,
): Promise<{ bytes: Buffer; name: string; published?: string }> => {
  let timer: NodeJS.Timeout | undefined;
  let current: IncomingMessage | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      current?.destroy();
      reject(new Error(`not done after ${total / 1_000} seconds`));
    }, total);
  });
  const work = async () => {
    const { response, url } = await follow(address, { silence, get });
    current = response;
    if (response.statusCode !== 200) {
      response.destroy();
      throw new Error(`the server answered ${response.statusCode ?? 'nothing'}`);
    }
    const bytes = await readBody(response, largest);
    return { bytes, name: basename(url.pathname) || url.hostname, ...dayOf(response.headers['last-modified']) };
  };
  try {
    return await Promise.race([work(), late]);
  } catch (error) {
    throw new ReferenceDataError(`${address}: ${error instanceof Error ? error.message : 'cannot be fetched'}`);
  } finally {
    clearTimeout(timer);
  }
};
