/**
 * A client of the service, typed by the contracts that also answer it. Runs where `fetch` is: Node or a browser.
 *
 * @example
 * import { createClient, Problem } from 'gatehouse/client';
 * const client = createClient({ baseUrl: 'https://gatehouse.example.com', token });
 * const ready = await client.system.ready();
 */

import type { ClientOptions } from './client/request.ts';
import type { ClientOf } from './client/types.ts';
import { wiredClient } from './client/wired.ts';
import type { ContractBook } from './contract.ts';
import { contracts } from './contracts/index.ts';

export { Problem } from './client/problem.ts';
export type { ClientOptions } from './client/request.ts';
export type { ClientEvent, ClientFile, VersionedAnswer } from './client/types.ts';

/** A client of any book of contracts. */
export const clientOf = <const Book extends ContractBook>(book: Book, options: ClientOptions): ClientOf<Book> =>
  wiredClient<Book>(book, options);

/** A client of the service. */
export const createClient = (options: ClientOptions): ClientOf<typeof contracts> => clientOf(contracts, options);
