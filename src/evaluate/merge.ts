import type { ArrivalState } from './arrival.ts';
import { addCampaigns, noCampaigns } from './campaign-counts.ts';
import { campaignFigures } from './campaign-figures.ts';
import type { WatchedCampaigns } from './campaign-watch.ts';
import { createEvaluator } from './evaluate.ts';
import { hindsightRows, noHindsight } from './hindsight.ts';
import type { Measured } from './report.ts';
import { sum } from './sum.ts';

/** Figures about campaigns over several simulations; none where nobody knew of campaigns. */
export const watchedFigures = (
  watched: readonly WatchedCampaigns[],
): Required<Pick<Measured, 'campaigns' | 'hindsight'>> | undefined => {
  if (watched.length === 0) return undefined;
  const campaigns = noCampaigns();
  const hindsight = noHindsight();
  for (const it of watched) {
    addCampaigns(campaigns, it.campaigns);
    sum(hindsight.fraud, it.hindsight.fraud);
    sum(hindsight.first, it.hindsight.first);
    sum(hindsight.honest, it.hindsight.honest);
  }
  return { campaigns: campaignFigures(campaigns), hindsight: hindsightRows(hindsight) };
};

/** Figures over several simulations. */
export const measuredOf = (states: readonly ArrivalState[]): Measured => {
  const [all, later] = [createEvaluator(), createEvaluator()];
  for (const state of states) {
    all.absorb(state.all);
    later.absorb(state.later);
  }
  return {
    evaluation: all.finish(),
    later: later.finish(),
    ...watchedFigures(states.flatMap(({ watched }) => (watched === null ? [] : [watched]))),
  };
};
