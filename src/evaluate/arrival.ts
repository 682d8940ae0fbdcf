import type { Campaign } from '../engine/contract/campaign.ts';
import type { Decision } from '../engine/contract/decision.ts';
import type { Result } from '../engine/contract/result.ts';
import type { Simulated, Truth } from '../simulate/truth.ts';
import type { FoundCampaign } from './campaign-counts.ts';
import { createCampaignWatch, type WatchedCampaigns } from './campaign-watch.ts';
import { createDeciders, type DecisionPlan } from './decisions.ts';
import { createEvaluator, type EvaluatorState } from './evaluate.ts';
import { createPositions } from './position.ts';

export type Outcome =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly problems: readonly { readonly field: string }[] };

/** What screens applications in the order in which they come; only some know campaigns and listen to decisions. */
export interface ArrivalScreener {
  screen(input: unknown): Outcome;
  decide?(decision: Decision): void;
  campaigns?(): Iterable<Campaign>;
}

export interface ArrivalOptions {
  readonly screener: ArrivalScreener;
  /** How many applications are to come; those after the first quarter are measured apart, too. */
  readonly count: number;
  /** Puts the simulations of several seeds apart: goes before every id. */
  readonly prefix: string;
  /** Who decides about applications, or null when nobody does. */
  readonly decisions: DecisionPlan | null;
}

/** What was measured, as plain data that can be sent between processes and added up. */
export interface ArrivalState {
  readonly all: EvaluatorState;
  /** The applications after the first quarter. */
  readonly later: EvaluatorState;
  /** At the end; null where the screener knows no campaigns. */
  readonly watched: WatchedCampaigns | null;
}

/** Takes applications in order of arrival, as in life: each is screened with what is known by then. */
export interface Arrival {
  add(simulated: Simulated): void;
  finish(): ArrivalState;
}

/** A campaign in the words of the evaluation. */
export const foundCampaign = ({ id, members }: Campaign): FoundCampaign => ({
  id,
  members: members.flatMap(({ applications, membership }) =>
    applications.map((applicationId) => ({ applicationId, membership })),
  ),
});

const prefixed = (truth: Truth, prefix: string): Truth => ({
  ...truth,
  applicationId: `${prefix}${truth.applicationId}`,
  person: `${prefix}${truth.person}`,
  campaign: truth.campaign === null ? null : `${prefix}${truth.campaign}`,
  ...(truth.group === undefined || truth.group === null ? {} : { group: `${prefix}${truth.group}` }),
});

/** The quarter of the applications, the first that come, on which people may decide. */
export const firstQuarter = (count: number): number => Math.floor(count / 4);

export const createArrival = ({ screener, count, prefix, decisions }: ArrivalOptions): Arrival => {
  const [all, later] = [createEvaluator(), createEvaluator()];
  const positionOf = createPositions();
  const deciders = decisions === null ? null : createDeciders(decisions);
  const watch = createCampaignWatch();
  let passed = 0;

  return {
    add({ application, truth: known }) {
      const truth = prefixed(known, prefix);
      const at = Date.parse(application.receivedAt);
      if (deciders !== null) for (const decision of deciders.known(at)) screener.decide?.(decision);
      const outcome = screener.screen({ ...application, id: truth.applicationId });
      if (!outcome.ok)
        throw new Error(`the simulation made an application that is not valid: ${outcome.problems[0]?.field}`);
      const row = { result: outcome.result, truth, position: positionOf(truth) };
      all.add(row);
      if (passed >= firstQuarter(count)) later.add(row);
      watch.see(row);
      passed += 1;
      deciders?.see(truth, at);
    },
    finish: () => ({
      all: all.state(),
      later: later.state(),
      watched: screener.campaigns === undefined ? null : watch.finish([...screener.campaigns()].map(foundCampaign)),
    }),
  };
};
