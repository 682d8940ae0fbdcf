/**
 * A client of the service, typed by the contracts that also answer it. Runs where `fetch` is: Node or a browser.
 *
 * @example
 * import { createClient, Problem } from 'gatehouse/client';
 * const client = createClient({ baseUrl: 'https://gatehouse.example.com', token });
 * const ready = await client.system.ready();
 */

import { readEvents } from './client/events.ts';
import { type ClientOptions, type Given, rest, send } from './client/request.ts';
import type { ClientEvent, ClientFile, ClientOf } from './client/types.ts';
import type { Contract, ContractBook } from './contract.ts';
import { contracts } from './contracts/index.ts';

export { Problem } from './client/problem.ts';
export type { ClientOptions } from './client/request.ts';
export type { ClientEvent, ClientFile, VersionedAnswer } from './client/types.ts';

const fileOf = async (response: Response): Promise<ClientFile> => {
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '');
  return {
    name: decodeURIComponent(named?.[1] ?? 'file'),
    mediaType: response.headers.get('content-type') ?? 'application/octet-stream',
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
};

const answerOf = async (contract: Contract, response: Response): Promise<unknown> => {
  if (contract.gives === 'file') return fileOf(response);
  if (contract.gives === 'text') return response.text();
  const text = await response.text();
  const value: unknown = text === '' ? undefined : JSON.parse(text);
  if (contract.versioned === undefined) return value;
  return { value, etag: response.headers.get('etag') ?? '' };
};

/** Milliseconds before a stream is taken up again. */
const BEFORE_AGAIN = 1_000;

/** Follows a stream and takes it up again where it broke off, until the caller leaves or the service refuses. */
async function* follow(contract: Contract, given: Given, options: ClientOptions): AsyncGenerator<ClientEvent<unknown>> {
  let lastEventId = given.lastEventId;
  for (;;) {
    const seen = lastEventId === undefined ? {} : { lastEventId };
    const { body } = await send(contract, { ...given, ...seen }, options);
    try {
      if (body === null) return;
      for await (const { id, type, data } of readEvents(body)) {
        if (id !== '') lastEventId = id;
        yield { id, type, data: JSON.parse(data) };
      }
    } catch (error) {
      if (given.signal?.aborted === true) return;
      if (error instanceof SyntaxError) throw error;
    }
    await (options.wait ?? rest)(BEFORE_AGAIN, given.signal);
  }
}

/** Items of a list, page after page. */
async function* eachItem(contract: Contract, given: Given, options: ClientOptions): AsyncGenerator<unknown> {
  let query = given.query;
  for (;;) {
    const page = await answerOf(contract, await send(contract, { ...given, query }, options));
    if (typeof page !== 'object' || page === null || !('items' in page) || !Array.isArray(page.items)) return;
    yield* page.items;
    if (!('next' in page) || page.next === null) return;
    query = { ...Object(given.query), cursor: page.next };
  }
}

const methodOf = (contract: Contract, options: ClientOptions): unknown => {
  const call = (given: Given = {}): unknown =>
    contract.gives === 'events'
      ? follow(contract, given, options)
      : send(contract, given, options).then((response) => answerOf(contract, response));
  return Object.assign(call, { each: (given: Given = {}) => eachItem(contract, given, options) });
};

/** A client of any book of contracts. */
export const clientOf = <const Book extends ContractBook>(book: Book, options: ClientOptions): ClientOf<Book> => {
  const client = Object.fromEntries(
    Object.entries(book).map(([feature, ones]) => [
      feature,
      Object.fromEntries(Object.entries(ones).map(([name, contract]) => [name, methodOf(contract, options)])),
    ]),
  );
  // Made from the same book as its type: the tests of both hold it to that.
  return client as unknown as ClientOf<Book>;
};

/** A client of the service. */
export const createClient = (options: ClientOptions): ClientOf<typeof contracts> => clientOf(contracts, options);
