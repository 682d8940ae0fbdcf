import { campaignRecords, type Shown } from './campaigns/record.ts';
import type { Campaign } from './contract/campaign.ts';
import type { Decision } from './contract/decision.ts';
import { listLinks } from './links/listed.ts';
import { Relations } from './relations.ts';
import type { Relearning } from './relearning.ts';
import { createScreener, type Screened, type ScreenerParts } from './screen.ts';
import { withLinks } from './with-links.ts';

/** Screens applications one after the other, each in the light of those before it. */
export interface LinkedScreener {
  /** The memory behind it. */
  readonly relations: Relations;
  screen(input: unknown): Screened;
  /** A person's verdict becomes known. False when the application was never screened. */
  decide(decision: Decision): boolean;
  campaigns(): Iterable<Campaign>;
}

export interface LinkedScreenerParts extends Omit<ScreenerParts, 'links'> {
  /** Weights that follow the verdicts; absent: they stay as the policy has them. */
  readonly relearning?: Relearning;
}

export const createLinkedScreener = ({ relearning, ...parts }: LinkedScreenerParts): LinkedScreener => {
  const screen = createScreener({ ...parts, links: 'awaited' });
  const relations = new Relations({ nicknames: parts.tables.nicknames, allow: parts.policy.allow });
  const shown = new Map<string, Shown>();
  return {
    relations,
    screen(input) {
      const screened = screen(input);
      if (!screened.ok) return screened;
      const { application, result } = screened;
      const traces = screened.traces();
      shown.set(application.id, { name: traces.shownName, role: traces.role });
      const { linked, evidence } = relations.add(traces, result.bits - result.prior);
      const additions = { evidence, ...listLinks(linked), campaign: relations.membership(linked.application) };
      const related = withLinks(result, additions, {
        policy: relearning?.policyAt(traces.at) ?? parts.policy,
        tier: application.job?.riskTier ?? 'standard',
      });
      relations.assess(linked.application, related);
      relearning?.remember(related);
      return { ...screened, result: related };
    },
    decide(decision) {
      relearning?.decide(decision);
      return relations.decide(decision);
    },
    campaigns: () => campaignRecords(relations, (id) => shown.get(id) ?? { name: null, role: '' }),
  };
};
