import type { Database } from '../database.ts';

export interface Answer {
  readonly rows: object[];
  /** Rows that the statement changed. */
  readonly changed: number;
}

/** One line to a database. Statements run one after another in the order in which they were asked for. */
export interface Session {
  run(text: string, values: readonly unknown[]): Promise<Answer>;
  /** Several statements without parameters, in one message. */
  script(text: string): Promise<void>;
}

type State = 'open' | 'lent to an inner transaction' | 'failed' | 'over';

const refusals: Readonly<Record<Exclude<State, 'open'>, string>> = {
  'lent to an inner transaction': 'an inner transaction is open: ask the database that it was handed',
  failed: 'a statement of this transaction failed: what may fail belongs in an inner transaction',
  over: 'this transaction is over: something in it was not awaited',
};

interface Level {
  readonly database: Database;
  /** Refuses what comes late; throws when a failure was swallowed, because the database would quietly undo everything. */
  finish(): void;
}

const level = (session: Session, depth: number): Level => {
  let state: State = 'open';
  const check = () => {
    if (state !== 'open') throw new Error(refusals[state]);
  };
  const run = async (text: string, values: readonly unknown[] = []): Promise<Answer> => {
    check();
    try {
      return await session.run(text, values);
    } catch (error) {
      if (state === 'open') state = 'failed';
      throw error;
    }
  };
  const inner = async <T>(work: (within: Database) => Promise<T>, opening?: string): Promise<T> => {
    check();
    state = 'lent to an inner transaction';
    const name = `level_${depth + 1}`;
    try {
      await session.script(withOpening(`savepoint ${name}`, opening));
      const result = await bracket(session, depth + 1, work, `release savepoint ${name}`, `rollback to ${name}`);
      return result;
    } finally {
      if (state === 'lent to an inner transaction') state = 'open';
    }
  };
  return {
    database: {
      query: async <Row extends object>(text: string, values?: readonly unknown[]) =>
        (await run(text, values)).rows as Row[],
      execute: async (text, values) => (await run(text, values)).changed,
      transaction: inner,
    },
    finish() {
      const failed = state === 'failed';
      state = 'over';
      if (failed) throw new Error('a statement of this transaction failed and the failure was swallowed');
    },
  };
};

const withOpening = (begin: string, opening: string | undefined): string =>
  opening === undefined ? begin : `${begin}; ${opening}`;

const bracket = async <T>(
  session: Session,
  depth: number,
  work: (within: Database) => Promise<T>,
  keep: string,
  undo: string,
): Promise<T> => {
  const { database, finish } = level(session, depth);
  try {
    const result = await work(database);
    finish();
    await session.run(keep, []);
    return result;
  } catch (error) {
    try {
      finish();
    } catch {
      // Undone below, for the reason that is thrown on.
    }
    await session.run(undo, []).catch(() => {});
    throw error;
  }
};

/** Runs `work` between begin and commit on a session that nobody else uses meanwhile. */
export const transact = async <T>(
  session: Session,
  work: (within: Database) => Promise<T>,
  opening?: string,
): Promise<T> => {
  await session.script(withOpening('begin', opening));
  return bracket(session, 0, work, 'commit', 'rollback');
};

/** A session that takes one statement at a time from one that must not be handed two. */
export const inOrder = (session: Session): Session => {
  let last: Promise<unknown> = Promise.resolve();
  const next = <T>(ask: () => Promise<T>): Promise<T> => {
    const answer = last.then(ask);
    last = answer.catch(() => {});
    return answer;
  };
  return {
    run: (text, values) => next(() => session.run(text, values)),
    script: (text) => next(() => session.script(text)),
  };
};
