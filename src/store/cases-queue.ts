import type { Band } from '../engine/contract/result.ts';
import type { State } from '../engine/review/moves.ts';
import type { Outcome, Worth } from '../engine/review/outcomes.ts';
import type { Tier } from '../engine/risk/policy.ts';
import { asCase, type CaseRow, caseColumns, type StoredCase } from './cases.ts';
import type { Database } from './database.ts';

/** What of the queue is wanted. Without states: what needs somebody now. */
export interface QueueFilter {
  /** Only cases of these jobs; null for all. What the reader may see is decided by the caller. */
  readonly jobs: readonly string[] | null;
  readonly states?: readonly State[] | undefined;
  readonly bands?: readonly Band[] | undefined;
  readonly tiers?: readonly Tier[] | undefined;
  readonly job?: string | undefined;
  /** Id of a person, or null for nobody. */
  readonly owner?: string | null | undefined;
  readonly campaign?: string | undefined;
  readonly outcome?: Outcome | undefined;
  readonly worth?: Worth | undefined;
  readonly dueBefore?: Date | undefined;
  readonly openedBefore?: Date | undefined;
  readonly linked?: boolean | undefined;
  readonly changed?: boolean | undefined;
  /** Only these applications, by number: what a search found. */
  readonly numbers?: readonly number[] | undefined;
}

/** Where a page ended. */
export interface Place {
  readonly turn: number;
  readonly application: number;
}

/** Open and not snoozed, or decided before the evidence grew: the words of the index `review_case_queue`. */
const NEEDS_SOMEBODY = `(c.state <> 'closed' or c.changed) and c.state <> 'snoozed'`;

type Condition = readonly [text: (parameter: string) => string, value: unknown];

const conditionsOf = (filter: QueueFilter, after: Place | undefined): Condition[] => {
  const all: (Condition | undefined)[] = [
    filter.jobs === null ? undefined : [(it) => `c.job = any(${it}::text[])`, filter.jobs],
    filter.states && [(it) => `c.state = any(${it}::text[])`, filter.states],
    filter.bands && [(it) => `c.band = any(${it}::text[])`, filter.bands],
    filter.tiers && [(it) => `c.tier = any(${it}::text[])`, filter.tiers],
    filter.job === undefined ? undefined : [(it) => `c.job = ${it}`, filter.job],
    filter.owner === undefined ? undefined : [(it) => `c.owner is not distinct from ${it}::text`, filter.owner],
    filter.campaign === undefined
      ? undefined
      : [
          (it) =>
            `c.application in (select a2.number from campaign_member m join application a2 on a2.person = m.person
             where m.campaign = ${it})`,
          filter.campaign,
        ],
    filter.outcome && [(it) => `c.outcome = ${it}`, filter.outcome],
    filter.worth && [(it) => `c.worth = ${it}`, filter.worth],
    filter.dueBefore && [(it) => `c.due_at < ${it} and c.state <> 'closed'`, filter.dueBefore],
    filter.openedBefore && [(it) => `c.opened_at < ${it}`, filter.openedBefore],
    filter.linked === undefined ? undefined : [(it) => `(a.links > 0) = ${it}`, filter.linked],
    filter.changed === undefined ? undefined : [(it) => `c.changed = ${it}`, filter.changed],
    filter.numbers && [(it) => `c.application = any(${it}::int[])`, filter.numbers],
    after && [(it) => `c.turn >= ${it}`, after.turn],
  ];
  return all.filter((it) => it !== undefined);
};

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
  const conditions = conditionsOf(filter, after);
  const values = conditions.map(([, value]) => value);
  const texts = conditions.map(([text], index) => text(`$${index + 1}`));
  if (filter.states === undefined && filter.numbers === undefined) texts.push(NEEDS_SOMEBODY);
  if (after !== undefined) {
    values.push(after.application);
    texts.push(`(c.turn, c.application) > ($${values.length - 1}, $${values.length}::int)`);
  }
  values.push(limit);
  const rows = await db.query<CaseRow>(
    `select ${caseColumns} from review_case c join application a on a.number = c.application
     ${texts.length === 0 ? '' : `where ${texts.join(' and ')}`}
     order by c.turn, c.application limit $${values.length}`,
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
