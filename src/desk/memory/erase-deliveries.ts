import { readPayloads } from '../../store/applications.ts';
import type { Database } from '../../store/database.ts';
import { candidatesOf, forgetHooksNaming } from '../../store/received-hooks-erasure.ts';
import type { Parts } from '../parts.ts';

/** Forgets deliveries that were not read and name applications which are about to be erased; gives how many. */
export const eraseDeliveries = async (
  db: Database,
  { vault, now }: Pick<Parts, 'vault' | 'now'>,
  numbers: readonly number[],
): Promise<number> => {
  const payloads = await readPayloads(db, vault, numbers);
  const known = await candidatesOf(db, numbers);
  let forgotten = 0;
  for (const source of new Set(known.map((it) => it.source))) {
    const here = known.filter((it) => it.source === source);
    const mailboxes = here.map(({ number }) => payloads.get(number)?.candidate.email ?? '');
    const candidates = [...here.map(({ candidate }) => candidate ?? ''), ...mailboxes];
    const named = {
      source,
      applications: new Set(here.map(({ reference }) => reference.slice(source.length + 1))),
      candidates: new Set(candidates.filter((it) => it !== '')),
    };
    forgotten += await forgetHooksNaming(db, vault, named, now());
  }
  return forgotten;
};
