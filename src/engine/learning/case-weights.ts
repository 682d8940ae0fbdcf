import { toProbability } from '../risk/odds.ts';
import { type CaseColumns, FRAUD, UNDECIDED } from './case-store.ts';
import { at } from './features.ts';
import { scattered } from './folds.ts';

/** How much each case counts on either side; a case counts on both where its verdict may be wrong. */
export interface CaseWeights {
  readonly fraud: Float64Array;
  readonly genuine: Float64Array;
  /** What a decided case counts as a whole, by age and group; 0 when undecided. */
  readonly decided: Float64Array;
  /**
   * The same with the undecided applications that stand for their band, thinned where they are many, for asking what
   * evidence means instead of how frequent it is. How evidence led to a decision does not bias that question, so bands need no factor here.
   */
  readonly asked: Float64Array;
  /** Chance of the verdict "fraud": 1 or 0 where there is one; where nobody decides, the present odds stand. */
  readonly target: Float64Array;
  /** Independent groups among the decided. */
  readonly groups: number;
  /** Undecided applications that stand for bands nobody decides on. */
  readonly background: number;
}

export interface WeighingOptions {
  /** Seconds since 1970 from which age is counted; later verdicts are not used. */
  readonly asOf: number;
  readonly halfLifeDays: number;
  /** Share of verdicts that are wrong. */
  readonly errorRate: number;
}

const DAY = 86_400;
/** A band in which fewer cases were decided says nothing of its own. */
const FEWEST_IN_BAND = 50;
/** The most that a case from a rarely decided band counts for, against one from the most decided. */
const MOST_FOR_RARE = 10;

/** Weight by age: one half for each half-life. Verdicts from after `asOf` do not exist yet. */
const ageWeight = (at: number, { asOf, halfLifeDays }: WeighingOptions): number =>
  at > asOf ? 0 : 2 ** (-(asOf - at) / (halfLifeDays * DAY));

/**
 * Weights of decided cases before their verdicts are looked at. The n cases of one group with one verdict count as the
 * square root of n: more than one, since operators vary, far fewer than n, since they are one hand.
 */
const decidedWeights = (columns: CaseColumns, options: WeighingOptions) => {
  const decided = new Float64Array(columns.size);
  const members = new Map<string, number>();
  const keyOf = (index: number): string => `${columns.verdict[index]} ${columns.group[index]}`;
  for (let index = 0; index < columns.size; index += 1) {
    if (columns.verdict[index] === UNDECIDED) continue;
    decided[index] = ageWeight(columns.decidedAt[index] ?? 0, options);
    if ((decided[index] ?? 0) > 0) members.set(keyOf(index), (members.get(keyOf(index)) ?? 0) + 1);
  }
  for (let index = 0; index < columns.size; index += 1) {
    const weight = decided[index] ?? 0;
    if (weight > 0) decided[index] = weight / Math.sqrt(members.get(keyOf(index)) ?? 1);
  }
  return { decided, groups: members.size };
};

/**
 * How often a case of each band stands for one that nobody decided: people decide mostly on what is in review, and
 * rates among those would make every tell look common among the honest. 0 for a band without enough decisions.
 */
const bandFactors = (columns: CaseColumns, decided: Float64Array) => {
  const all = [0, 0, 0];
  const known = [0, 0, 0];
  for (let index = 0; index < columns.size; index += 1) {
    const band = columns.band[index] ?? 0;
    all[band] = (all[band] ?? 0) + 1;
    if ((decided[index] ?? 0) > 0) known[band] = (known[band] ?? 0) + 1;
  }
  const shares = all.map((count, band) => (count === 0 ? 0 : (known[band] ?? 0) / count));
  const most = Math.max(...shares);
  const factors = shares.map((share, band) =>
    (known[band] ?? 0) < FEWEST_IN_BAND ? 0 : Math.min(MOST_FOR_RARE, most / share),
  );
  return { factors, most };
};

/** Chance that a case is fraud, from its odds and its verdict. */
const chanceOfFraud = (probability: number, verdict: number, errorRate: number): number => {
  if (verdict === UNDECIDED) return probability;
  const [ifFraud, ifGenuine] = verdict === FRAUD ? [1 - errorRate, errorRate] : [errorRate, 1 - errorRate];
  const fraud = probability * ifFraud;
  return fraud / (fraud + (1 - probability) * ifGenuine);
};

/**
 * Weighs cases by their age, their group, how their band was sampled, and the chance that the verdict is right given
 * `bits`, the log2 odds of each case. Bands that nobody decides on are represented by their undecided applications, each
 * by its chance of being honest.
 */
export const weighCases = (columns: CaseColumns, bits: Float64Array, options: WeighingOptions): CaseWeights => {
  const { decided, groups } = decidedWeights(columns, options);
  const { factors, most } = bandFactors(columns, decided);
  const fraud = new Float64Array(columns.size);
  const genuine = new Float64Array(columns.size);
  const asked = decided.slice();
  const target = new Float64Array(columns.size);
  let background = 0;
  for (let index = 0; index < columns.size; index += 1) {
    const factor = at(factors, at(columns.band, index));
    const verdict = at(columns.verdict, index);
    const isUsed = at(decided, index) > 0;
    if (!isUsed && (factor > 0 || verdict !== UNDECIDED)) continue;
    const probability = toProbability(at(bits, index));
    const chance = chanceOfFraud(probability, verdict, options.errorRate);
    const standsFor = isUsed ? at(decided, index) * (factor === 0 ? 1 : factor) : most;
    fraud[index] = standsFor * chance;
    genuine[index] = standsFor * (1 - chance);
    if (isUsed) target[index] = verdict === FRAUD ? 1 : 0;
    else {
      asked[index] = most;
      target[index] = options.errorRate + (1 - 2 * options.errorRate) * probability;
      background += 1;
    }
  }
  thin(asked, target, bits);
  return { fraud, genuine, decided, asked, target, groups, background };
};

/** Of cases that hardly anything speaks against, more than this tell no more about what evidence means. */
const MOST_ASKED = 10_000;
/** Such a case has odds like these, and nobody decided that it is fraud. */
const HARDLY = 0.01;

/** Leaves out all but about {@link MOST_ASKED} of the cases that hardly anything speaks against; the rest count for them. */
const thin = (asked: Float64Array, target: Float64Array, bits: Float64Array): void => {
  const isThinned = asked.map((weight, index) =>
    weight > 0 && at(target, index) < 0.5 && toProbability(at(bits, index)) < HARDLY ? 1 : 0,
  );
  const step = Math.ceil(isThinned.reduce((sum, it) => sum + it, 0) / MOST_ASKED);
  if (step <= 1) return;
  isThinned.forEach((it, index) => {
    if (it === 1) asked[index] = scattered(index) % step === 0 ? at(asked, index) * step : 0;
  });
};
