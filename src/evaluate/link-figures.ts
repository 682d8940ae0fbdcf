import type { CampaignFigures, TogetherRow } from './campaign-figures.ts';
import { percent, withInterval } from './figures.ts';
import type { Proportion } from './proportion.ts';

/** One line about campaigns. */
export interface CampaignFigure {
  readonly name: string;
  /** What the project set out to reach; empty where nothing was set. */
  readonly aim: string;
  of(figures: CampaignFigures): string;
}

const share = (it: Proportion): string => `${percent(it.rate)} of ${it.of}`;

/** What is said about campaigns, in order. */
export const campaignLines: readonly CampaignFigure[] = [
  { name: 'Campaigns found', aim: '', of: (it) => String(it.found) },
  { name: 'True campaigns recognised', aim: '', of: (it) => share(it.recognised) },
  { name: 'Pairs of applications: precision', aim: '≥ 95%', of: (it) => percent(it.applications.precision.rate) },
  { name: 'Pairs of applications: recall', aim: '≥ 80%', of: (it) => percent(it.applications.recall.rate) },
  { name: 'Pairs of people: precision', aim: '', of: (it) => percent(it.people.precision.rate) },
  { name: 'Pairs of people: recall', aim: '', of: (it) => percent(it.people.recall.rate) },
  { name: 'Precision with uncertain members', aim: '', of: (it) => percent(it.withUncertain.precision.rate) },
  { name: 'Recall with uncertain members', aim: '', of: (it) => percent(it.withUncertain.recall.rate) },
  { name: 'Members of the main true campaign', aim: '', of: (it) => share(it.purity) },
  { name: 'Uncertain members that are fraud', aim: '', of: (it) => share(it.uncertain) },
  { name: 'Campaigns without any fraud', aim: '', of: (it) => share(it.foundHonest) },
  {
    name: 'Honest people beside somebody else',
    aim: '≤ 0.2%',
    of: (it) => withInterval(it.honest.withSomebody),
  },
  { name: 'of them beside an operator', aim: '', of: (it) => String(it.honest.withOperator) },
  { name: 'of them with their own group only', aim: '', of: (it) => String(it.honest.withOwnGroup) },
  { name: 'Honest people as uncertain members', aim: '', of: (it) => String(it.honest.uncertain) },
];

/** Cells of one honest archetype: applications, beside somebody, beside an operator, own group only, uncertain. */
export const togetherCells = (it: TogetherRow): readonly string[] => [
  String(it.withSomebody.of),
  withInterval(it.withSomebody),
  String(it.withOperator),
  String(it.withOwnGroup),
  String(it.uncertain),
];
