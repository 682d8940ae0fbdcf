import { createSignatureIndex, type SignatureIndex } from '../engine/near-duplicate/signature-index.ts';
import { createRandom } from '../simulate/random.ts';
import { passagesOfLines, type SignedResume, signatureOfLines, signedResumes } from './corpus.ts';
import { keyNumbers, passageUse } from './passage-figures.ts';
import { rewrittenLines } from './rewriting.ts';
import { plainLines, sharedLines } from './same-text.ts';

/** How many of how many. */
export interface Share {
  hits: number;
  of: number;
}

export interface NearDuplicateFigures {
  readonly seeds: readonly number[];
  readonly resumes: number;
  /** Two personas of one operation with one career, told in different words: found from each other. */
  readonly kits: Share;
  /** Honest résumés rewritten by words that the simulator does not know, lines shuffled: the original is found. */
  readonly rewritten: readonly { readonly rate: number; readonly found: Share; readonly passages: Share }[];
  /** Pairs of honest people of different groups that are found near each other. */
  readonly unrelated: Share;
  /** The same among applicants for one opening. */
  readonly unrelatedSameOpening: Share;
  /** Pairs of one boot camp's graduates, who show the same projects. */
  readonly classmates: Share;
  /** Pairs of operators' personas whose careers are their own but for borrowed, paraphrased lines. */
  readonly borrowed: { readonly byResume: Share; readonly byPassages: Share };
  /** Unrelated pairs that share at least one, two, three passages of few people. */
  readonly unrelatedPassages: readonly Share[];
}

const LIMIT = 200;
const RATES = [0.1, 0.2, 0.3] as const;
const REWRITTEN = 600;
const SAME_OPENING = 150;

/** Lines in common, of the shorter résumé, from which two personas have one career. */
const ONE_CAREER = 0.4;

const share = (): Share => ({ hits: 0, of: 0 });

const count = (into: Share, hit: boolean): void => {
  into.of += 1;
  if (hit) into.hits += 1;
};

const groupOf = ({ truth }: SignedResume): string => truth.group ?? truth.person;

const isUnrelated = (one: SignedResume, other: SignedResume): boolean =>
  one.truth.person !== other.truth.person && groupOf(one) !== groupOf(other);

/** The first résumé of each honest person. */
const honestPeople = (resumes: readonly SignedResume[]): readonly SignedResume[] => {
  const first = new Map<string, SignedResume>();
  for (const resume of resumes)
    if (!resume.truth.fraud && !first.has(resume.truth.person)) first.set(resume.truth.person, resume);
  return [...first.values()];
};

const grouped = (
  resumes: readonly SignedResume[],
  by: (resume: SignedResume) => string | null,
): readonly (readonly SignedResume[])[] => {
  const groups = new Map<string, SignedResume[]>();
  for (const resume of resumes) {
    const key = by(resume);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), resume]);
  }
  return [...groups.values()];
};

const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));

const foundIds = (index: SignatureIndex, signature: Uint8Array): ReadonlySet<number> =>
  new Set(index.find(signature, LIMIT).near.map(({ id }) => id));

const indexed = (resumes: readonly SignedResume[]): SignatureIndex => {
  const index = createSignatureIndex({ expected: resumes.length });
  for (const [id, { signature }] of resumes.entries()) index.add(id, signature);
  return index;
};

const addRewritten = (figures: NearDuplicateFigures, people: readonly SignedResume[], seed: number): void => {
  const index = indexed(people);
  for (const [step, { rate, found, passages }] of figures.rewritten.entries()) {
    const random = createRandom(seed, step);
    for (const [id, { lines }] of people.slice(0, REWRITTEN).entries()) {
      const told = rewrittenLines(lines, rate, random);
      const signature = signatureOfLines(told);
      if (signature !== undefined) count(found, foundIds(index, signature).has(id));
      const kept = new Set(passagesOfLines(told).flatMap(keyNumbers));
      for (const passage of passagesOfLines(lines)) {
        const keys = keyNumbers(passage);
        if (keys.length > 0)
          count(
            passages,
            keys.some((key) => kept.has(key)),
          );
      }
    }
  }
};

