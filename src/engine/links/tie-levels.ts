import type { Tie, TieKind } from '../contract/result.ts';

/** How two homes stand to each other, as far as both are stated. */
export type Homes = 'one-dwelling' | 'same-town' | 'same-region' | 'elsewhere' | 'unknown';

/** What is known about two different people besides the value they share. */
export interface PairFacts {
  readonly homes: Homes;
  /** A word of their names in common. */
  readonly kin: boolean;
  /** Different people who state the dwelling that both state; 0 when they state different ones. */
  readonly dwellers: number;
  /** Whether that dwelling is known down to the unit. */
  readonly unit: boolean;
}

export interface TieLevel {
  readonly level: string;
  readonly bits: number;
}

const levelOf = (level: string, bits: number): TieLevel => ({ level, bits });

/** The further apart two people say they live, the odder it is that they use one machine. */
const byHomes =
  (bits: Readonly<Record<Homes, number>>) =>
  ({ homes }: PairFacts): TieLevel =>
    levelOf(homeWords[homes], bits[homes]);

const homeWords: Readonly<Record<Homes, string>> = {
  'one-dwelling': 'exact, one home',
  'same-town': 'exact, homes in one town',
  'same-region': 'exact, homes in one region',
  elsewhere: 'exact, homes in different regions',
  unknown: 'exact, homes not both stated',
};

const dwelling = ({ kin, dwellers, unit }: PairFacts): TieLevel => {
  if (kin) return levelOf('one dwelling, a name in common', 0);
  // Behind a house number alone there may be one home or a hundred.
  if (!unit) return dwellers >= 5 ? levelOf('one building, five people or more', 0.8) : levelOf('one building', 0.2);
  if (dwellers <= 3) return levelOf(`one dwelling, ${dwellers <= 2 ? 'two' : 'three'} people`, 0.3);
  if (dwellers === 4) return levelOf('one dwelling, four people', 1.2);
  return dwellers === 5 ? levelOf('one dwelling, five people', 2.2) : levelOf('one dwelling, six people or more', 2.6);
};

const always = (bits: number) => (): TieLevel => levelOf('exact', bits);

type ExactKind = Exclude<TieKind, 'resume-text' | 'passage' | 'mailbox-pattern' | 'vouching' | 'reference'>;

/**
 * Bits for one operator behind two different people, by what they share and how. No public source gives rates; the
 * order follows reference cases (device and papers above contacts above places) and docs/decisions.md says how the
 * sizes were chosen.
 */
const exactTies: Readonly<Record<ExactKind, (facts: PairFacts) => TieLevel>> = {
  account: always(5),
  document: always(5),
  email: (facts) =>
    facts.kin
      ? levelOf('exact, a name in common', 1)
      : byHomes({ 'one-dwelling': 1, 'same-town': 2, 'same-region': 3, elsewhere: 4, unknown: 2.5 })(facts),
  // People of one name may end up at one handle by a slip; people without a word in common do not.
  profile: ({ kin }) => (kin ? levelOf('exact, a name in common', 1.5) : levelOf('exact', 4.5)),
  site: always(1.5),
  phone: byHomes({ 'one-dwelling': 0.5, 'same-town': 1, 'same-region': 2, elsewhere: 3, unknown: 1.5 }),
  device: byHomes({ 'one-dwelling': 0.5, 'same-town': 1, 'same-region': 2, elsewhere: 4, unknown: 1.5 }),
  ip: byHomes({ 'one-dwelling': 0.2, 'same-town': 0.2, 'same-region': 0.4, elsewhere: 0.9, unknown: 0.4 }),
  network: byHomes({ 'one-dwelling': 0, 'same-town': 0, 'same-region': 0, elsewhere: 0.3, unknown: 0.1 }),
  address: dwelling,
};

export const exactTie = (kind: ExactKind, facts: PairFacts): TieLevel => exactTies[kind](facts);

/** Mailboxes named alike: the rarer the way, the more. `rarity` is log2 of people with a mailbox for each who uses it. */
export const patternTie = (rarity: number): TieLevel =>
  levelOf('same way of naming a mailbox', Math.max(0, Math.min(2, (rarity - 7) * 0.4)));

export const referenceTie = (freeMail: boolean): TieLevel =>
  freeMail ? levelOf('same referee at a free mailbox', 1.8) : levelOf('same referee', 0.8);

/** `out`: this applicant names the other; `in`: is named. Being named convicts nobody. */
export const vouchingTie = ({
  out,
  inward,
  referral,
}: {
  out: boolean;
  inward: boolean;
  referral: boolean;
}): TieLevel => {
  if (out && inward) return levelOf('each vouches for the other', 2.2);
  if (out) return referral ? levelOf('was referred by the other', 0.4) : levelOf('names the other as referee', 1);
  return levelOf('is named by the other', 0);
};

/** What two people's texts have in common. */
export interface SharedText {
  /** Estimated Jaccard resemblance of the résumés' prose, 0 to 1. */
  readonly resemblance: number;
  /** Bullets about jobs that both have, and descriptions of projects, each held by few people. */
  readonly job: number;
  readonly project: number;
}

export const bodyTie = ({ resemblance }: SharedText): TieLevel | undefined => {
  const level = `resemblance ${resemblance.toFixed(2)}`;
  if (resemblance >= 0.5) return levelOf(level, 5);
  if (resemblance >= 0.38) return levelOf(level, 3.5);
  return resemblance >= 0.3 ? levelOf(level, 1) : undefined;
};

/** Bullets of people in one line of work are alike by chance; many of them are not. */
export const passageTie = ({ job, project }: SharedText): TieLevel | undefined => {
  if (job >= 9) return levelOf(`${job} bullets in common`, 4.5);
  if (job >= 6) return levelOf(`${job} bullets in common`, 2);
  if (job >= 4) return levelOf(`${job} bullets in common`, 0.4);
  if (job >= 2) return levelOf(`${job} bullets in common`, 0.2);
  return project > 0 ? levelOf(project === 1 ? 'a project in common' : `${project} projects in common`, 0) : undefined;
};

/** Kinds that one home explains: people who live together share them. */
export const household: ReadonlySet<TieKind> = new Set(['email', 'phone', 'device', 'ip', 'network', 'address']);

/** Ties of one family are told by one fact: each further one counts half. */
const families: Readonly<Record<TieKind, 'contact' | 'machine' | 'text' | 'circle'>> = {
  account: 'contact',
  email: 'contact',
  profile: 'contact',
  phone: 'contact',
  site: 'contact',
  'mailbox-pattern': 'contact',
  device: 'machine',
  ip: 'machine',
  network: 'machine',
  address: 'machine',
  document: 'text',
  'resume-text': 'text',
  passage: 'text',
  reference: 'circle',
  vouching: 'circle',
};

/** What ties together come to: the strongest of a family in full, each further one half of the one before. */
export const together = (ties: readonly Pick<Tie, 'kind' | 'bits'>[]): number => {
  const ranks = new Map<string, number>();
  let sum = 0;
  for (const { kind, bits } of [...ties].sort((a, b) => b.bits - a.bits)) {
    const rank = ranks.get(families[kind]) ?? 0;
    ranks.set(families[kind], rank + 1);
    sum += bits * 0.5 ** rank;
  }
  return sum;
};
