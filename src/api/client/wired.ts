import type { ContractBook } from '../contract.ts';
import { readEvents } from './events.ts';
import { type ClientOptions, type Given, rest, send, type Wire } from './request.ts';
import type { ClientEvent, ClientFile, ClientOf } from './types.ts';

/** What a client reads of each contract. Schemas are left out: types alone need them, and a page need not load them. */
export type WireBook = Readonly<Record<string, Readonly<Record<string, Wire>>>>;

const fileOf = async (response: Response): Promise<ClientFile> => {
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '');
  return {
    name: decodeURIComponent(named?.[1] ?? 'file'),
    mediaType: response.headers.get('content-type') ?? 'application/octet-stream',
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
};

const answerOf = async (contract: Wire, response: Response, { read = JSON.parse }: ClientOptions): Promise<unknown> => {
  if (contract.gives === 'file') return fileOf(response);
  if (contract.gives === 'text') return response.text();
  const text = await response.text();
  const value: unknown = text === '' ? undefined : read(text);
  if (contract.versioned === undefined) return value;
  return { value, etag: response.headers.get('etag') ?? '' };
};

/** Milliseconds before a stream is taken up again. */
const BEFORE_AGAIN = 1_000;

/** Follows a stream and takes it up again where it broke off, until the caller leaves or the service refuses. */
async function* follow(contract: Wire, given: Given, options: ClientOptions): AsyncGenerator<ClientEvent<unknown>> {
  let lastEventId = given.lastEventId;
  for (;;) {
    const seen = lastEventId === undefined ? {} : { lastEventId };
    const { body } = await send(contract, { ...given, ...seen }, options);
    try {
      if (body === null) return;
      for await (const { id, type, data } of readEvents(body)) {
        if (id !== '') lastEventId = id;
        yield { id, type, data: (options.read ?? JSON.parse)(data) };
      }
    } catch (error) {
      if (given.signal?.aborted === true) return;
      if (error instanceof SyntaxError) throw error;
    }
    await (options.wait ?? rest)(BEFORE_AGAIN, given.signal);
  }
}

/** Items of a list, page after page. */
async function* eachItem(contract: Wire, given: Given, options: ClientOptions): AsyncGenerator<unknown> {
  let query = given.query;
  for (;;) {
    const page = await answerOf(contract, await send(contract, { ...given, query }, options), options);
    if (typeof page !== 'object' || page === null || !('items' in page) || !Array.isArray(page.items)) return;
    yield* page.items;
    if (!('next' in page) || page.next === null) return;
    query = { ...Object(given.query), cursor: page.next };
  }
}

const methodOf = (contract: Wire, options: ClientOptions): unknown => {
  const call = (given: Given = {}): unknown =>
    contract.gives === 'events'
      ? follow(contract, given, options)
      : send(contract, given, options).then((response) => answerOf(contract, response, options));
  return Object.assign(call, { each: (given: Given = {}) => eachItem(contract, given, options) });
};

/**
 * A client typed by a book of contracts, made from what goes over the wire. Both come from one book; tests hold them to
 * that.
 */
export function wiredClient<Book extends ContractBook>(book: WireBook, options: ClientOptions): ClientOf<Book>;
export function wiredClient(book: WireBook, options: ClientOptions): unknown {
  return Object.fromEntries(
    Object.entries(book).map(([feature, ones]) => [
      feature,
      Object.fromEntries(Object.entries(ones).map(([name, contract]) => [name, methodOf(contract, options)])),
    ]),
  );
}
