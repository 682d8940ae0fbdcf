import { compareNames } from '../engine/names/compare-names.ts';
import { type NameKind, readName } from '../engine/names/name-parts.ts';
import { createWatchlistIndex, FOUND, type WatchlistIndex } from '../engine/names/watchlist-index.ts';
import { noCounts } from '../engine/names/word-counts.ts';
import type { WatchlistEntry } from '../engine/watchlist.ts';
import { drawName, drawNaming } from '../simulate/person/name.ts';
import { createRandom } from '../simulate/random.ts';
import { misspell } from './misspell.ts';

/** Two names and whether a person called them the same. */
export interface NamePair {
  readonly kind: NameKind;
  readonly names: readonly [string, string];
  readonly isMatch: boolean;
}

export interface PairFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** What calling every pair a match would reach. */
  readonly f1OfAlways: number;
}

/** Figures of one index; shares in [0, 1]. */
export interface ListFigures {
  readonly names: number;
  /** Milliseconds to build the index. */
  readonly build: number;
  /** Entries found by their main name as written. */
  readonly exact: number;
  /** Entries found by their main name with one typo. */
  readonly oneTypo: number;
  /** Unrelated names that any listed name is like. */
  readonly unrelated: number;
  /** Those of them that are a listed name: the same words in any order. */
  readonly namesakes: number;
  /** Unrelated names a second on one core, against people and organisations. */
  readonly rate: number;
}

/** What the threshold was chosen on: names of OFAC, never the pairs or the entries that it is judged by. */
export interface ThresholdFigures {
  readonly threshold: number;
  readonly oneTypo: number;
  readonly twoTypos: number;
  /** Share of names that the nearest name of another entry scores above the threshold. */
  readonly nearestOther: number;
}

const TYPO_SEED = 5;
/** Typos tried for each entry: one draw alone moves the share by half a percent. */
const TYPOS_EACH = 3;
const NAME_SEED = 77;
const SAME = 1 - 1e-9;
const EVERY_HIT = 1_000;

const kindOf = ({ kind }: WatchlistEntry): NameKind => (kind === 'organisation' ? 'organisation' : 'person');
const mainName = ({ names }: WatchlistEntry): string => names[0]?.text ?? '';
const shareOf = <T>(items: readonly T[], isCounted: (item: T) => boolean): number =>
  items.length === 0 ? 0 : items.filter(isCounted).length / items.length;

/** Precision, recall and F1 of the comparison of two names alone, at the one threshold of the search. */
export const evaluatePairs = (pairs: readonly NamePair[]): PairFigures => {
  const isFound = ({ kind, names: [a, b] }: NamePair): boolean =>
    compareNames(readName(a, kind), readName(b, kind), { counts: noCounts }).score >= FOUND;
  const matches = pairs.filter(({ isMatch }) => isMatch);
  const found = pairs.filter(isFound);
  const right = found.filter(({ isMatch }) => isMatch).length;
  return {
    precision: right / Math.max(1, found.length),
    recall: right / Math.max(1, matches.length),
    f1: (2 * right) / Math.max(1, found.length + matches.length),
    f1OfAlways: (2 * matches.length) / Math.max(1, pairs.length + matches.length),
  };
};

const finds = (index: WatchlistIndex, entry: WatchlistEntry, name: string, least = FOUND): boolean =>
  index.search(name, { most: EVERY_HIT }).some((hit) => hit.entry === entry && hit.score >= least);

/**
 * Figures of one list. `sought` are the entries to be found in it; `unrelated` counts names of people that the
 * simulator draws, every naming tradition alike: far more namesakes of listed people than applicants usually are.
 */
export const evaluateList = (
  entries: readonly WatchlistEntry[],
  { sought, unrelated }: { readonly sought: readonly WatchlistEntry[]; readonly unrelated: number },
): ListFigures => {
  const started = performance.now();
  const index = createWatchlistIndex(entries);
  const build = performance.now() - started;
  const typos = createRandom(TYPO_SEED);
  const random = createRandom(NAME_SEED);
  const drawn = Array.from({ length: unrelated }, () => drawName(drawNaming(random), random).full);
  const exact = shareOf(sought, (entry) => finds(index, entry, mainName(entry), SAME));
  const misspelt = sought.flatMap((entry) =>
    Array.from({ length: TYPOS_EACH }, () => ({ entry, name: misspell(mainName(entry), typos) })),
  );
  const oneTypo = shareOf(misspelt, ({ entry, name }) => finds(index, entry, name));
  const searching = performance.now();
  const best = drawn.map((name) => index.search(name, { most: 1 })[0]?.score ?? 0);
  const rate = (drawn.length * 1_000) / (performance.now() - searching);
  return {
    names: entries.reduce((sum, { names }) => sum + names.length, 0),
    build,
    exact,
    oneTypo,
    unrelated: shareOf(best, (score) => score >= FOUND),
    namesakes: shareOf(best, (score) => score >= SAME),
    rate,
  };
};

/** What the threshold was chosen on, from the entries of a list by an even draw. */
export const evaluateThreshold = (entries: readonly WatchlistEntry[], count: number): ThresholdFigures => {
  const index = createWatchlistIndex(entries);
  const random = createRandom(NAME_SEED, 1);
  const drawn = random.sample(entries, count);
  const twice = (name: string): string => misspell(misspell(name, random), random);
  return {
    threshold: FOUND,
    oneTypo: shareOf(drawn, (entry) => finds(index, entry, misspell(mainName(entry), random))),
    twoTypos: shareOf(drawn, (entry) => finds(index, entry, twice(mainName(entry)))),
    nearestOther: shareOf(drawn, (entry) =>
      index
        .search(mainName(entry), { kind: kindOf(entry), most: EVERY_HIT })
        .some((hit) => hit.entry !== entry && hit.score < SAME),
    ),
  };
};
