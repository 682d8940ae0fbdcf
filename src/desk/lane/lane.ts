import { describeError } from '../../jobs/handler.ts';
import type { Log } from '../../log.ts';
import type { Connection, Database } from '../../store/database.ts';
import { Unreachable } from '../../store/database.ts';
import { Problem } from '../problem.ts';

/** Advisory lock under which applications are linked: one batch at a time, in whichever process. */
const LANE = 7_301;

/** What waits for the lane. */
interface Waiting<Item, Done> {
  readonly item: Item;
  readonly resolve: (done: Done) => void;
  readonly reject: (error: unknown) => void;
}

export interface LaneParts<Item, Done> {
  readonly database: Connection;
  readonly log: Log;
  /** Does a batch in one transaction that holds the lane; gives one answer for each item, in order. */
  readonly work: (db: Database, items: readonly Item[]) => Promise<readonly Done[]>;
  /** Items with one key never stand in one batch: the second has to see what became of the first. */
  readonly keyOf: (item: Item) => string;
  /** Called after each batch with its size and milliseconds. */
  readonly measured?: (size: number, milliseconds: number) => void;
  readonly mostAtOnce?: number;
  readonly mostWaiting?: number;
}

/** Takes items one by one and does those that wait together: one commit to disk serves them all. */
export interface Lane<Item, Done> {
  /** Resolves when the item's transaction is on disk. Throws `unavailable` when too many wait. */
  enter(item: Item): Promise<Done>;
  readonly waiting: number;
  /** Resolves when nothing waits any more. */
  idle(): Promise<void>;
}

const TAKE = `select pg_advisory_xact_lock(${LANE})`;

/** Takes the lane for the rest of a transaction. */
export const holdLane = async (db: Database): Promise<void> => {
  await db.query(TAKE);
};

/** Runs work while holding the lane; others wait until the transaction ends. */
export const holdingLane = <T>(database: Database, work: (db: Database) => Promise<T>): Promise<T> =>
  database.transaction(work, TAKE);

export const createLane = <Item, Done>({
  database,
  log,
  work,
  keyOf,
  measured = () => {},
  mostAtOnce = 250,
  mostWaiting = 5_000,
}: LaneParts<Item, Done>): Lane<Item, Done> => {
  let queue: Waiting<Item, Done>[] = [];
  let running: Promise<void> | undefined;

  const take = (): Waiting<Item, Done>[] => {
    const keys = new Set<string>();
    const taken: Waiting<Item, Done>[] = [];
    const left: Waiting<Item, Done>[] = [];
    for (const waiting of queue) {
      const key = keyOf(waiting.item);
      if (taken.length < mostAtOnce && !keys.has(key)) {
        keys.add(key);
        taken.push(waiting);
      } else left.push(waiting);
    }
    queue = left;
    return taken;
  };

  const attempt = async (batch: readonly Waiting<Item, Done>[]): Promise<void> => {
    const started = performance.now();
    const done = await holdingLane(database, (db) =>
      work(
        db,
        batch.map(({ item }) => item),
      ),
    );
    batch.forEach(({ resolve, reject }, index) => {
      const answer = done[index];
      if (answer === undefined) reject(new RangeError('the batch gave no answer for an item'));
      else resolve(answer);
    });
    measured(batch.length, performance.now() - started);
  };

  const refuse = (batch: readonly Waiting<Item, Done>[], error: unknown): void => {
    const told =
      error instanceof Unreachable
        ? new Problem('unavailable', 'the database cannot be reached; send it again, it is kept once', {
            retryAfter: 5,
          })
        : error;
    for (const { reject } of batch) reject(told);
  };

  /** One that cannot be done must not take the others of its batch with it. */
  const serve = async (batch: readonly Waiting<Item, Done>[]): Promise<void> => {
    try {
      await attempt(batch);
    } catch (error) {
      if (error instanceof Unreachable || batch.length === 1) {
        refuse(batch, error);
        return;
      }
      log.warn('a batch failed; its items are done one by one', {
        size: batch.length,
        error: describeError(error),
      });
      for (const one of batch) await serve([one]);
    }
  };

  const run = async (): Promise<void> => {
    while (queue.length > 0) await serve(take());
    running = undefined;
  };

  return {
    get waiting() {
      return queue.length;
    },
    enter: (item) =>
      new Promise((resolve, reject) => {
        if (queue.length >= mostWaiting) {
          reject(new Problem('unavailable', 'too many applications wait to be linked', { retryAfter: 2 }));
          return;
        }
        queue.push({ item, resolve, reject });
        running ??= run();
      }),
    idle: async () => {
      while (running !== undefined) await running;
    },
  };
};