/** The résumés that the index finds near each. */
const neighboursOf = (people: readonly SignedResume[]): ReadonlyMap<SignedResume, ReadonlySet<SignedResume>> => {
  const index = indexed(people);
  return new Map(
    people.map((person) => [
      person,
      new Set([...foundIds(index, person.signature)].flatMap((id) => people[id] ?? []).filter((it) => it !== person)),
    ]),
  );
};

/** Passages that unrelated people share through keys of few people. */
const addUnrelatedPassages = (figures: NearDuplicateFigures, people: readonly SignedResume[]): void => {
  const use = passageUse(people);
  for (const level of figures.unrelatedPassages) level.of += (people.length * (people.length - 1)) / 2;
  for (const one of people) {
    for (const [other, passages] of use.sharing(one)) {
      if (one.truth.applicationId > other.truth.applicationId || !isUnrelated(one, other)) continue;
      for (const level of figures.unrelatedPassages.slice(0, passages)) level.hits += 1;
    }
  }
};

/** Every pair of honest people is asked about: those that the index does not return are not found. */
const addUnrelated = (figures: NearDuplicateFigures, people: readonly SignedResume[]): void => {
  const near = neighboursOf(people);
  const found = [...near].flatMap(([one, others]) => [...others].filter((other) => isUnrelated(one, other)));
  figures.unrelated.hits += found.length / 2;
  figures.unrelated.of += (people.length * (people.length - 1)) / 2;
  for (const applicants of grouped(people, ({ title }) => title))
    for (const [one, other] of pairsOf(applicants.slice(0, SAME_OPENING)))
      if (isUnrelated(one, other)) count(figures.unrelatedSameOpening, near.get(one)?.has(other) === true);
  const graduates = people.filter(({ truth }) => truth.archetype === 'honest/bootcamp-cohort');
  for (const classmates of grouped(graduates, groupOf))
    for (const [one, other] of pairsOf(classmates)) count(figures.classmates, near.get(one)?.has(other) === true);
};

const addOperations = (figures: NearDuplicateFigures, resumes: readonly SignedResume[]): void => {
  const index = indexed(resumes);
  const ids = new Map(resumes.map((resume, id) => [resume, id]));
  const use = passageUse(resumes);
  const plain = new Map(resumes.map((resume) => [resume, plainLines(resume.lines)]));
  const none: ReadonlySet<string> = new Set();
  for (const operation of grouped(resumes, ({ truth }) => truth.campaign)) {
    for (const [one, other] of pairsOf(operation.slice(0, 12))) {
      if (one.truth.person === other.truth.person) continue;
      const found = foundIds(index, one.signature).has(ids.get(other) ?? -1);
      if (sharedLines(plain.get(one) ?? none, plain.get(other) ?? none) >= ONE_CAREER) count(figures.kits, found);
      else if (one.truth.archetype === 'fraud/text-only') {
        count(figures.borrowed.byResume, found);
        count(figures.borrowed.byPassages, use.shared(one, other) >= 2);
      }
    }
  }
};

/** Measures near-duplicate search on simulated résumés, one world a seed. */
export const measureNearDuplicates = (seeds: readonly number[], size = 6_000): NearDuplicateFigures => {
  const figures = {
    seeds,
    resumes: 0,
    kits: share(),
    rewritten: RATES.map((rate) => ({ rate, found: share(), passages: share() })),
    unrelated: share(),
    unrelatedSameOpening: share(),
    classmates: share(),
    borrowed: { byResume: share(), byPassages: share() },
    unrelatedPassages: [share(), share(), share()],
  };
  for (const seed of seeds) {
    const resumes = signedResumes({ seed, count: size, fraudShare: 0.1 });
    const people = honestPeople(resumes);
    figures.resumes += resumes.length;
    addRewritten(figures, people, seed);
    addUnrelated(figures, people);
    addUnrelatedPassages(figures, people);
    addOperations(figures, resumes);
  }
  return figures;
};
