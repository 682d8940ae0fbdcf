import type { CampaignCounts, HonestCounts, PairCounts } from './campaign-counts.ts';
import { type Proportion, proportion } from './proportion.ts';

export interface PairFigures {
  readonly precision: Proportion;
  readonly recall: Proportion;
}

/** Honest people who stand in a campaign beside somebody else. */
export interface TogetherRow {
  readonly archetype: string;
  readonly withSomebody: Proportion;
  readonly withOperator: number;
  readonly withOwnGroup: number;
  readonly uncertain: number;
}

/** True campaigns of one archetype. */
export interface OperationRow {
  readonly archetype: string;
  readonly recognised: Proportion;
  /** Share of its pairs of applications that are together in a found campaign. */
  readonly pairs: Proportion;
}

/** How well found campaigns agree with true ones. */
export interface CampaignFigures {
  readonly applications: PairFigures;
  readonly withUncertain: PairFigures;
  readonly people: PairFigures;
  /** True campaigns with two or more applications of which a found one is mostly made. */
  readonly recognised: Proportion;
  readonly found: number;
  /** Found campaigns without any fraud. */
  readonly foundHonest: Proportion;
  /** Members that belong to the true campaign which most of their campaign belongs to. */
  readonly purity: Proportion;
  /** Share of uncertain members that are fraud. */
  readonly uncertain: Proportion;
  /** Hardest to put together first. */
  readonly operations: readonly OperationRow[];
  readonly honest: TogetherRow;
  /** Only archetypes with somebody in it, most first. */
  readonly archetypes: readonly TogetherRow[];
}

const pairs = ({ both, found, real }: PairCounts): PairFigures => ({
  precision: proportion(both, found),
  recall: proportion(both, real),
});

const together = (archetype: string, it: HonestCounts): TogetherRow => ({
  archetype,
  withSomebody: proportion(it.withSomebody, it.of),
  withOperator: it.withOperator,
  withOwnGroup: it.withOwnGroup,
  uncertain: it.uncertain,
});

export const campaignFigures = ({
  applications,
  withUncertain,
  people,
  totals,
  operations,
  honest,
  archetypes,
}: CampaignCounts): CampaignFigures => ({
  applications: pairs(applications),
  withUncertain: pairs(withUncertain),
  people: pairs(people),
  recognised: proportion(totals.recognised, totals.real),
  found: totals.found,
  foundHonest: proportion(totals.foundHonest, totals.found),
  purity: proportion(totals.pure, totals.members),
  uncertain: proportion(totals.uncertainFraud, totals.uncertain),
  operations: [...operations]
    .map(([archetype, it]) => ({
      archetype,
      recognised: proportion(it.recognised, it.campaigns),
      pairs: proportion(it.both, it.real),
    }))
    .sort((left, right) => (left.pairs.rate ?? 0) - (right.pairs.rate ?? 0)),
  honest: together('all', honest),
  archetypes: [...archetypes]
    .filter(([, it]) => it.withSomebody + it.uncertain > 0)
    .map(([archetype, it]) => together(archetype, it))
    .sort((left, right) => (right.withSomebody.rate ?? 0) - (left.withSomebody.rate ?? 0)),
});
