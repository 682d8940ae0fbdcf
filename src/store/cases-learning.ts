import type { Decision } from '../engine/contract/decision.ts';
import { type Outcome, outcomeRules } from '../engine/review/outcomes.ts';
import type { Database } from './database.ts';

const AT_ONCE = 1_000;

interface Row {
  readonly application: number;
  readonly reference: string;
  readonly outcome: Outcome;
  readonly by: string;
  readonly at: Date;
}

/** Every standing decision in the decision format v1, in order of arrival: what `gatehouse learn` learns from. */
export async function* decisionsForLearning(db: Database): AsyncGenerator<Decision> {
  let after = 0;
  for (;;) {
    const rows = await db.query<Row>(
      `select c.application, a.reference, c.outcome, c.first_by as by, coalesce(c.second_at, c.first_at) as at
       from review_case c join application a on a.number = c.application
       where c.state = 'closed' and c.application > $1 order by c.application limit $2`,
      [after, AT_ONCE],
    );
    for (const { application, reference, outcome, by, at } of rows) {
      after = application;
      yield { applicationId: reference, verdict: outcomeRules[outcome].verdict, decidedAt: at.toISOString(), by };
    }
    if (rows.length < AT_ONCE) return;
  }
}
