import type { Truth } from '../simulate/truth.ts';
import { entry, sum } from './sum.ts';

/** A campaign as the engine reports it. */
export interface FoundCampaign {
  readonly id: string;
  readonly members: readonly FoundMember[];
}

export interface FoundMember {
  readonly applicationId: string;
  readonly membership: 'member' | 'uncertain';
}

/** Pairs of applications (or of people) that are together. */
export interface PairCounts {
  /** Together in a found campaign and in a true one. */
  both: number;
  found: number;
  /** Together in a true campaign. */
  real: number;
}

/** Honest applications by what they are together with. */
export interface HonestCounts {
  of: number;
  /** A member of a campaign in which there is at least one other person. */
  withSomebody: number;
  /** With an operator among them. */
  withOperator: number;
  /** With nobody but people of their own honest group. */
  withOwnGroup: number;
  /** Named as uncertain beside at least one other person. */
  uncertain: number;
}

/** True campaigns of one archetype. */
export interface OperationCounts {
  campaigns: number;
  recognised: number;
  /** Pairs of applications of one campaign. */
  real: number;
  /** Of them together in a found campaign. */
  both: number;
}

/** Additive counts, so that simulations can be measured apart. */
export interface CampaignCounts {
  readonly applications: PairCounts;
  /** The same with uncertain members counted as members. */
  readonly withUncertain: PairCounts;
  /** The same over different people: one persona's own applications are no achievement. */
  readonly people: PairCounts;
  readonly totals: {
    /** True campaigns with at least two applications. */
    real: number;
    /** Of them, how many have two applications together in a found campaign that is mostly theirs. */
    recognised: number;
    found: number;
    /** Found campaigns in which there is no fraud at all. */
    foundHonest: number;
    members: number;
    /** Members that belong to the true campaign which most of their campaign belongs to. */
    pure: number;
    uncertain: number;
    uncertainFraud: number;
  };
  /** Operators by archetype. */
  readonly operations: Map<string, OperationCounts>;
  readonly honest: HonestCounts;
  readonly archetypes: Map<string, HonestCounts>;
}

const noPairs = (): PairCounts => ({ both: 0, found: 0, real: 0 });
const nobody = (): HonestCounts => ({ of: 0, withSomebody: 0, withOperator: 0, withOwnGroup: 0, uncertain: 0 });
const noOperations = (): OperationCounts => ({ campaigns: 0, recognised: 0, real: 0, both: 0 });
const pairsOf = (count: number): number => (count * (count - 1)) / 2;

export const noCampaigns = (): CampaignCounts => ({
  applications: noPairs(),
  withUncertain: noPairs(),
  people: noPairs(),
  totals: {
    real: 0,
    recognised: 0,
    found: 0,
    foundHonest: 0,
    members: 0,
    pure: 0,
    uncertain: 0,
    uncertainFraud: 0,
  },
  operations: new Map(),
  honest: nobody(),
  archetypes: new Map(),
});

/** Adds counts to others. */
export const addCampaigns = (into: CampaignCounts, from: CampaignCounts): void => {
  sum(into.applications, from.applications);
  sum(into.withUncertain, from.withUncertain);
  sum(into.people, from.people);
  sum(into.totals, from.totals);
  sum(into.honest, from.honest);
  for (const [archetype, counts] of from.archetypes) sum(entry(into.archetypes, archetype, nobody), counts);
  for (const [archetype, counts] of from.operations) sum(entry(into.operations, archetype, noOperations), counts);
};

const sizes = (keys: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const pairsAmong = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + pairsOf(count), 0);

const campaignsOf = (truths: readonly Truth[]): Map<string, number> =>
  sizes(truths.flatMap(({ campaign }) => (campaign === null ? [] : [campaign])));

const onePerPerson = (truths: readonly Truth[]): readonly Truth[] => [
  ...new Map(truths.map((it) => [it.person, it])).values(),
];

const addPairs = (pairs: PairCounts, members: readonly Truth[]): void => {
  pairs.found += pairsOf(members.length);
  pairs.both += pairsAmong(campaignsOf(members));
};

