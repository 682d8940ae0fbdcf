import type { Plugin } from 'vite';
import type { WireBook } from '../src/api/client/wired.ts';
import type { ContractBook } from '../src/api/contract.ts';
import { contracts } from '../src/api/contracts/index.ts';

/** What the console's client needs of each contract: no schema, so that Zod stays out of the bundle. */
export const wireBookOf = (book: ContractBook): WireBook =>
  Object.fromEntries(
    Object.entries(book).map(([feature, ones]) => [
      feature,
      Object.fromEntries(
        Object.entries(ones).map(([name, { method, path, gives, versioned, idempotent }]) => [
          name,
          {
            method,
            path,
            ...(gives !== undefined && gives !== 'json' ? { gives } : {}),
            ...(versioned !== undefined ? { versioned } : {}),
            ...(idempotent !== undefined ? { idempotent } : {}),
          },
        ]),
      ),
    ]),
  );

const NAME = 'virtual:gatehouse-book';
const RESOLVED = `\0${NAME}`;

/** Serves the book to the console as a module of its own. */
export const consoleBook = (): Plugin => ({
  name: 'gatehouse-book',
  resolveId: (id) => (id === NAME ? RESOLVED : null),
  load: (id) => (id === RESOLVED ? `export const book = ${JSON.stringify(wireBookOf(contracts))};` : null),
});
