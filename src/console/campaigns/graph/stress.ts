/** A place in the drawing. */
export interface Place {
  x: number;
  y: number;
}

/** Who is tied to whom, by their numbers, and how far apart they would best stand. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/** Steps over pairs in all: fewer rounds for larger drawings, so that none keeps the page waiting. */
const WORK = 9_000_000;
const FEWEST_ROUNDS = 24;
const MOST_ROUNDS = 240;
/** How much further than the longest way parts stand that nothing ties. */
const PARTED = 1.15;

type Ways = readonly (readonly { readonly to: number; readonly length: number }[])[];

const waysOf = (count: number, spans: readonly Span[]): Ways => {
  const ways: { to: number; length: number }[][] = Array.from({ length: count }, () => []);
  for (const { from, to, length } of spans) {
    ways[from]?.push({ to, length });
    ways[to]?.push({ to: from, length });
  }
  return ways;
};

/** The shortest way from one to each of the others. */
const waysFrom = (start: number, ways: Ways): Float64Array => {
  const best = new Float64Array(ways.length).fill(Number.POSITIVE_INFINITY);
  best[start] = 0;
  const open = [start];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const soFar = best[next] ?? 0;
    for (const { to, length } of ways[next] ?? []) {
      if (soFar + length >= (best[to] ?? 0)) continue;
      best[to] = soFar + length;
      open.push(to);
    }
  }
  return best;
};

const distances = (count: number, spans: readonly Span[]): readonly Float64Array[] => {
  const ways = waysOf(count, spans);
  const rows = Array.from({ length: count }, (_, start) => waysFrom(start, ways));
  let longest = 1;
  for (const row of rows) for (const way of row) if (Number.isFinite(way)) longest = Math.max(longest, way);
  return rows.map((row) => row.map((way) => (Number.isFinite(way) ? way : longest * PARTED)));
};

/** Puts one where it would stand if all others stayed: as far from each as the way to it is, near ones counting most. */
const improve = (own: Place, at: number, places: readonly Place[], row: Float64Array): void => {
  let [x, y, sum] = [0, 0, 0];
  for (let other = 0; other < places.length; other += 1) {
    const place = places[other];
    const wanted = row[other] ?? 0;
    if (place === undefined || other === at || wanted === 0) continue;
    const dx = own.x - place.x;
    const dy = own.y - place.y;
    const ratio = wanted / Math.max(1e-6, Math.sqrt(dx * dx + dy * dy));
    const weight = 1 / (wanted * wanted);
    x += weight * (place.x + dx * ratio);
    y += weight * (place.y + dy * ratio);
    sum += weight;
  }
  if (sum === 0) return;
  own.x = x / sum;
  own.y = y / sum;
};

/**
 * Moves places until how far two stand apart says how far it is from one to the other along what ties them (stress
 * majorisation). Groups in which everybody is tied to everybody open into circles instead of falling together, and
 * nothing in it is random: the same campaign gives the same picture.
 */
export const relax = (places: readonly Place[], spans: readonly Span[]): void => {
  const rows = distances(places.length, spans);
  const rounds = Math.floor(WORK / Math.max(1, places.length * places.length));
  for (let round = Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, rounds)); round > 0; round -= 1) {
    for (const [at, place] of places.entries()) {
      const row = rows[at];
      if (row !== undefined) improve(place, at, places, row);
    }
  }
};
