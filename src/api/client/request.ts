import type { Contract } from '../contract.ts';
import { problemOf } from './problem.ts';
import type { CallOptions } from './types.ts';

/** Where the service is and how it is asked. */
export interface ClientOptions {
  /** `https://gatehouse.example.com`. */
  readonly baseUrl: string;
  /** An API key. Pages of the service itself send their cookie instead. */
  readonly token?: string;
  /** The token that signing in gave, for changes from a page. */
  readonly csrf?: string;
  readonly fetch?: typeof fetch;
  /** Most repeats of a request that was not served; 3 when absent. */
  readonly retries?: number;
  /** Reads the JSON of answers; for pages that show texts in another way than they are kept. `JSON.parse` when absent. */
  readonly read?: (json: string) => unknown;
  /** Puts what is sent in the place of what was given: such pages turn texts back. */
  readonly sends?: (contract: Wire, given: Given) => Given;
  /** Waits between repeats; for tests. */
  readonly wait?: (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** What a call may be given; its contract's types say which of these. */
export interface Given extends CallOptions {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly ifMatch?: string;
}

/** What of a contract decides how it is asked for and how its answer is read. */
export type Wire = Pick<Contract, 'method' | 'path' | 'gives' | 'versioned' | 'idempotent'>;

const LONGEST_WAIT = 30_000;

/** Waits, unless the caller leaves. */
export const rest = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted === true) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** The address of a call. */
const addressOf = (contract: Wire, { params, query }: Given, baseUrl: string): string => {
  const values = new Map(entriesOf(params));
  const path = contract.path.replaceAll(/\{(\w{1,60})\}/g, (_, name: string) =>
    encodeURIComponent(String(values.get(name) ?? '')),
  );
  const search = new URLSearchParams();
  for (const [name, value] of entriesOf(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) search.append(name, String(one));
    }
  }
  const text = search.toString();
  return `${baseUrl.endsWith('/') ? baseUrl.slice(0, -1) : baseUrl}${path}${text === '' ? '' : `?${text}`}`;
};

const headersOf = (contract: Wire, given: Given, { token, csrf }: ClientOptions): Headers => {
  const headers = new Headers();
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined) headers.set(name, value);
  };
  set('Authorization', token === undefined ? undefined : `Bearer ${token}`);
  if (contract.method !== 'get') set('X-CSRF-Token', csrf);
  set('If-Match', given.ifMatch);
  set('Last-Event-ID', given.lastEventId);
  if (contract.idempotent === true) set('Idempotency-Key', given.idempotencyKey ?? crypto.randomUUID());
  if (given.bytes !== undefined) set('Content-Type', 'application/octet-stream');
  else if (given.body !== undefined) set('Content-Type', 'application/json');
  set('Accept', contract.gives === 'events' ? 'text/event-stream' : undefined);
  return headers;
};

const bodyOf = ({ bytes, body }: Given): Pick<RequestInit, 'body'> => {
  if (bytes !== undefined) return { body: Uint8Array.from(bytes) };
  return body === undefined ? {} : { body: JSON.stringify(body) };
};

/** Milliseconds until the next attempt: as the service says, else longer each time, apart from others. */
const pause = (response: Response | undefined, attempt: number): number => {
  const said = Number(response?.headers.get('retry-after') ?? Number.NaN) * 1_000;
  const usual = 300 * 2 ** attempt * (0.5 + Math.random());
  return Math.min(LONGEST_WAIT, Number.isFinite(said) ? said : usual);
};

/**
 * Sends a request until it is served. A request that was over an allowance was not looked at and is sent again whatever
 * it is; one that may have been served only when that makes no difference.
 */
export const send = async (contract: Wire, wanted: Given, options: ClientOptions): Promise<Response> => {
  const { fetch: ask = fetch, retries = 3, wait = rest, read, sends } = options;
  const given = sends?.(contract, wanted) ?? wanted;
  const address = addressOf(contract, given, options.baseUrl);
  const repeatable = contract.method === 'get' || contract.idempotent === true;
  const init: RequestInit = {
    method: contract.method.toUpperCase(),
    headers: headersOf(contract, given, options),
    ...bodyOf(given),
    ...(given.signal === undefined ? {} : { signal: given.signal }),
  };
  for (let attempt = 0; ; attempt += 1) {
    const last = attempt >= retries;
    let response: Response | undefined;
    try {
      response = await ask(address, init);
    } catch (error) {
      if (last || !repeatable || given.signal?.aborted === true) throw error;
    }
    if (response?.ok === true) return response;
    if (response !== undefined) {
      const again = response.status === 429 || (response.status === 503 && repeatable);
      if (last || !again) throw await problemOf(response, read);
      await response.body?.cancel();
    }
    await wait(pause(response, attempt), given.signal);
  }
};
