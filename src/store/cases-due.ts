import { edges } from '../engine/review/moves.ts';
import { RESTED } from './cases.ts';
import type { Database } from './database.ts';
import { publish } from './events.ts';

interface Marked {
  readonly id: string;
  readonly job: string | null;
  readonly band: string;
  readonly tier: string;
}

/** Marks cases whose time ran out, once each, and tells of them. Returns how many; fewer than `most` means all. */
export const markOverdue = async (db: Database, now: Date, most: number): Promise<number> => {
  const marked = await db.query<Marked>(
    `update review_case set overdue_since = $1 where application in (
       select application from review_case
       where overdue_since is null and resting_since is null and state <> 'closed' and due_at <= $1
       order by due_at limit $2 for update skip locked
     ) returning id, job, band, tier`,
    [now, most],
  );
  await publish(
    db,
    marked.map(({ id, job, band, tier }) => ({ type: 'case.due', subject: id, job, data: { band, tier } })),
  );
  return marked.length;
};

const WAKE = edges('wake')
  .map(({ from, to }) => `('${from}', '${to}')`)
  .join(', ');

/** Brings snoozed cases back whose time has come. Returns how many; fewer than `most` means all. */
export const wakeSnoozed = async (db: Database, now: Date, most: number): Promise<number> => {
  const woken = await db.query<Marked>(
    `with woken as (
       update review_case c set version = c.version + 1, state = e.to_state, snoozed_until = null,
         due_at = due_at + ${RESTED('$1', 'false')},
         turn = turn + extract(epoch from ${RESTED('$1', 'false')}),
         resting_since = null
       from (values ${WAKE}) as e (from_state, to_state)
       where c.state = e.from_state and c.application in (
         select application from review_case where state = 'snoozed' and snoozed_until <= $1
         order by snoozed_until limit $2 for update skip locked
       )
       returning c.application, c.version, c.id, c.job, c.band, c.tier, c.screening, e.from_state, e.to_state
     ), stepped as (
       insert into case_step (application, number, move, from_state, to_state, by_kind, by_id, at, screening)
       select application, version, 'wake', from_state, to_state, 'system', 'worker', $1, screening from woken
     )
     select id, job, band, tier from woken`,
    [now, most],
  );
  await publish(
    db,
    woken.map(({ id, job, band, tier }) => ({
      type: 'case.changed',
      subject: id,
      job,
      data: { band, tier, move: 'wake' },
    })),
  );
  return woken.length;
};
