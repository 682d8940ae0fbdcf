import { createLearner } from '../../engine/learning/learner.ts';
import { caseOf } from '../../engine/learning/learning-case.ts';
import { weights } from '../../engine/risk/weights.ts';
import type { Handler } from '../../jobs/handler.ts';
import { readResults } from '../../store/applications.ts';
import { decisionsForLearning } from '../../store/cases-learning.ts';
import { lastLearned, withdrawLearned } from '../../store/policies.ts';
import { liveAfter } from '../../store/retro-neighbours.ts';
import type { Screening } from '../lane/screening.ts';
import type { Parts } from '../parts.ts';
import { byOf } from './authority.ts';
import type { Policies } from './policies.ts';
import type { StartRun } from './start-run.ts';

/** The recurring job that proposes weights; once a week. */
export const LEARN_JOB = 'learn.refresh';

const worker = { kind: 'system', id: 'worker' } as const;
const AT_ONCE = 1_000;
/** Fewer verdicts than these say nothing that the table does not. */
const FEWEST = 50;
/** Verdicts must have grown by this share since the last proposal. */
const GROWTH = 1.1;

/**
 * Weights from decided cases, as a draft beside which a lead reads what it would change. Nothing is put to use here: a
 * weight that grows needs a person who promotes it.
 */
export const createLearning = (
  { database, vault, now, log }: Parts,
  {
    screening,
    policies,
    startRun,
  }: { readonly screening: Screening; readonly policies: Policies; readonly startRun: StartRun },
): Handler => ({
  kind: LEARN_JOB,
  async run(_, { progress, signal }) {
    const learner = createLearner(weights);
    let verdicts = 0;
    for await (const decision of decisionsForLearning(database)) {
      learner.decide(decision);
      if (decision.verdict !== 'unsure') verdicts += 1;
    }
    const before = await lastLearned(database);
    if (verdicts < FEWEST || verdicts < before * GROWTH) {
      log.info('too few new verdicts to learn from', { verdicts, before });
      return;
    }
    let read = 0;
    for (let after = 0, more = true; more; ) {
      const rows = await liveAfter(database, after, AT_ONCE);
      const results = await readResults(
        database,
        vault,
        rows.map((row) => row.screening),
      );
      for (const { reference, screening: id } of rows) {
        const result = results.get(id);
        if (result !== undefined) learner.add(caseOf({ ...result, applicationId: reference }));
      }
      after = rows.at(-1)?.number ?? after;
      more = rows.length === AT_ONCE;
      read += rows.length;
      await progress(read, read);
      signal.throwIfAborted();
    }
    const learned = learner.weights(now().toISOString());
    await database.transaction(async (db) => {
      await withdrawLearned(db, byOf(worker), now());
      const id = await policies.propose(db, worker, {
        policy: screening.policy.document ?? {},
        weights: learned,
        note: `Learned from ${verdicts} verdicts. Read the backtest, then promote it or leave it.`,
        verdicts,
      });
      await startRun(db, worker, { cause: 'backtest', way: 'compare', subject: { policy: id } });
    });
  },
});
