import type { Band } from '../engine/contract/result.ts';
import type { State } from '../engine/review/moves.ts';
import type { Tier } from '../engine/risk/policy.ts';
import { asCase, type CaseRow, caseColumns, type StoredCase } from './cases.ts';
import { narrow, type QueueFilter, where } from './cases-filter.ts';
import type { Database } from './database.ts';

/** Where a page ended. */
export interface Place {
  readonly turn: number;
  readonly application: number;
}

/** Orders in which the queue can be looked through; `turn` is the one that it has. */
const queueOrders = {
  turn: 'c.turn, c.application',
  due: 'c.due_at, c.application',
  bits: 'c.bits desc, c.application',
  opened: 'c.opened_at, c.application',
} as const;
export type QueueOrder = keyof typeof queueOrders;

/**
 * One page of the queue, first what to look at first, with one more row where there is a next page. The order is that of
 * an index on (turn, application) and a page begins where the last one ended, so the hundredth page costs what the
 * first one does; nothing is counted or skipped. New cases with an earlier turn do not shift the pages behind them.
 */
export const listCases = async (
  db: Database,
  filter: QueueFilter,
  after: Place | undefined,
  limit: number,
): Promise<StoredCase[]> => {
  const { texts, values } = narrow(filter);
  if (after !== undefined) {
    values.push(after.turn, after.application);
    const [turn, application] = [`$${values.length - 1}`, `$${values.length}`];
    texts.push(`c.turn >= ${turn}`, `(c.turn, c.application) > (${turn}, ${application}::int)`);
  }
  values.push(limit);
  const rows = await db.query<CaseRow>(
    `select ${caseColumns} from review_case c join application a on a.number = c.application
     ${where(texts)} order by ${queueOrders.turn} limit $${values.length}`,
    values,
  );
  return rows.map(asCase);
};

/**
 * A window of the queue, for whoever scrolls to any place of it: what lies before is passed over in the order of an
 * index, without its rows of other tables.
 */
export const listWindow = async (
  db: Database,
  filter: QueueFilter,
  { order, skip, limit }: { readonly order: QueueOrder; readonly skip: number; readonly limit: number },
): Promise<StoredCase[]> => {
  const { texts, values } = narrow(filter);
  values.push(skip, limit);
  const rows = await db.query<CaseRow>(
    `with page as materialized (
       select c.application as number from review_case c ${where(texts)} order by ${queueOrders[order]}
       offset $${values.length - 1} limit $${values.length}
     )
     select ${caseColumns} from page join review_case c on c.application = page.number
     join application a on a.number = c.application order by ${queueOrders[order]}`,
    values,
  );
  return rows.map(asCase);
};

/** Takes the first case that waits for anybody, for one person; two who ask at once get different ones. */
export const lockNext = async (db: Database): Promise<string | undefined> => {
  const [row] = await db.query<{ id: string }>(
    `select c.id from review_case c
     where (c.state <> 'closed' or c.changed) and c.state = 'waiting' and c.owner is null
     order by c.turn, c.application limit 1 for update skip locked`,
  );
  return row?.id;
};

/** How many cases there are of each kind. */
export interface QueueCounts {
  readonly state: State;
  readonly band: Band;
  readonly tier: Tier;
  readonly cases: number;
  readonly mine: number;
  readonly nobodys: number;
  readonly overdue: number;
  readonly changed: number;
}

export const countCases = (db: Database, jobs: readonly string[] | null, me: string): Promise<QueueCounts[]> =>
  db.query<QueueCounts>(
    `select state, band, tier, count(*) as cases,
       count(*) filter (where owner = $2) as mine,
       count(*) filter (where owner is null) as nobodys,
       count(*) filter (where overdue_since is not null and state <> 'closed') as overdue,
       count(*) filter (where changed) as changed
     from review_case where $1::text[] is null or job = any($1)
     group by state, band, tier`,
    [jobs, me],
  );
