import type { Connection, Database } from '../database.ts';

/** Tables in which a half-kept transaction, a lost one or a doubled one shows. */
export const ledgerTables = `
  create table if not exists entry (number bigint primary key, writer integer not null);
  create table if not exists entry_line (entry bigint not null, line integer not null, primary key (entry, line));
  create table if not exists tally (writer integer primary key, entries bigint not null);`;

const linesOfEach = 3;

/** One entry with its lines, counted: all in one transaction. */
export const writeEntry = (database: Database, writer: number, number: number): Promise<void> =>
  database.transaction(async (within) => {
    await within.execute('insert into entry values ($1, $2)', [number, writer]);
    await within.execute('insert into entry_line select $1::int8, generate_series(1, $2::int4)', [number, linesOfEach]);
    await within.execute(
      `insert into tally values ($1, 1) on conflict (writer) do update set entries = tally.entries + 1`,
      [writer],
    );
  });

export interface LedgerState {
  /** Entries of which some part is missing or too many. */
  readonly halves: number;
  /** Difference between what was counted and what is there. */
  readonly miscounted: number;
  readonly numbers: ReadonlySet<number>;
}

export const readLedger = async (database: Connection): Promise<LedgerState> => {
  const [broken] = await database.query<{ halves: number; miscounted: number }>(
    `select
       (select count(*) from (select coalesce(e.number, l.entry) from entry e
          full join entry_line l on l.entry = e.number
          group by 1 having count(l.entry) <> $1 or count(e.number) <> $1) as half) as halves,
       (select count(*) from entry) - (select coalesce(sum(entries), 0) from tally) as miscounted`,
    [linesOfEach],
  );
  const rows = await database.query<{ number: number }>('select number from entry');
  return {
    halves: broken?.halves ?? -1,
    miscounted: broken?.miscounted ?? -1,
    numbers: new Set(rows.map(({ number }) => number)),
  };
};
