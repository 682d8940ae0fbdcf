import type { ListedName, WatchlistEntry, WatchlistHit } from '../watchlist.ts';
import type { NameContext } from './compare-names.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import { type NameKind, type NameParts, readName } from './name-parts.ts';
import type { IndexedName } from './name-postings.ts';

/**
 * The score from which a name counts as found. Fixed on OFAC names with one or two typos against the nearest names of
 * other entries, and on the honest names of the simulator (docs/decisions.md); never on the pairs it is judged by.
 */
export const FOUND = 0.8;

export interface SearchOptions {
  /** Which entries to look through; those of unknown kind always are. Both when absent. */
  readonly kind?: NameKind;
  /** The least score, at least 0.5; {@link FOUND} when absent. */
  readonly least?: number;
  /** At most so many hits, the best first; 20 when absent. */
  readonly most?: number;
}

/** Listed people and organisations, findable by their names. */
export interface WatchlistIndex {
  /** The entries with a name like the one asked for, the best first, each with its best name. */
  search(name: string, options?: SearchOptions): readonly WatchlistHit[];
}

interface Place {
  readonly entry: WatchlistEntry;
  readonly name: ListedName;
}

interface Part {
  readonly index: NameIndex;
  readonly places: readonly Place[];
}

const LEAST = 0.5;
const MOST_HITS = 20;

/**
 * OFAC does not expect weak aliases to be screened for, only used to confirm a hit (FAQ 122 to 125); one word that is
 * nobody's main name ("Leo") is no better. Both are found as written only.
 */
const foundBy = ({ standing }: ListedName, { parts }: NameParts): IndexedName['found'] =>
  standing === 'weak' || (standing === 'alias' && parts.filter(({ role }) => role !== 'minor').length < 2)
    ? 'exact'
    : 'near';

const indexKind = (
  entries: readonly WatchlistEntry[],
  kind: NameKind,
  options: Pick<NameContext, 'sameGivenName'>,
): Part => {
  const names: IndexedName[] = [];
  const places: Place[] = [];
  for (const [number, entry] of entries.entries()) {
    if (entry.kind !== kind && entry.kind !== 'unknown') continue;
    for (const name of entry.names) {
      const parts = readName(name.text, kind);
      if (parts.parts.length === 0) continue;
      names.push({ parts, entry: number, found: foundBy(name, parts) });
      places.push({ entry, name });
    }
  }
  return { index: createNameIndex(names, kind === 'person' ? options : {}), places };
};

const byScore = (a: WatchlistHit, b: WatchlistHit): number =>
  b.score - a.score ||
  compareText(a.entry.list, b.entry.list) ||
  compareText(a.entry.id, b.entry.id) ||
  compareText(a.name.text, b.name.text);

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Builds the index of all entries, in time linear in their names. */
export const createWatchlistIndex = (
  entries: readonly WatchlistEntry[],
  options: Pick<NameContext, 'sameGivenName'> = {},
): WatchlistIndex => {
  const parts: Readonly<Record<NameKind, Part>> = {
    person: indexKind(entries, 'person', options),
    organisation: indexKind(entries, 'organisation', options),
  };
  return {
    search(name, { kind, least = FOUND, most = MOST_HITS } = {}) {
      const best = new Map<WatchlistEntry, WatchlistHit>();
      for (const searched of kind === undefined ? (['person', 'organisation'] as const) : [kind]) {
        const { index, places } = parts[searched];
        for (const { name: at, comparison } of index.find(readName(name, searched), Math.max(LEAST, least))) {
          const place = places[at];
          if (place === undefined) continue;
          const hit: WatchlistHit = { entry: place.entry, name: place.name, ...comparison };
          const known = best.get(place.entry);
          if (known === undefined || byScore(hit, known) < 0) best.set(place.entry, hit);
        }
      }
      return [...best.values()].sort(byScore).slice(0, most);
    },
  };
};