const addHonest = (counts: CampaignCounts, it: Truth, others: readonly Truth[], key: keyof HonestCounts): void => {
  for (const honest of [counts.honest, entry(counts.archetypes, it.archetype, nobody)]) {
    honest[key] += 1;
    if (key !== 'withSomebody') continue;
    if (others.some((other) => other.fraud)) honest.withOperator += 1;
    else if (it.group !== undefined && it.group !== null && others.every((other) => other.group === it.group))
      honest.withOwnGroup += 1;
  }
};

interface Known {
  readonly truth: Truth;
  readonly membership: FoundMember['membership'];
}

/** Counts what is to be found, before anything is. */
const countTruth = (counts: CampaignCounts, all: readonly Truth[]): void => {
  const real = campaignsOf(all);
  counts.applications.real = pairsAmong(real);
  counts.withUncertain.real = counts.applications.real;
  counts.people.real = pairsAmong(campaignsOf(onePerPerson(all)));
  counts.totals.real = [...real.values()].filter((count) => count > 1).length;
  for (const it of all) if (!it.fraud) addHonest(counts, it, [], 'of');
};

/** Counts one found campaign; answers the true one that it is mostly made of, if two applications of it are together. */
const countFound = (counts: CampaignCounts, certain: readonly Truth[], everybody: readonly Truth[]): string | null => {
  const { totals } = counts;
  totals.found += 1;
  if (everybody.every((it) => !it.fraud)) totals.foundHonest += 1;
  addPairs(counts.applications, certain);
  addPairs(counts.withUncertain, everybody);
  addPairs(counts.people, onePerPerson(certain));
  const [most] = [...campaignsOf(certain)].sort(([, left], [, right]) => right - left);
  totals.members += certain.length;
  totals.pure += most?.[1] ?? 0;
  return most !== undefined && most[1] >= 2 && most[1] * 2 >= certain.length ? most[0] : null;
};

const countMember = (counts: CampaignCounts, { truth, membership }: Known, beside: readonly Truth[]): void => {
  if (membership === 'uncertain') {
    counts.totals.uncertain += 1;
    if (truth.fraud) counts.totals.uncertainFraud += 1;
  }
  const others = beside.filter((it) => it.person !== truth.person);
  if (!truth.fraud && others.length > 0)
    addHonest(counts, truth, others, membership === 'member' ? 'withSomebody' : 'uncertain');
};

/** Archetype of each true campaign. */
const archetypesOf = (truths: Iterable<Truth>): ReadonlyMap<string, string> => {
  const archetypes = new Map<string, string>();
  for (const { campaign, archetype } of truths) if (campaign !== null) archetypes.set(campaign, archetype);
  return archetypes;
};

/** Counts found campaigns against true ones; an application without truth is passed over. */
export const countCampaigns = (
  truths: ReadonlyMap<string, Truth>,
  campaigns: Iterable<FoundCampaign>,
): CampaignCounts => {
  const counts = noCampaigns();
  countTruth(counts, [...truths.values()]);
  const archetypes = archetypesOf(truths.values());
  const operation = (campaign: string): OperationCounts =>
    entry(counts.operations, archetypes.get(campaign) ?? '', noOperations);
  for (const [campaign, size] of campaignsOf([...truths.values()])) {
    if (size < 2) continue;
    operation(campaign).campaigns += 1;
    operation(campaign).real += pairsOf(size);
  }

  const recognised = new Set<string>();
  for (const { members } of campaigns) {
    const known: Known[] = members.flatMap(({ applicationId, membership }) => {
      const truth = truths.get(applicationId);
      return truth === undefined ? [] : [{ truth, membership }];
    });
    const everybody = known.map((it) => it.truth);
    const certain = known.filter((it) => it.membership === 'member').map((it) => it.truth);
    const campaign = countFound(counts, certain, everybody);
    if (campaign !== null) recognised.add(campaign);
    for (const [real, size] of campaignsOf(certain)) operation(real).both += pairsOf(size);
    for (const it of known) countMember(counts, it, it.membership === 'member' ? certain : everybody);
  }
  counts.totals.recognised = recognised.size;
  for (const campaign of recognised) operation(campaign).recognised += 1;
  return counts;
};
