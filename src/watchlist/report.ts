import {
  evaluateList,
  evaluatePairs,
  evaluateThreshold,
  type ListFigures,
  type PairFigures,
  type ThresholdFigures,
} from './evaluate.ts';
import { readSharedLists, type SharedLists } from './shared-lists.ts';

/** Figures of names against the public lists. */
export interface WatchlistReport {
  readonly threshold: ThresholdFigures;
  readonly pairs: PairFigures;
  readonly un: ListFigures;
  readonly ofacAndUn: ListFigures;
}

const UNRELATED = 100_000;
const CHOSEN_ON = 400;

export const measureWatchlists = ({ un, ofac, pairs }: SharedLists, unrelated = UNRELATED): WatchlistReport => ({
  threshold: evaluateThreshold(ofac, CHOSEN_ON),
  pairs: evaluatePairs(pairs),
  un: evaluateList(un, { sought: un, unrelated }),
  ofacAndUn: evaluateList([...ofac, ...un], { sought: un, unrelated }),
});

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

const listLines = (what: string, figures: ListFigures): string =>
  [
    `${what}: ${figures.names} names, built in ${Math.round(figures.build)} ms, ${Math.round(figures.rate)} names/s a core`,
    `  UN entries found by their name ${percent(figures.exact)}, with one typo ${percent(figures.oneTypo)}`,
    `  unrelated names with a hit ${percent(figures.unrelated)}, of which the listed name itself ${percent(figures.namesakes)}`,
  ].join('\n');

const text = ({ threshold, pairs, un, ofacAndUn }: WatchlistReport): string =>
  [
    `Names against watchlists, threshold ${threshold.threshold}`,
    `  chosen on OFAC names: found with one typo ${percent(threshold.oneTypo)}, with two ${percent(threshold.twoTypos)}; another entry above it ${percent(threshold.nearestOther)}`,
    `Labelled pairs: F1 ${pairs.f1.toFixed(3)} (precision ${pairs.precision.toFixed(3)}, recall ${pairs.recall.toFixed(3)}; calling all the same ${pairs.f1OfAlways.toFixed(3)})`,
    listLines('UN list', un),
    listLines('OFAC and UN lists', ofacAndUn),
    '',
  ].join('\n');

/** The figures as text, or why they cannot be measured. */
export const evaluateWatchlists = async (folder: string): Promise<string> => {
  const lists = await readSharedLists(folder);
  return lists === undefined
    ? `Names against watchlists: skipped, the public lists are not in ${folder}\n`
    : text(measureWatchlists(lists));
};
