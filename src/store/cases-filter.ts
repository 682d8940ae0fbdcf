import type { Band } from '../engine/contract/result.ts';
import type { State } from '../engine/review/moves.ts';
import type { Outcome, Worth } from '../engine/review/outcomes.ts';
import type { Tier } from '../engine/risk/policy.ts';

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
  readonly openedAfter?: Date | undefined;
  readonly linked?: boolean | undefined;
  readonly changed?: boolean | undefined;
  readonly overdue?: boolean | undefined;
  /** Whether somebody reported something about it. */
  readonly reported?: boolean | undefined;
  /** Only these applications, by number: what a search found. */
  readonly numbers?: readonly number[] | undefined;
}

/** Open and not snoozed, or decided before the evidence grew: the words of the index `review_case_queue`. */
const NEEDS_SOMEBODY = `(c.state <> 'closed' or c.changed) and c.state <> 'snoozed'`;

/** What is said of a case `c`, in words that a list can narrow by and a facet can count by. */
export const caseFacts = {
  overdue: `(c.overdue_since is not null and c.state <> 'closed')`,
  linked: `(select l.links > 0 from application l where l.number = c.application)`,
  reported: `(c.application in (select r.application from report r where r.application is not null))`,
} as const;

type Condition = readonly [text: (parameter: string) => string, value: unknown];

const OF_CAMPAIGN = (it: string): string =>
  `c.application in (select a2.number from campaign_member m join application a2 on a2.person = m.person
    where m.campaign in (select k.id from campaign k where k.id = ${it} or ${it} = any(k.former_ids)))`;

const conditionsOf = (filter: QueueFilter): Condition[] => {
  const when = <T>(value: T | undefined, text: Condition[0]): Condition | undefined =>
    value === undefined ? undefined : [text, value];
  const all: (Condition | undefined)[] = [
    filter.jobs === null ? undefined : [(it) => `c.job = any(${it}::text[])`, filter.jobs],
    when(filter.states, (it) => `c.state = any(${it}::text[])`),
    when(filter.bands, (it) => `c.band = any(${it}::text[])`),
    when(filter.tiers, (it) => `c.tier = any(${it}::text[])`),
    when(filter.job, (it) => `c.job = ${it}`),
    when(filter.owner, (it) => `c.owner is not distinct from ${it}::text`),
    when(filter.campaign, OF_CAMPAIGN),
    when(filter.outcome, (it) => `c.outcome = ${it}`),
    when(filter.worth, (it) => `c.worth = ${it}`),
    when(filter.dueBefore, (it) => `c.due_at < ${it} and c.state <> 'closed'`),
    when(filter.openedBefore, (it) => `c.opened_at < ${it}`),
    when(filter.openedAfter, (it) => `c.opened_at >= ${it}`),
    when(filter.linked, (it) => `${caseFacts.linked} = ${it}::boolean`),
    when(filter.changed, (it) => `c.changed = ${it}::boolean`),
    when(filter.overdue, (it) => `${caseFacts.overdue} = ${it}::boolean`),
    when(filter.reported, (it) => `${caseFacts.reported} = ${it}::boolean`),
    when(filter.numbers, (it) => `c.application = any(${it}::int[])`),
  ];
  return all.filter((it) => it !== undefined);
};

/** Texts of conditions on `review_case c`, and the values that they name by place. */
export interface Narrowed {
  readonly texts: string[];
  readonly values: unknown[];
}

/** A filter as conditions; `anyState` leaves out what is taken when no state is named. */
export const narrow = (filter: QueueFilter, anyState = false): Narrowed => {
  const conditions = conditionsOf(filter);
  const texts = conditions.map(([text], index) => text(`$${index + 1}`));
  if (!anyState && filter.states === undefined && filter.numbers === undefined) texts.push(NEEDS_SOMEBODY);
  return { texts, values: conditions.map(([, value]) => value) };
};

/** A `where` of conditions, or nothing. */
export const where = (texts: readonly string[]): string => (texts.length === 0 ? '' : `where ${texts.join(' and ')}`);
