import type { Verdict } from '../engine/contract/decision.ts';
import type { Result } from '../engine/contract/result.ts';
import type { WeightsDocument } from '../engine/contract/weights.ts';
import { fingerprint } from '../engine/fingerprint.ts';
import { createLearner, type Learner, type LearningOptions } from '../engine/learning/learner.ts';
import { caseOf, groupKin } from '../engine/learning/learning-case.ts';
import { reassess } from '../engine/risk/challenge.ts';
import type { WeightTable } from '../engine/risk/learned.ts';
import { type CompiledPolicy, compilePolicy, type Tier } from '../engine/risk/policy.ts';
import type { Row } from '../evaluate/columns.ts';
import { createEvaluator, type Evaluator } from '../evaluate/evaluate.ts';
import type { Evaluation } from '../evaluate/evaluation.ts';
import { createQueueTally, type QueueTally } from './same-queue.ts';

export type Contender = 'table' | 'beta' | 'logistic';
const contenders = ['table', 'beta', 'logistic'] as const;

export interface ContenderRow {
  readonly weights: Contender;
  readonly evaluation: Evaluation;
  /** Most flagged honest archetype when as many are queued as by the table at its own line. */
  readonly worstAtSameQueue: number;
  /** Ranks better, is calibrated better, and flags no honest archetype more than the table does at its worst. */
  readonly wins: boolean;
}

export interface MethodComparison {
  /** What the methods learned from, the first learning's counts. */
  readonly learnedFrom: WeightsDocument['createdFrom'] | undefined;
  readonly rows: readonly ContenderRow[];
}

/** Learns from some rows with truth and measures all weights on others. */
export interface MethodContest {
  /** Forgets the verdicts so far: what follows is another company, measured together with the others. */
  begin(): void;
  /** An application of which people decided; a share of verdicts is wrong, the same ones in each run. */
  decide(row: Row, decidedAt: string): void;
  /** Learns; what is measured from now on is measured with these weights. */
  learn(asOf: string): void;
  measure(row: Row, tier: Tier): void;
  finish(): MethodComparison;
}

/** Whether the verdict on an application is one of the wrong ones: drawn by its id. */
export const isWrongVerdict = (applicationId: string, errorRate: number): boolean =>
  Number.parseInt(fingerprint(applicationId).slice(-8), 16) / 2 ** 32 < errorRate;

const worstHonest = (evaluation: Evaluation): number =>
  Math.max(0, ...evaluation.archetypes.filter((it) => !it.fraud).map((it) => it.flagged.rate ?? 0));

const beats = (challenger: Evaluation, champion: Evaluation): boolean =>
  (challenger.averagePrecision ?? 0) > (champion.averagePrecision ?? 0) &&
  (challenger.calibration.equalMass.ece ?? 1) < (champion.calibration.equalMass.ece ?? 1) &&
  worstHonest(challenger) <= worstHonest(champion);

const compiled = (table: WeightTable, document?: WeightsDocument): CompiledPolicy => {
  const policy = compilePolicy(undefined, table, document);
  if (!policy.ok) throw new Error(`learned weights do not compile: ${policy.problems.join('; ')}`);
  return policy.policy;
};

/**
 * A contest of the table with both methods under the default policy. Groups are the campaigns and people of the truth,
 * as perfect links would show them.
 */
export const createMethodContest = (table: WeightTable, options: LearningOptions = {}): MethodContest => {
  const errorRate = options.errorRate ?? 0.03;
  const evaluators = new Map<Contender, Evaluator>(contenders.map((name) => [name, createEvaluator()]));
  const queues = new Map<Contender, QueueTally>(contenders.map((name) => [name, createQueueTally()]));
  let queued = 0;
  let learners = new Map<Contender, Learner>();
  let policies = new Map<Contender, CompiledPolicy>();
  let learnedFrom: WeightsDocument['createdFrom'] | undefined;
  const begin = (): void => {
    learners = new Map(
      (['beta', 'logistic'] as const).map((method) => [method, createLearner(table, { ...options, method })]),
    );
    policies = new Map(contenders.map((name) => [name, compiled(table)]));
  };
  begin();
  const verdictOf = ({ result, truth }: Row): Verdict =>
    truth.fraud !== isWrongVerdict(result.applicationId, errorRate) ? 'fraud' : 'genuine';
  return {
    begin,
    decide(row, decidedAt) {
      const { result, truth } = row;
      const learned = caseOf(result);
      const kin = [...learned.kin, groupKin(truth.campaign ?? truth.person)];
      for (const learner of learners.values()) {
        learner.add({ ...learned, kin });
        learner.decide({ applicationId: result.applicationId, verdict: verdictOf(row), decidedAt, by: 'simulation' });
      }
    },
    learn(asOf) {
      for (const [name, learner] of learners) {
        const document = learner.weights(asOf);
        learnedFrom ??= document.createdFrom;
        policies.set(name, compiled(table, document));
      }
    },
    measure(row, tier) {
      for (const [name, policy] of policies) {
        const result: Result = reassess({ result: row.result, policy, tier });
        evaluators.get(name)?.add({ ...row, result });
        queues.get(name)?.add(result.bits, row.truth);
        if (name === 'table' && result.band !== 'clear') queued += 1;
      }
    },
    finish() {
      const evaluations = [...evaluators].map(([name, it]) => [name, it.finish()] as const);
      const champion = evaluations[0]?.[1];
      return {
        learnedFrom,
        rows: evaluations.map(([weights, evaluation]) => ({
          weights,
          evaluation,
          worstAtSameQueue: queues.get(weights)?.worstHonest(queued) ?? 0,
          wins: weights !== 'table' && champion !== undefined && beats(evaluation, champion),
        })),
      };
    },
  };
};

const percent = (rate: number | null | undefined): string =>
  rate === null || rate === undefined ? 'n/a' : `${(rate * 100).toFixed(2)}%`;
const decimal = (value: number | null, digits: number): string => (value === null ? 'n/a' : value.toFixed(digits));

/** The comparison as text of at most 80 columns. */
export const renderMethodComparison = ({ learnedFrom, rows }: MethodComparison): string => {
  const head = ['weights', 'avg prec', 'rec@2%', 'ECE', 'log loss', 'honest', 'worst', 'worst*', 'wins'];
  const widths = [10, 9, 9, 8, 9, 8, 8, 8, 6];
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('');
  const verdicts =
    learnedFrom === undefined
      ? []
      : [
          `Learned from ${learnedFrom.decisions.fraud} verdicts "fraud" and ${learnedFrom.decisions.genuine} "genuine" in ${learnedFrom.groups} groups.`,
        ];
  return [
    ...verdicts,
    line(head),
    ...rows.map(({ weights, evaluation, worstAtSameQueue, wins }) =>
      line([
        weights,
        decimal(evaluation.averagePrecision, 3),
        percent(evaluation.budgets.find((it) => it.budget === 0.02)?.all.rate),
        decimal(evaluation.calibration.equalMass.ece, 4),
        decimal(evaluation.calibration.logLoss, 4),
        percent(evaluation.honestFlagged.rate),
        percent(worstHonest(evaluation)),
        percent(worstAtSameQueue),
        weights === 'table' ? '' : wins ? 'yes' : 'no',
      ]),
    ),
    'worst: most flagged honest archetype; worst*: the same at equal queue length.',
    '',
  ].join('\n');
};
