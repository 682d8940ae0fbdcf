import type { Handler } from '../jobs/handler.ts';
import type { Recurring } from '../jobs/worker.ts';
import { makeNameKeys } from '../store/find-applications.ts';
import type { Parts } from './parts.ts';

const KIND = 'people.name-keys';
const DAY = 86_400;

/** Makes applications findable by name that were kept before there were keys for that; nothing to do otherwise. */
export const createNameKeys = (
  { database, vault }: Pick<Parts, 'database' | 'vault'>,
  atOnce = 500,
): { readonly handler: Handler; readonly recurring: Recurring } => ({
  handler: {
    kind: KIND,
    async run(_payload, { signal }) {
      for (let made = atOnce; made === atOnce && !signal.aborted; )
        made = await database.transaction((db) => makeNameKeys(db, vault, atOnce));
    },
  },
  recurring: { kind: KIND, every: DAY },
});
