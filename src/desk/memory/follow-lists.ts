import { fingerprint } from '../../engine/fingerprint.ts';
import { noteLists } from '../../store/retro-lists.ts';
import type { Parts } from '../parts.ts';
import type { StartRun } from './start-run.ts';

/**
 * A list that changed may say something else about everybody who ever applied. Of many processes that start with the
 * same lists, one begins the search; its id is given.
 */
export const createFollowLists =
  ({ database, now }: Parts, startRun: StartRun) =>
  (lists: unknown): Promise<string | undefined> =>
    database.transaction(async (db) =>
      (await noteLists(db, fingerprint(lists), now()))
        ? startRun(db, { kind: 'system', id: 'server' }, { cause: 'list', way: 'rescreen', subject: {} })
        : undefined,
    );
